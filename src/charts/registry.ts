/* The kinds of charts, by the names that chart files give. A new kind is a folder beside this file and a line here. */
export { bars } from './bars/index.ts';
export { diagram } from './diagram/index.ts';
export { docket } from './docket/index.ts';
export { map } from './map/index.ts';
export { pictogram } from './pictogram/index.ts';
export { places } from './places/index.ts';
export { series } from './series/index.ts';
export { timeline } from './timeline/index.ts';
export { votes } from './votes/index.ts';

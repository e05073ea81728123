/*
 * Checks the SVG of a kept version before it may become part of a page: well-formed XML that holds nothing but what
 * our own printer writes. A list of what is allowed, not of what is dangerous: what is not named is refused.
 */
import sax, { type Parser } from 'sax';
import { cut, strangeIn } from '../model/plain-text.ts';

/** One thing that is wrong with a picture, and its line. */
export interface PictureFault {
  readonly line: number;
  readonly text: string;
}

const ELEMENTS = new Set(['svg', 'defs', 'pattern', 'rect', 'path', 'g', 'text', 'tspan']);

const NUMBER = /^-?\d+(\.\d+)?$/;
const PAINT = /^(#[0-9A-F]{6}|none|url\(#[a-z0-9-]+\))$/;
const ID = /^[a-z][a-z0-9-]*$/;

/** What each attribute may hold. */
const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  xmlns: /^http:\/\/www\.w3\.org\/2000\/svg$/,
  viewBox: /^0 0 [\d.]+ [\d.]+$/,
  direction: /^ltr$/,
  id: ID,
  d: /^[A-Za-z\d .,-]*$/,
  fill: PAINT,
  stroke: PAINT,
  'font-family': /^[\w ,'-]+$/,
  'text-anchor': /^(middle|end)$/,
  'paint-order': /^stroke$/,
  'stroke-linejoin': /^round$/,
  'stroke-dasharray': /^[\d. ]+$/,
  patternUnits: /^userSpaceOnUse$/,
  patternTransform: /^rotate\(45\)$/,
  ...Object.fromEntries(['x', 'y', 'rx', 'width', 'height', 'font-size', 'font-weight'].map((name) => [name, NUMBER])),
  ...Object.fromEntries(['stroke-width', 'fill-opacity', 'stroke-opacity'].map((name) => [name, NUMBER])),
};

/** An attribute as a tag is written: the parser tells only the first of two that have one name. */
const WRITTEN = /=\s*(?:"[^"]*"|'[^']*')/g;
/** What the printer sets around each label; every other mark that turns the order of letters is not ours. */
const ISOLATE = /[\u2068\u2069]/g;

/** Every fault of a picture's text; empty when a page may show it. */
export function pictureFaults(text: string): PictureFault[] {
  const parser = sax.parser(true);
  const faults: PictureFault[] = [];
  const strange = strangeIn(text.replace(ISOLATE, ' '));
  if (strange) faults.push({ line: text.slice(0, strange.index).split('\n').length, text: `text: ${strange.text}` });
  const say = (words: string): void => {
    faults.push({ line: parser.line + 1, text: words });
  };
  let [depth, broken] = [0, false];
  parser.onerror = (error) => {
    // What follows the first break is only its echo.
    if (!broken) say(`is not well-formed: ${cut(error.message)}`);
    broken = true;
    parser.error = null;
  };
  parser.onopentag = ({ name, attributes }) => {
    if (depth === 0 && name !== 'svg')
      say(`<${cut(name)}>: stands where <svg> must; keep pictures as the release wrote them`);
    if (depth > 0 && name === 'svg') say('<svg>: stands within another');
    depth += 1;
    if (!ELEMENTS.has(name))
      return say(`<${cut(name)}>: is not part of a kept picture; allowed are ${[...ELEMENTS].join(', ')}`);
    const written = text.slice(parser.startTagPosition, parser.position).match(WRITTEN)?.length ?? 0;
    if (written !== Object.keys(attributes).length)
      say(`<${name}>: has an attribute twice, or one whose name is none; write each attribute once`);
    for (const [key, value] of Object.entries(attributes)) {
      const allowed = Object.hasOwn(ATTRIBUTES, key) ? ATTRIBUTES[key] : undefined;
      if (!allowed) say(`<${name} ${cut(key)}>: is not an attribute of a kept picture`);
      else if (!allowed.test(value)) say(`<${name} ${key}>: ${JSON.stringify(value.slice(0, 60))} is not allowed`);
    }
  };
  refuseOtherMarkup(parser, say);
  parser.write(text).close();
  return faults;
}

/** Comments, character data, declarations and instructions: a page reads them otherwise than a file does. */
function refuseOtherMarkup(parser: Parser, say: (words: string) => void): void {
  parser.oncomment = () => say('<!--: comments are not part of a kept picture');
  parser.oncdata = () => say('<![CDATA[: is not part of a kept picture');
  parser.ondoctype = () => say('<!DOCTYPE: is not part of a kept picture');
  parser.onprocessinginstruction = () => say('<?: instructions are not part of a kept picture');
  parser.onsgmldeclaration = () => say('<!: declarations are not part of a kept picture');
}

/* The view of a diagram: the whole, always. */
import type { ViewCodec } from '../kind.ts';
import type { DiagramRows, DiagramView } from './rows.ts';

const WHOLE: DiagramView = {};

export const diagramView: ViewCodec<DiagramRows, DiagramView> = {
  initial: () => WHOLE,
  fromQuery: () => WHOLE,
  toQuery: () => new URLSearchParams(),
};

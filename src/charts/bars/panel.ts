/* The head of a panel: its name, and who counted what. */
import type { Flow } from '../kit/flow.ts';
import { textMark, wrapAs } from '../kit/text.ts';
import type { Mark } from '../scene/marks.ts';
import type { Panel } from './rows.ts';

const LEADING = 16;

/** @param y top of the panel @returns its head, and the base line of its last line */
export function panelHead({ name, note }: Panel, y: number, width: number, flow: Flow): { marks: Mark[]; y: number } {
  const lines = [
    ...wrapAs(name, width, 'strong-name').map((text) => ({ text, role: 'strong-name' as const })),
    ...wrapAs(note, width, 'note').map((text) => ({ text, role: 'note' as const })),
  ];
  return {
    marks: lines.map(({ text, role }, i) => textMark(flow, text, { role, x: 0, y: y + 20 + i * LEADING })),
    y: y + 20 + (lines.length - 1) * LEADING,
  };
}

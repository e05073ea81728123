/* What the marks mean, drawn under the picture: for a picture that is kept as it stands, away from the page's own legend. */
import type { Messages } from '../../i18n/messages.ts';
import { type Flow, makeFlow } from '../kit/flow.ts';
import { pillMarks, pillRole } from '../kit/pill.ts';
import { textWidth } from '../kit/text-width.ts';
import type { Mark, Scene } from '../scene/marks.ts';
import { laneShape } from '../scene/shapes.ts';

/** In pixels: height of a line, between sign and words, between entries, from the picture to the legend. */
const LINE = 22;
const GAP = 6;
const APART = 22;
const ABOVE = 10;
/** Size and role of the words. */
const WORDS = { size: 12, role: 'ls' } as const;

interface Sign {
  readonly width: number;
  readonly words: string;
  /** @param x its start edge @param y its middle */
  readonly draw: (flow: Flow, x: number, y: number) => Mark;
}

/** The scene with its legend beneath. @param four the number four, written */
export function withLegend(scene: Scene, t: Messages, four: string, dir: 'ltr' | 'rtl'): Scene {
  const flow = makeFlow(scene.width, dir);
  let [x, line] = [0, 0];
  const marks = signs(t, four).flatMap(({ width, words, draw }): Mark[] => {
    const whole = width + GAP + textWidth(words, WORDS.size);
    if (x > 0 && x + whole > scene.width) [x, line] = [0, line + 1];
    const [start, y] = [x, scene.height + ABOVE + (line + 0.5) * LINE];
    x += whole + APART;
    return [
      draw(flow, start, y),
      {
        mark: 'text',
        role: WORDS.role,
        x: flow.x(start + width + GAP),
        y: y + 4.2,
        anchor: flow.anchor('start'),
        runs: [{ text: flow.isolate(words) }],
      },
    ];
  });
  return { ...scene, height: scene.height + ABOVE + (line + 1) * LINE, marks: [...scene.marks, ...marks] };
}

function signs(t: Messages, four: string): Sign[] {
  const entry = (size: number, words: string): Sign => ({
    width: 14,
    words,
    draw: (flow, x, y) => ({ mark: 'path', role: 'm', tone: 'ink-2', d: laneShape('icc', flow.x(x + 7), y, size) }),
  });
  const box = (role: string, height: number, words: string): Sign => ({
    width: 26,
    words,
    draw: (flow, x, y) => ({
      mark: 'rect',
      role,
      tone: 'ink-2',
      x: flow.box(x, 26),
      y: y - height / 2,
      width: 26,
      height,
    }),
  });
  return [
    entry(10, t('timeline.legendKey')),
    entry(7, t('timeline.legendMain')),
    entry(5, t('timeline.legendFurther')),
    {
      width: 22,
      words: t('timeline.legendBin'),
      draw: (flow, x, y) => ({
        mark: 'group',
        role: pillRole(false),
        tone: 'ink-2',
        marks: pillMarks(flow, { x: x + 11, y, width: 22, count: four, strong: false }),
      }),
    },
    box('span', 7, t('timeline.legendSpan')),
    box('lull', 12, t('timeline.legendLull')),
    box('hatch', 12, t('timeline.legendUnread')),
  ];
}

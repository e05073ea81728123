/* What the marks mean, drawn under the picture: for a picture that is kept as it stands, away from the page's own legend. */
import type { Messages } from '../../i18n/messages.ts';
import { type Flow, makeFlow } from '../kit/flow.ts';
import { pillMarks, pillRole } from '../kit/pill.ts';
import { unknownLine } from '../kit/lines.ts';
import { drawSamples, type Sample } from '../kit/samples.ts';
import type { PathStep, Scene } from '../scene/marks.ts';
import { laneShape } from '../scene/shapes.ts';
import { hasStrokes } from './upright.ts';

/** In pixels: from the picture to the legend, and the height of one line of it. */
const ABOVE = 10;
const LINE = 22;

/** The scene with its legend beneath. @param four the number four, written */
export function withLegend(scene: Scene, t: Messages, four: string, dir: 'ltr' | 'rtl'): Scene {
  const flow = makeFlow(scene.width, dir);
  const { marks, y } = drawSamples(signs(flow, t, four, hasStrokes(scene)), {
    flow,
    role: 'small-label',
    width: scene.width,
    y: scene.height + ABOVE + LINE / 2,
    leading: LINE,
    gap: 6,
    apart: 22,
    base: 4.2,
  });
  return { ...scene, height: y + LINE / 2, marks: [...scene.marks, ...marks] };
}

/** Days above and below a mark with a number, as a narrow picture shows them. */
function strokes(flow: Flow, words: string): Sample {
  const [width, height, apart] = [20, 9, 7.5];
  return {
    width,
    words,
    draw: (x, y) => {
      const stroke = (at: number): PathStep[] => [
        ['M', flow.x(x + 5), at],
        ['H', flow.x(x + 15)],
      ];
      return [
        {
          ...{ mark: 'group', role: pillRole(false), tone: 'ink-2' },
          marks: [
            { mark: 'path', role: 'tick', d: [...stroke(y - apart), ...stroke(y + apart)] },
            {
              ...{ mark: 'rect', role: 'pill', radius: height / 2, width, height },
              ...{ x: flow.box(x, width), y: y - height / 2 },
            },
          ],
        },
      ];
    },
  };
}

/** @param stroked whether the picture has strokes at its numbers */
function signs(flow: Flow, t: Messages, four: string, stroked: boolean): Sample[] {
  const entry = (size: number, words: string): Sample => ({
    width: 14,
    words,
    draw: (x, y) => [{ mark: 'path', role: 'mark', tone: 'ink-2', d: laneShape('icc', flow.x(x + 7), y, size) }],
  });
  const box = (role: string, height: number, words: string): Sample => ({
    width: 26,
    words,
    draw: (x, y) => [{ mark: 'rect', role, tone: 'ink-2', x: flow.box(x, 26), y: y - height / 2, width: 26, height }],
  });
  return [
    entry(10, t('timeline.legendKey')),
    entry(7, t('timeline.legendMain')),
    entry(5, t('timeline.legendFurther')),
    {
      width: 22,
      words: t('timeline.legendBin'),
      draw: (x, y) => [
        {
          mark: 'group',
          role: pillRole(false),
          tone: 'ink-2',
          marks: pillMarks(flow, { x: x + 11, y, width: 22, count: four, strong: false }),
        },
      ],
    },
    ...(stroked ? [strokes(flow, t('timeline.legendStroke'))] : []),
    box('span', 7, t('timeline.legendSpan')),
    {
      width: 26,
      words: t('timeline.legendUnknown'),
      draw: (x, y) => [
        { ...unknownLine(flow, 'unknown', { from: x + 1, to: x + 25, ends: [true, true] }, y), tone: 'ink-2' },
        { mark: 'path', role: 'mark open', tone: 'ink-2', d: laneShape('icc', flow.x(x + 13), y, 8) },
      ],
    },
    box('lull', 12, t('timeline.legendLull')),
    box('hatch', 12, t('timeline.legendUnread')),
  ];
}

/*
 * What lies between two pictures: marks of the same key go from where they stand to where they will, a line that goes on
 * is drawn further, and what is in one of them alone comes or goes. Pure; knows no clock.
 */
import type { GroupMark, Mark, PathMark, PathStep, Scene } from './marks.ts';

/** Roles of the groups in which stand what goes and what comes: the style sheet fades them. */
export const GOING = 'going';
export const COMING = 'coming';

/** As D3 goes from one number to another; its own module would bring all that the timeline uses of it. */
const numberWay = (from: number, to: number) => (part: number) => from * (1 - part) + to * part;

/** The picture at a part of the way, from 0 to 1; at the end it is the second one itself. */
export function between(before: Scene, after: Scene): (part: number) => Scene {
  const { marks, going } = pair(before.marks, after.marks);
  return (part) => {
    if (part >= 1) return after;
    const coming: Mark[] = [];
    const moving = marks.flatMap(({ mark, at }): Mark[] => {
      if (at) return [at(part)];
      coming.push(mark);
      return [];
    });
    return { ...after, marks: [...wrap(GOING, going), ...moving, ...wrap(COMING, coming)] };
  };
}

/** A picture on its way as one that stands: where the next way begins. */
export function settled(scene: Scene): Scene {
  return {
    ...scene,
    marks: scene.marks.flatMap((mark) => {
      if (mark.mark !== 'group' || (mark.key !== GOING && mark.key !== COMING)) return [mark];
      return mark.key === GOING ? [] : mark.marks;
    }),
  };
}

const wrap = (role: string, marks: readonly Mark[]): GroupMark[] =>
  marks.length > 0 ? [{ mark: 'group', role, key: role, marks }] : [];

interface Pair {
  readonly mark: Mark;
  /** Absent for what comes. */
  readonly at?: (part: number) => Mark;
}

function pair(before: readonly Mark[], after: readonly Mark[]): { marks: Pair[]; going: Mark[] } {
  const held = new Map(before.flatMap((mark) => (mark.key === undefined ? [] : [[nameOf(mark), mark] as const])));
  const kept = new Set<Mark>();
  const marks = after.map((mark): Pair => {
    const from = mark.key === undefined ? undefined : held.get(nameOf(mark));
    const at = from && wayOf(from, mark);
    if (!from || !at) return { mark };
    kept.add(from);
    return { mark, at };
  });
  return { marks, going: before.filter((mark) => !kept.has(mark)) };
}

const nameOf = ({ mark, key }: Mark): string => `${mark} ${key}`;

/** How a mark goes over into another of its key; nothing where it cannot, and one goes while the other comes. */
function wayOf(from: Mark, to: Mark): ((part: number) => Mark) | undefined {
  if (from.mark === 'rect' && to.mark === 'rect') {
    const ways = (['x', 'y', 'width', 'height'] as const).map(
      (side) => [side, numberWay(from[side], to[side])] as const,
    );
    return (part) => ({ ...to, ...Object.fromEntries(ways.map(([side, way]) => [side, way(part)])) });
  }
  if (from.mark === 'text' && to.mark === 'text') {
    const [x, y] = [numberWay(from.x, to.x), numberWay(from.y, to.y)];
    return (part) => ({ ...to, x: x(part), y: y(part) });
  }
  if (from.mark === 'path' && to.mark === 'path') return pathWay(from, to);
  if (from.mark === 'group' && to.mark === 'group') {
    const { marks, going } = pair(from.marks, to.marks);
    return (part) => ({
      ...to,
      marks: [
        ...wrap(GOING, going),
        ...marks.flatMap(({ at }) => (at ? [at(part)] : [])),
        ...wrap(
          COMING,
          marks.flatMap(({ mark, at }) => (at ? [] : [mark])),
        ),
      ],
    });
  }
  return undefined;
}

function pathWay(from: PathMark, to: PathMark): ((part: number) => Mark) | undefined {
  if (sameCommands(from.d, to.d)) {
    const steps = to.d.map(([command, ...numbers], i) => ({
      command,
      ways: numbers.map((value, n) => numberWay(Number(from.d[i]?.[n + 1] ?? value), value)),
    }));
    return (part) => ({
      ...to,
      d: steps.map(({ command, ways }): PathStep => [command, ...ways.map((way) => way(part))]),
    });
  }
  const [short, long] = from.d.length < to.d.length ? [from.d, to.d] : [to.d, from.d];
  if (short.length === 0 || !goesOn(short, long)) return undefined;
  // The line itself is drawn further, or taken back: its steps are already where they will stand.
  const count = numberWay(from.d.length, to.d.length);
  return (part) => ({ ...to, d: long.slice(0, Math.round(count(part))) });
}

const sameCommands = (a: readonly PathStep[], b: readonly PathStep[]): boolean =>
  a.length === b.length && a.every((step, i) => step[0] === b[i]?.[0] && step.length === b[i]?.length);

/** Whether the longer path begins as the shorter one is. */
const goesOn = (short: readonly PathStep[], long: readonly PathStep[]): boolean =>
  short.every((step, i) => step.every((value, n) => value === long[i]?.[n]));

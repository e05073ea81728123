/*
 * Places a docket: tracks across time with their names at the start edge, or on a phone one list down a spine.
 * Solid marks have happened, open ones are due; the ground after the checked day is paper. Time runs in reading
 * direction.
 */
import { max } from 'd3';
import { makeFlow } from '../kit/flow.ts';
import { crisp, levelLine } from '../kit/lines.ts';
import { textMark, widthAs, wrapAs } from '../kit/text.ts';
import type { Frame } from '../kind.ts';
import type { Mark, Scene } from '../scene/marks.ts';
import {
  axesOf,
  axisHeight,
  drawAxis,
  drawBreak,
  drawChecked,
  drawYears,
  type DocketPlan,
  ownChecked,
} from './ground.ts';
import { drawTrack, type TrackPen } from './draw.ts';
import { layoutList } from './list.ts';
import { type Band, FLAG, LASTING, type PlacedTrack, placeTrack, SECOND, underLine } from './place.ts';
import type { DocketGroup, DocketRows, DocketView } from './rows.ts';
import { docketScale } from './scale.ts';

/** Widths that the build prints: a phone, a column of text, two of a page. */
export const DOCKET_FRAMES = [264, 608, 904, 1166] as const;

/** Below this width a docket is a list. */
const LIST = 480;
/** From this width on names and labels have room. */
const WIDE = 760;
const NAME = { role: 'strong-name', leading: 16 } as const;
const HEAD = 26;
/** Room over the first group, where the words of the checked day stand. */
const TOP = 26;

export function layoutDocket(rows: DocketRows, _view: DocketView, frame: Frame): Scene {
  return frame.width < LIST ? layoutList(rows, frame) : layoutTracks(rows, frame);
}

function layoutTracks(rows: DocketRows, frame: Frame): Scene {
  const flow = makeFlow(frame.width, frame.dir);
  const wide = frame.width >= WIDE;
  const names = nameWidth(rows, wide ? 168 : 112);
  const scale = docketScale(rows, names + 16, frame.width - 8);
  const pen: TrackPen = { flow, scale, words: rows.words, large: wide ? 12 : 8.5, small: wide ? 7 : 6 };
  const [from, to] = rows.domain;
  const mainChecked = max(rows.groups, ({ checked }) => checked) ?? from;
  const axes = axesOf(rows, scale);
  const docket: DocketPlan = { flow, rows, scale, axes, width: frame.width, checked: mainChecked };
  const back: Mark[] = [];
  const front: Mark[] = [];
  const bands: Band[] = [];
  const cuts: number[] = [];
  let y = TOP;
  for (const group of rows.groups) {
    const top = y;
    const alone = group.tracks.length === 1 && rows.groups.length > 1;
    // The title of the figure heads a picture of one group.
    const headed = !alone && rows.groups.length > 1;
    if (headed) front.push(heading(group, y, frame.width, pen));
    if (headed) y += HEAD;
    const own: Band[] = [];
    for (const track of group.tracks) {
      const placed = placeTrack(track, rows.words, {
        scale,
        width: frame.width,
        checked: group.checked < to && group.checked > from ? group.checked : 0,
        flagRows: 5,
        stated: wide ? ['due', 'passed', 'moved', 'suspended'] : ['passed', 'moved', 'suspended'],
        large: pen.large,
      });
      const lines = wrapAs(track.name, names, NAME.role);
      const band = bandOf(placed, y, lines.length);
      // The name of a group stays with its first track.
      if (own.length > 0) cuts.push(y);
      own.push(band);
      front.push({
        mark: 'group',
        role: '',
        tone: track.tone,
        key: `t-${track.id}`,
        marks: [...nameOf(lines, band, alone, pen), ...drawTrack(pen, placed, band.line)],
      });
      y = band.bottom;
    }
    const differs = group.checked !== mainChecked && group.checked > from && group.checked < to;
    if (differs) y += 14;
    back.push(...drawChecked(docket, group, top, y), ...own.map((band) => trackLine(band, pen)));
    if (differs) front.push(ownChecked(docket, group, y));
    bands.push(...own);
    y += 4;
    back.push(rule(y, frame.width, pen));
    cuts.push(y + 1);
  }
  return {
    width: frame.width,
    height: y + axisHeight(docket),
    marks: [...back, ...drawYears(docket, bands), ...drawAxis(docket, y), ...drawBreak(docket, bands), ...front],
    parts: { cuts: cuts.slice(0, -1), head: TOP, foot: y - 1 },
  };
}

function nameWidth(rows: DocketRows, most: number): number {
  const words = rows.groups.flatMap(({ tracks }) => tracks.map(({ name }) => widthAs(name, NAME.role)));
  return Math.min(most, Math.max(0, ...words)) + 4;
}

function bandOf(placed: PlacedTrack, top: number, lines: number): Band {
  const name = ((lines - 1) * NAME.leading) / 2;
  const flags = placed.flagRows > 0 ? 18 + placed.flagRows * FLAG.leading : 0;
  const bare = placed.marks.length === 0 && placed.lastingRows > 0;
  const line = top + Math.max(17 + name, flags + 4, bare ? 32 : 0);
  const behind = line + (placed.split ? SECOND : 0) + 13;
  const bottom = Math.max(line + 15 + name, behind + 1, line + underLine(placed) - 2 + placed.lastingRows * LASTING);
  return { top, line, behind, bottom };
}

function heading(group: DocketGroup, y: number, width: number, { flow }: TrackPen): Mark {
  const [text = group.name] = wrapAs(group.name, width, 'heading');
  return textMark(flow, text, { role: 'heading', key: `g-${group.id}`, x: 0, y: y + 18 });
}

function nameOf(lines: readonly string[], { line }: Band, alone: boolean, { flow }: TrackPen): Mark[] {
  return lines.map((text, i) =>
    textMark(flow, text, {
      role: alone ? 'strong-name' : 'name',
      x: 0,
      y: line + 4.5 + (i - (lines.length - 1) / 2) * NAME.leading,
    }),
  );
}

const trackLine = ({ line }: Band, { flow, scale }: TrackPen): Mark =>
  levelLine(flow, { role: 'grid' }, scale.x0, scale.x1, crisp(line));

const rule = (y: number, width: number, { flow }: TrackPen): Mark =>
  levelLine(flow, { role: 'grid' }, 0, width, crisp(y));

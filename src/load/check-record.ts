/*
 * Checks the reference part of the record against itself and against the events: votes add up, and one happening has one
 * date wherever it is told. Knows files' values, not disks.
 */
import type { z } from 'astro/zod';
import type { PartialDate } from '../model/date.ts';
import { FOLDER_SHAPES } from '../schema/content-map.ts';
import { type Fault, quoted } from '../schema/read.ts';
import { type LineOf, whenOf } from './check-references.ts';
import type { RecordFiles } from './read-files.ts';

/** The folders of the reference part with their shapes; the published data and the fact report read it too. */
export const COLLECTIONS = {
  proceedings: FOLDER_SHAPES.proceedings,
  orders: FOLDER_SHAPES.orders,
  warrants: FOLDER_SHAPES.warrants,
  states: FOLDER_SHAPES.states,
  measures: FOLDER_SHAPES.measures,
  resolutions: FOLDER_SHAPES.resolutions,
  figures: FOLDER_SHAPES.figures,
  series: FOLDER_SHAPES.series,
  claims: FOLDER_SHAPES.claims,
  people: FOLDER_SHAPES.people,
  questions: FOLDER_SHAPES.questions,
} as const satisfies Partial<Record<keyof RecordFiles, z.ZodType>>;

/** Every fault of the reference part. @param lineOf the line of the first mention of a text in a file */
export function checkRecord(files: RecordFiles, lineOf: LineOf): Fault[] {
  return [...checkVotes(files), ...checkDates(files, lineOf), ...checkTiles(files, lineOf)];
}

/** A roll call that does not add up to the count beside it is an error. */
function checkVotes(files: RecordFiles): Fault[] {
  return [...files.rollCalls].flatMap(([id, votes]) => {
    const { count } = files.resolutions.get(id) ?? {};
    if (!count) return [];
    const cast = { yes: 0, no: 0, abstain: 0, 'not-voting': 0 };
    for (const vote of votes.values()) cast[vote] += 1;
    const told = { yes: count.yes, no: count.no, abstain: count.abstain, 'not-voting': count.notVoting };
    return (Object.keys(told) as (keyof typeof told)[])
      .filter((ballot) => told[ballot] !== cast[ballot])
      .map((ballot) => ({
        file: `content/votes/${id}.csv`,
        line: 1,
        text: `vote: adds up to ${cast[ballot]} ${ballot}; content/resolutions/${id}.yaml counts ${told[ballot]}`,
      }));
  });
}

/** One happening, one date: in its event, in the docket, on the order, on the warrant, on the measure, at the vote. */
function checkDates(files: RecordFiles, lineOf: LineOf): Fault[] {
  const faults: Fault[] = [];
  const checkDate = (file: string, field: string, event: string | undefined, said: PartialDate | string) => {
    const found = event ? files.events.get(event) : undefined;
    if (!event || !found) return;
    const dates = [found.happened, found.decided, found.published, whenOf(found)].filter((date) => date !== undefined);
    const [first, last] = typeof said === 'string' ? [said, said] : [said.first, said.last];
    if (dates.some((date) => date.first <= last && first <= date.last)) return;
    faults.push({
      file,
      line: lineOf(file, event),
      text: `${field}: is ${typeof said === 'string' ? said : said.text}, and ${event} says ${dates[0]?.text}; one of them is wrong`,
    });
  };
  for (const [id, order] of files.orders) {
    const file = `content/orders/${id}.yaml`;
    checkDate(file, 'decided', order.event, order.decided);
    const steps = files.proceedings.get(order.proceeding)?.steps ?? [];
    const step = steps.find(
      ({ date, kind }) => date.first === order.decided && ['order', 'opinion', 'decision'].includes(kind),
    );
    if (!step)
      faults.push({
        file,
        line: lineOf(file, order.decided),
        text: `decided: no step of content/proceedings/${order.proceeding}.yaml is an order, opinion or decision of ${order.decided}; add it or mend the date`,
      });
  }
  for (const [id, proceeding] of files.proceedings) {
    const file = `content/proceedings/${id}.yaml`;
    for (const step of proceeding.steps) checkDate(file, 'steps.date', step.event, step.date);
    for (const each of proceeding.interventions) checkDate(file, 'interventions.filed', each.event, each.filed);
    proceeding.steps.slice(1).forEach((step, i) => {
      const before = proceeding.steps[i];
      if (before && step.date.first < before.date.first)
        faults.push({
          file,
          line: lineOf(file, step.date.text),
          text: `steps.date: ${step.date.text} stands after ${before.date.text}; the docket runs from old to new`,
        });
    });
  }
  for (const [id, measure] of files.measures)
    checkDate(`content/measures/${id}.yaml`, 'date', measure.event, measure.date);
  for (const [id, { date, event }] of files.resolutions)
    checkDate(`content/resolutions/${id}.yaml`, 'date', event, date);
  for (const [id, { stance, positions, stanceNote }] of files.states) {
    // Where members of one government said different things, the state's position is called ambiguous and the note says why.
    const mixed = stance === 'ambiguous' && stanceNote && new Set(positions.map((each) => each.stance)).size > 1;
    if (stance && !mixed && !positions.some((position) => position.stance === stance))
      faults.push({
        file: `content/states/${id}.yaml`,
        line: lineOf(`content/states/${id}.yaml`, 'stance'),
        text: `stance: ${quoted(stance)} is none of its positions; name the last position found`,
      });
  }
  return faults;
}

/** Every state has a tile of its own on the map, and nothing else has one. */
function checkTiles({ tiles, states }: RecordFiles, lineOf: LineOf): Fault[] {
  const file = 'content/tiles.yaml';
  const taken = new Map<string, string>();
  const faults = Object.entries(tiles).flatMap(([id, place]): Fault[] => {
    const line = lineOf(file, id);
    if (!states.has(id)) return [{ file, line, text: `${id}: is not in content/states; check the spelling` }];
    const twin = taken.get(place.join());
    taken.set(place.join(), id);
    return twin ? [{ file, line, text: `${id}: stands where ${twin} stands; every state has a place of its own` }] : [];
  });
  const missing = [...states.keys()].filter((id) => !(id in tiles));
  return [
    ...faults,
    ...missing.map((id) => ({ file, line: 1, text: `${id}: has no tile; give it a column and a row` })),
  ];
}

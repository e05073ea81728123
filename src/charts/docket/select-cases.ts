/*
 * Proceedings as groups of tracks: a case of the ICJ by kind of step and by party, or on one track; a situation
 * before the ICC by who acted.
 */
import type { DocketStep as Entry, Proceeding } from '../../model/cases.ts';
import { type Day, dayNumber } from '../../model/date.ts';
import type { ShapeName } from '../scene/shapes.ts';
import type { SelectContext } from '../kind.ts';
import type { DocketGroup, DocketStep, DocketTrack, StepState } from './rows.ts';
import type { SpecOf } from './spec.ts';
import { checkedWords, exactly, inOrder, makeStep } from './step.ts';

export function groupsOfCases(context: SelectContext, spec: SpecOf<'proceedings'>): DocketGroup[] {
  return spec.cases.map(({ id, tracks }): DocketGroup => {
    const proceeding = proceedingOf(context, id);
    const checked = checkedDay(context, proceeding);
    return {
      id,
      name: proceeding.name.text,
      tracks: (tracks === 'one' ? oneTrack : tracksApart)(context, proceeding, checked).filter(hasSteps),
      checked: dayNumber(checked),
      checkedWords: checkedWords(context, checked),
      list: 'together',
    };
  });
}

export function groupsOfSituation(context: SelectContext, { id }: SpecOf<'situation'>): DocketGroup[] {
  const { world, t } = context;
  const proceeding = proceedingOf(context, id);
  const checked = proceeding.statusAsOf;
  const made = proceeding.steps.map((entry, index) => ({ entry, step: stepOf(context, proceeding, index, checked) }));
  const track = (key: string, name: string, tone: ShapeName, has: (entry: Entry) => boolean) =>
    makeTrack(
      context,
      proceeding,
      key,
      name,
      tone,
      made.flatMap(({ entry, step }) => (has(entry) ? [step] : [])),
    );
  const named = (actor: string) => world.actors.get(actor)?.name.text ?? actor;
  const acted = (actor: string) =>
    track(actor, named(actor), 'states', (entry) => entry.by === actor && entry.organ === undefined);
  const organ = (key: 'prosecutor' | 'pre-trial' | 'appeals') =>
    track(key, t(`chart.docket.organ.${key}`), 'icc', (entry) => entry.organ === key);
  const others = (entry: Entry) => entry.organ === undefined && entry.by !== 'pse' && entry.by !== 'isr';
  return [
    {
      id,
      name: proceeding.name.text,
      tracks: [
        acted('pse'),
        organ('prosecutor'),
        organ('pre-trial'),
        organ('appeals'),
        acted('isr'),
        track('others', t('chart.docket.others'), 'states', others),
      ].filter(hasSteps),
      checked: dayNumber(checked),
      checkedWords: checkedWords(context, checked),
      list: 'together',
    },
  ];
}

/** @throws Error where the record has no such proceeding */
export function proceedingOf({ world }: SelectContext, id: string): Proceeding {
  const proceeding = world.proceedings.get(id);
  if (!proceeding)
    throw new Error(`"${id}" is not in content/proceedings; the ids are ${[...world.proceedings.keys()].join(', ')}`);
  return proceeding;
}

/** A step as the picture shows it: its decision's or event's page behind it, a time-limit in its state. */
export function stepOf(context: SelectContext, proceeding: Proceeding, index: number, checked: Day): DocketStep {
  const { world, locale, page } = context;
  const entry = proceeding.steps[index] as Entry;
  const event = entry.event === undefined ? undefined : world.event.get(entry.event);
  const order = [...world.orders.values()].find(
    (each) => each.proceeding === proceeding.id && each.decided === entry.date.first && isDecision(entry),
  );
  return makeStep(locale, {
    id: `${proceeding.id}/${index}`,
    date: entry.date,
    kind: entry.kind,
    state: stateOf(entry, checked),
    movedTo: entry.movedTo,
    ...(event?.lane === 'un' ? { tone: 'un' } : {}),
    strong: order ? order.kind !== 'decision-by-letter' : (event?.importance ?? 3) < 3 && entry.kind !== 'order',
    label: (entry.label ?? order?.label ?? event?.label)?.text,
    words: entry.what.text,
    title: entry.what.text,
    href: order
      ? page('orders', order.id)
      : event
        ? page('events', event.id)
        : `${page('cases', proceeding.id)}#docket`,
  });
}

/**
 * A pending case says itself to which day it was checked. An opinion is given once: what followed is in the lane's
 * record, which is checked as a whole.
 */
function checkedDay({ world }: SelectContext, proceeding: Proceeding): Day {
  const lane = world.lanes.find(({ id }) => id === proceeding.court);
  return proceeding.disc === 'empty' && lane ? lane.checkedThrough : proceeding.statusAsOf;
}

function stateOf(entry: Entry, checked: Day): StepState {
  if (entry.kind !== 'deadline') return 'happened';
  if (entry.movedTo !== undefined) return 'moved';
  if (entry.suspended !== undefined) return 'suspended';
  return entry.date.first > checked ? 'due' : 'passed';
}

const isDecision = ({ kind }: Entry) => kind === 'order' || kind === 'opinion' || kind === 'decision';
const hasSteps = ({ steps }: DocketTrack) => steps.length > 0;

function oneTrack(context: SelectContext, proceeding: Proceeding, checked: Day): DocketTrack[] {
  const steps = proceeding.steps.map((_, index) => stepOf(context, proceeding, index, checked));
  return [makeTrack(context, proceeding, 'all', proceeding.name.text, 'icj', steps)];
}

function tracksApart(context: SelectContext, proceeding: Proceeding, checked: Day): DocketTrack[] {
  const { world, t } = context;
  const parties = proceeding.parties.map(({ actor }) => actor);
  const taken = new Set<number>();
  const track = (key: string, name: string, has: (entry: Entry) => boolean) => {
    const indices = proceeding.steps.flatMap((entry, index) => (!taken.has(index) && has(entry) ? [index] : []));
    for (const index of indices) taken.add(index);
    const steps = indices.map((index) => stepOf(context, proceeding, index, checked));
    return makeTrack(context, proceeding, key, name, 'icj', steps);
  };
  const interventions = makeTrack(
    context,
    proceeding,
    'interventions',
    t('cases.interventions'),
    'states',
    interventionSteps(context, proceeding, checked, taken),
  );
  return [
    track('orders', t('chart.docket.orders'), isDecision),
    track('hearings', t('chart.docket.hearings'), ({ kind }) => kind === 'hearing'),
    ...parties.map((party) => track(party, world.actors.get(party)?.name.text ?? party, ({ by }) => by === party)),
    track('others', t('chart.docket.others'), () => true),
    interventions,
  ];
}

/** Each filing and each withdrawal; a withdrawal that the docket tells itself is not told twice. */
function interventionSteps(
  context: SelectContext,
  proceeding: Proceeding,
  checked: Day,
  taken: Set<number>,
): DocketStep[] {
  const { world, locale, t, page } = context;
  const own = proceeding.steps.flatMap(({ kind }, index) => (kind === 'intervention' ? [index] : []));
  for (const index of own) taken.add(index);
  const made = proceeding.interventions.flatMap((each, index): DocketStep[] => {
    const state = world.actors.get(each.state)?.name.text ?? each.state;
    const href = `${page('cases', proceeding.id)}#intervention-${each.state}`;
    const withdrawn = each.withdrawn;
    const told = own.some((step) => proceeding.steps[step]?.date.first === withdrawn);
    return [
      makeStep(locale, {
        id: `${proceeding.id}/i${index}`,
        date: each.filed,
        kind: 'intervention',
        label: state,
        words: t('chart.docket.intervention', { state }),
        title: t('chart.docket.intervenes', { state, articles: each.articles.join(t('event.comma')) }),
        href: each.event ? page('events', each.event) : href,
        fold: 'interventions:',
      }),
      ...(withdrawn === undefined || told
        ? []
        : [
            makeStep(locale, {
              id: `${proceeding.id}/w${index}`,
              date: exactly(withdrawn),
              kind: 'intervention',
              state: 'ended',
              label: t('chart.docket.withdraws', { state }),
              words: t('chart.docket.withdraws', { state }),
              title: t('chart.docket.withdraws', { state }),
              href,
            }),
          ]),
    ];
  });
  const told = own.map((index): DocketStep => ({ ...stepOf(context, proceeding, index, checked), state: 'ended' }));
  return [...made, ...told];
}

function makeTrack(
  { page }: SelectContext,
  proceeding: Proceeding,
  key: string,
  name: string,
  tone: ShapeName,
  steps: readonly DocketStep[],
): DocketTrack {
  const anchor = key === 'interventions' ? 'interventions' : 'docket';
  return {
    id: `${proceeding.id}-${key}`,
    name,
    tone,
    href: `${page('cases', proceeding.id)}#${anchor}`,
    lasting: 'on',
    steps: inOrder(steps),
  };
}

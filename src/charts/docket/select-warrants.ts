/*
 * The persons for whom the Prosecutor applied, a track each and alike for all: application, what was decided, its end.
 * Then the challenges to the warrants and the answers. A warrant is not a finding of guilt; nothing here says more
 * than the record.
 */
import { formatDay } from '../../i18n/dates.ts';
import type { Warrant } from '../../model/cases.ts';
import { type Day, dayNumber } from '../../model/date.ts';
import type { SelectContext } from '../kind.ts';
import type { DocketGroup, DocketStep, DocketTrack } from './rows.ts';
import { proceedingOf, stepOf } from './select-cases.ts';
import type { SpecOf } from './spec.ts';
import { checkedWords, exactly, inOrder, makeStep } from './step.ts';

export function groupsOfWarrants(context: SelectContext, spec: SpecOf<'warrants'>): DocketGroup[] {
  const { world, t, page } = context;
  const proceeding = proceedingOf(context, spec.proceeding);
  const checked = proceeding.statusAsOf;
  const unknown = spec.challenges.filter((date) => !proceeding.steps.some((step) => step.date.text === date));
  if (unknown.length > 0)
    throw new Error(`challenges: ${unknown.join(', ')} is no step of ${spec.proceeding}; write dates of its steps`);
  const challenges = (key: string, name: string, byState: boolean): DocketTrack => ({
    id: key,
    name,
    tone: byState ? 'states' : 'icc',
    href: `${page('cases', proceeding.id)}#docket`,
    lasting: 'on',
    steps: proceeding.steps.flatMap((entry, index) =>
      spec.challenges.includes(entry.date.text) && (entry.by !== undefined) === byState
        ? [stepOf(context, proceeding, index, checked)]
        : [],
    ),
  });
  const group = (id: string, name: string, tracks: readonly DocketTrack[], list: DocketGroup['list']): DocketGroup => ({
    id,
    name,
    tracks: tracks.filter(({ steps }) => steps.length > 0),
    checked: dayNumber(checked),
    checkedWords: checkedWords(context, checked),
    list,
  });
  const stranger = spec.persons?.find((id) => !world.warrants.has(id));
  if (stranger)
    throw new Error(
      `persons: "${stranger}" is not in content/warrants; the ids are ${[...world.warrants.keys()].join(', ')}`,
    );
  const drawn = [...world.warrants.values()].filter(({ id }) => spec.persons?.includes(id) ?? true);
  const persons = inOrderOfTheTable(drawn).map((warrant) => trackOf(context, warrant, checked));
  return [
    group('persons', t('chart.docket.persons'), persons, 'apart'),
    group(
      'challenges',
      t('chart.docket.challenges'),
      [
        challenges('filed', t('chart.docket.challengesFiled'), true),
        challenges('decided', t('chart.docket.challengesDecided'), false),
      ],
      'together',
    ),
  ].filter(({ tracks }) => tracks.length > 0);
}

/** As the table of warrants has it: those in force first, then the latest decision. */
function inOrderOfTheTable(warrants: readonly Warrant[]): Warrant[] {
  const rank = { full: 0, half: 1, empty: 2 };
  return [...warrants].sort(
    (a, b) => rank[a.disc] - rank[b.disc] || b.decided.localeCompare(a.decided) || a.id.localeCompare(b.id),
  );
}

function trackOf({ world, locale, t, page }: SelectContext, warrant: Warrant, checked: Day): DocketTrack {
  const name = world.people.get(warrant.person)?.name.text ?? warrant.person;
  const href = page('warrants', warrant.id);
  // Crimes are listed for a warrant that was issued, and for no application that was withdrawn.
  const issued = warrant.crimes.length > 0;
  const over = warrant.disc === 'empty';
  const step = (
    key: string,
    day: Day,
    label: string,
    more: { state?: 'ended'; until?: Day; words?: string },
  ): DocketStep =>
    makeStep(locale, {
      id: `${warrant.id}/${key}`,
      date: exactly(day),
      kind: key,
      strong: true,
      label,
      words: label,
      title: t('chart.docket.aboutPerson', { person: name, what: more.words ?? label }),
      href,
      ...more,
    });
  const what = warrant.decision.text;
  const since = t('chart.docket.since', {
    what,
    status: warrant.status.text,
    date: formatDay(locale, warrant.statusAsOf, 'medium'),
  });
  const end = (day: Day) => step('ended', day, warrant.status.text, { state: 'ended' });
  const decision: DocketStep[] = !issued
    ? [end(warrant.decided)]
    : over
      ? [step('issued', warrant.decided, what, { until: warrant.statusAsOf }), end(warrant.statusAsOf)]
      : [
          step('issued', warrant.decided, t('chart.docket.issued', { what, status: warrant.status.text }), {
            until: checked,
            words: since,
          }),
        ];
  return {
    id: warrant.id,
    name,
    tone: 'icc',
    href,
    lasting: 'on',
    steps: inOrder([step('applied', warrant.applied, t('chart.docket.applied'), {}), ...decision]),
  };
}

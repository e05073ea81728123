/* The votes of the Security Council that one event tells, as its page shows them: the fifteen squares of each draft. */
import type { PartPicture, SelectContext } from '../kind.ts';
import { layoutCouncil } from './council.ts';
import type { Mark } from '../scene/marks.ts';
import type { CouncilRows, VotesRows } from './rows.ts';

export function partOfVotes(rows: VotesRows, event: string, context: SelectContext): PartPicture | undefined {
  if (rows.shows !== 'council') return undefined;
  const { page, t, locale } = context;
  const drafts = rows.drafts.filter(({ href }) => href === page('events', event));
  if (drafts.length === 0) return undefined;
  const own: CouncilRows = { ...rows, drafts };
  const draw = (width: number) => {
    const scene = layoutCouncil(own, { width, dir: locale.dir });
    return { ...scene, marks: scene.marks.map(unlinked) };
  };
  const label = drafts
    .map(({ number, outcome, named }) => [number, outcome, ...named].join(t('event.comma')))
    .join('; ');
  return { label, scenes: [draw(304), draw(608)] };
}

/** A page leads nowhere by its own picture. */
function unlinked(mark: Mark): Mark {
  if (mark.mark !== 'group') return mark;
  const { link: _, ...group } = mark;
  return { ...group, marks: mark.marks.map(unlinked) };
}

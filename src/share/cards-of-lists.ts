/* The cards of what stands in lists and has a page of its own: a claim with its verdict, a term, a number with who counts. */
import { quoted } from '../i18n/quoted.ts';
import { recordThrough } from '../model/through.ts';
import type { Claim, Figure } from '../model/figures.ts';
import type { Term } from '../model/record.ts';
import { SHARED_AT_MOST } from '../model/words.ts';
import type { Card } from './card.ts';
import { shared, withAlt } from './cards.ts';
import { sharedText } from './description.ts';

/** The claim in quotation marks, under it what the documents say, where that fits: no part of the card can be taken for our word. */
export function claimCard(lang: string, { claim, verdict, finding }: Claim): Card {
  const told = sharedText(finding);
  const { t, said, world, day, card } = shared(lang);
  return withAlt({
    ...card,
    kind: t('share.readClaim'),
    title: { text: quoted(t, claim.text), lang: claim.lang },
    lines: [
      { role: 'plain', words: said(t(`claims.verdict.${verdict}`)) },
      ...(told.length <= SHARED_AT_MOST ? [{ role: 'fine', words: { text: told, lang: finding.lang } } as const] : []),
    ],
    foot: [t('share.checked', { date: day(recordThrough(world)) })],
  });
}

export function termCard(lang: string, { term, gloss }: Term): Card {
  const { t, world, day, card } = shared(lang);
  return withAlt({
    ...card,
    kind: t('share.term'),
    title: term,
    lines: [{ role: 'lead', words: { text: sharedText(gloss), lang: gloss.lang } }],
    foot: [t('share.checked', { date: day(recordThrough(world)) })],
  });
}

/** The number as its title: whose it is stands right under what it counts. */
export function figureCard(lang: string, { label, value, reportedBy, asOf }: Figure): Card {
  const { t, day, card } = shared(lang);
  return withAlt({
    ...card,
    kind: t('share.figure'),
    title: value,
    lines: [
      { role: 'plain', words: label },
      { role: 'fine', words: { text: `${t('figures.countedBy')}: ${reportedBy.text}`, lang: reportedBy.lang } },
    ],
    foot: [t('reference.asOf', { date: day(asOf) })],
  });
}

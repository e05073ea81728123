/* What pages of the reference part are about, as schema.org data. Plain values in, data out. */
import type { Order, Proceeding, Warrant } from '../../model/cases.ts';
import type { Claim, Figure } from '../../model/figures.ts';
import type { Term } from '../../model/record.ts';
import type { State } from '../../model/states.ts';
import type { JsonLd } from '../frame/json-ld.ts';

const COURT = {
  icj: 'International Court of Justice',
  icc: 'International Criminal Court',
  asp: 'Assembly of States Parties',
};

/**
 * An order or opinion. `Legislation` is the type that schema.org has for texts with legal force; its force is told
 * only where the text binds.
 */
export function orderAbout(order: Order, proceeding: Proceeding): JsonLd {
  const binds = order.kind === 'provisional-measures' && order.disc === 'full';
  return {
    about: {
      '@type': 'Legislation',
      name: order.title.text,
      legislationIdentifier: order.id,
      legislationType: order.kind,
      legislationDate: order.decided,
      legislationPassedBy: { '@type': 'Organization', name: COURT[proceeding.court] },
      ...(binds ? { legislationLegalForce: 'https://schema.org/InForce' } : {}),
      isPartOf: { '@type': 'CreativeWork', name: proceeding.title.text },
    },
    citation: worksOf(order.citations),
  };
}

export function proceedingAbout(proceeding: Proceeding): JsonLd {
  return {
    about: {
      '@type': 'CreativeWork',
      name: proceeding.title.text,
      ...(proceeding.number ? { identifier: proceeding.number.text } : {}),
      sourceOrganization: { '@type': 'Organization', name: COURT[proceeding.court] },
    },
    citation: worksOf(proceeding.citations),
  };
}

export function warrantAbout(warrant: Warrant, name: string): JsonLd {
  return {
    about: { '@type': 'Person', name },
    citation: worksOf(warrant.citations),
  };
}

export function claimAbout(claim: Claim): JsonLd {
  return { about: { '@type': 'Claim', name: claim.claim.text }, citation: worksOf(claim.citations) };
}

export function termAbout({ id, term, gloss, citations }: Term): JsonLd {
  return {
    about: { '@type': 'DefinedTerm', termCode: id, name: term.text, description: gloss.text },
    citation: worksOf(citations),
  };
}

/** A number is somebody's observation of a day. */
export function figureAbout({ label, value, number, reportedBy, asOf, citations }: Figure): JsonLd {
  return {
    about: {
      '@type': 'Observation',
      name: label.text,
      description: `${value.text}, ${reportedBy.text}`,
      observationDate: asOf,
      ...(number === undefined ? {} : { value: number }),
    },
    citation: worksOf(citations),
  };
}

export function stateAbout(state: State): JsonLd {
  return { about: { '@type': 'Country', name: state.name.text, identifier: state.iso3 } };
}

/** What is cited. */
export function worksOf(citations: Order['citations']): JsonLd[] {
  return citations.map(({ source, at }) => ({
    '@type': 'CreativeWork',
    name: source.title,
    inLanguage: source.lang,
    publisher: { '@type': 'Organization', name: source.publisher },
    ...(source.url ? { url: source.url } : {}),
    ...(at ? { pagination: at } : {}),
  }));
}

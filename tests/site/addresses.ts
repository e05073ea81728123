/* One address of every page type, and how to watch a page for trouble. Shared by the browser tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { parse } from 'yaml';

const ids = (folder: string, ending: string) =>
  readdirSync(new URL(`../../content/${folder}`, import.meta.url))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();

export const EVENT_IDS = ids('events', '.yaml');
export const CHAPTER_SLUGS = ids('chapters', '.mdx');
export const TIMELINES = ['timeline', 'timeline-war', 'timeline-icj', 'timeline-icc', 'timeline-states'] as const;

/** A file of the record, as an editor wrote it. */
export const inContent = (path: string): Readonly<Record<string, unknown>> =>
  parse(readFileSync(new URL(`../../content/${path}`, import.meta.url), 'utf8'));

/** Every chart with its kind and options, by the names of its files. */
export const CHARTS = ids('charts', '.yaml').map((id) => {
  const { kind, options = {} } = inContent(`charts/${id}.yaml`);
  return { id, kind: String(kind), options: options as Readonly<Record<string, unknown>> };
});

/** A few events of every kind of page: first, last, and the ones with most on them. */
export const SAMPLE_EVENTS = [
  EVENT_IDS[0] as string,
  '2023-10-07-hamas-led-attack',
  '2024-01-26-icj-provisional-measures',
  '2023-10-25-unsc-us-draft-vetoed',
  '2024-05-24-icj-rafah-order',
  '2024-11-21-icc-warrants-issued',
  '2025-09-19-unga-80-1',
  EVENT_IDS.at(-1) as string,
].filter((id) => EVENT_IDS.includes(id));

/** One address of each page type, under a language. */
export function pageTypes(lang = 'en'): string[] {
  return [
    `${lang}/`,
    `${lang}/story/`,
    `${lang}/story/rafah/`,
    `${lang}/timeline/`,
    `${lang}/latest/`,
    `${lang}/next/`,
    `${lang}/changes/`,
    ...SAMPLE_EVENTS.map((id) => `${lang}/events/${id}/`),
    `${lang}/chapters/`,
    ...CHAPTER_SLUGS.map((slug) => `${lang}/chapters/${slug}/`),
    `${lang}/charts/`,
    `${lang}/charts/timeline/`,
    `${lang}/charts/timeline-icc/`,
    `${lang}/charts/icj-votes-2024-07/`,
    `${lang}/charts/icj-votes-2025-10/`,
    `${lang}/charts/unga-votes/`,
    `${lang}/charts/deaths-gaza/`,
    `${lang}/charts/hostages/`,
    `${lang}/charts/icj-docket/`,
    `${lang}/charts/icc-warrants/`,
    `${lang}/embed/`,
    `${lang}/embed/measures/`,
    `${lang}/embed/timeline/`,
    `${lang}/embed/timeline-icj/`,
    `${lang}/embed/icj-votes-2024-03/`,
    `${lang}/embed/deaths-west-bank/`,
    `${lang}/questions/`,
    `${lang}/questions/is-the-icj-order-binding/`,
    `${lang}/cases/`,
    `${lang}/cases/icj-192/`,
    `${lang}/orders/`,
    `${lang}/orders/icj-192-order-2024-03-28/`,
    `${lang}/orders/icj-131-opinion-2004-07-09/`,
    `${lang}/orders/icj-196-opinion-2025-10-22/`,
    `${lang}/warrants/`,
    `${lang}/warrants/deif/`,
    `${lang}/states/`,
    `${lang}/states/esp/`,
    `${lang}/measures/`,
    `${lang}/resolutions/`,
    `${lang}/resolutions/es-10-24/`,
    `${lang}/hague-group/`,
    `${lang}/sanctions-on-icc/`,
    `${lang}/figures/`,
    `${lang}/figures/gaza-moh-deaths/`,
    `${lang}/claims/`,
    `${lang}/claims/icj-a/`,
    `${lang}/glossary/`,
    `${lang}/glossary/genocide/`,
    `${lang}/people/`,
    `${lang}/teach/`,
    `${lang}/teach/courts-and-war/`,
    `${lang}/teach/seminar/`,
    `${lang}/teach/courts-and-war/two-courts-one-war/`,
    `${lang}/teach/courts-and-war/two-courts-one-war/handout/`,
    `${lang}/teach/courts-and-war/two-courts-one-war/slides/`,
    `${lang}/teach/documents/`,
    `${lang}/teach/documents/the-rafah-sentence/`,
    `${lang}/teach/controversies/rafah-order/`,
    `${lang}/teach/protocols/class-agreement/`,
    `${lang}/teach/practice/courts/`,
    `${lang}/teach/pack/`,
    `${lang}/chapters/two-courts/plain/`,
    `${lang}/data/`,
    `${lang}/download/`,
    `${lang}/sources/`,
    `${lang}/search/`,
    `${lang}/about/`,
    `${lang}/corrections/`,
    `${lang}/method/`,
    `${lang}/editions/`,
    ...(lang === 'en' ? ['', 'the-hague-group/', 'changes/'] : []).map((page) => `${lang}/editions/2026-11-24/${page}`),
  ];
}

/** That a visit leaves nothing behind in the browser. */
export async function expectNothingKept(page: Page): Promise<void> {
  expect(await page.context().cookies()).toEqual([]);
  const kept = await page.evaluate(async () => ({
    storage: localStorage.length + sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(kept).toEqual({ storage: 0, databases: 0, caches: 0, workers: 0 });
}

/** Collects console errors, policy violations and requests to another origin; `done` fails on any. */
export function watch(page: Page): { done: () => void } {
  const trouble: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') trouble.push(`other origin: ${request.url()}`);
  });
  return { done: () => expect(trouble).toEqual([]) };
}

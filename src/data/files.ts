/* The files of /data/v1/: their names and their text. Everything that the site publishes as data is made here. */
import { caseNames, sourceItem } from '../cite/source-item.ts';
import { toBib, toCslJson, toRis } from '../cite/write.ts';
import { LICENCE } from '../model/licence.ts';
import { absolute } from '../load/site.ts';
import { addressesOf, loadRecord, loadWorld, messagesOf, SOURCE_LANGUAGE } from '../load/world.ts';
import { type Collection, collections, schemaOf } from './collections.ts';
import type { DataTable } from './sheet.ts';
import { csvOfTable, furtherTables, seriesTables, tableOf } from './tables.ts';

export interface DataFile {
  /** Path under /data/v1/. */
  readonly path: string;
  readonly body: string;
}

/** Version and day of the newest entry of the changelog. @throws Error while there is none */
export function dataVersion(): { readonly version: string; readonly date: string } {
  const [newest] = loadRecord().dataChanges;
  if (!newest) throw new Error('content/data-changes.yaml has no entry; the data needs a version');
  return newest;
}

/** How the data are cited. */
export function dataCitation(): string {
  const t = messagesOf(SOURCE_LANGUAGE);
  const { version, date } = dataVersion();
  return `${t('site.name')} (${date}). Data, version ${version}. ${absolute(addressesOf(SOURCE_LANGUAGE).page('data'))}`;
}

/** Every file, each once. */
export function dataFiles(): readonly DataFile[] {
  const all = collections();
  const tables = furtherTables();
  const series = seriesTables();
  return [
    ...all.flatMap((collection) => [
      { path: `${collection.name}.json`, body: json(bodyOf(collection)) },
      { path: `${collection.name}.csv`, body: csvOfTable(tableOf(collection)) },
      { path: `${collection.name}.schema.json`, body: json(schemaOf(collection)) },
    ]),
    ...tables.map((table) => ({ path: `${table.name}.csv`, body: csvOfTable(table) })),
    ...series.map((table) => ({ path: `series/${table.name}.csv`, body: csvOfTable(table) })),
    ...bibliography(),
    { path: 'changelog.json', body: json(loadRecord().dataChanges) },
    { path: 'datapackage.json', body: json(packageOf(all, tables, series)) },
  ];
}

/** Every source as something to cite, for reference managers. */
function bibliography(): DataFile[] {
  const world = loadWorld(SOURCE_LANGUAGE);
  const cases = caseNames(world);
  const items = [...world.sources.values()].map((source) => sourceItem(source, cases));
  return [
    { path: 'sources.bib', body: toBib(items) },
    { path: 'sources.ris', body: toRis(items) },
    { path: 'sources.csl.json', body: toCslJson(items) },
  ];
}

function bodyOf({ name, records }: Collection) {
  const world = loadWorld(SOURCE_LANGUAGE);
  return {
    name,
    schemaVersion: dataVersion().version,
    licence: LICENCE.url,
    citation: dataCitation(),
    edited: world.edited,
    checkedThrough: Object.fromEntries(world.lanes.map((lane) => [lane.id, lane.checkedThrough])),
    records,
  };
}

/** A descriptor by the Data Package standard (datapackage.org, version 1 of the specifications). */
function packageOf(all: readonly Collection[], tables: readonly DataTable[], series: readonly DataTable[]) {
  const t = messagesOf(SOURCE_LANGUAGE);
  const { version, date } = dataVersion();
  const csv = (table: DataTable, folder = '') => ({
    name: `${folder ? 'series-' : ''}${table.name}-csv`,
    path: `${folder}${table.name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    profile: 'tabular-data-resource',
    schema: { fields: table.columns.map((name) => ({ name, type: 'string' })), missingValues: [''] },
  });
  return {
    profile: 'data-package',
    name: 'orders-and-warrants',
    title: t('site.name'),
    description: t('data.description'),
    homepage: absolute(addressesOf(SOURCE_LANGUAGE).page('data')),
    version,
    created: `${date}T00:00:00Z`,
    licenses: [{ name: LICENCE.spdx, path: LICENCE.url, title: LICENCE.title }],
    contributors: [{ title: t('site.name'), role: 'publisher' }],
    sources: [{ title: t('sources.title'), path: absolute(addressesOf(SOURCE_LANGUAGE).page('sources')) }],
    resources: [
      ...all.map(({ name }) => ({
        name: `${name}-json`,
        path: `${name}.json`,
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
      })),
      ...all.map((collection) => csv(tableOf(collection))),
      ...tables.map((table) => csv(table)),
      ...series.map((table) => csv(table, 'series/')),
    ],
  };
}

const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

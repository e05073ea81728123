/*
 * What pages and files need of the packages: made with the titles of what they lead to, and weighed where a page offers
 * them.
 */
import { chaptersOf } from '../../load/chapters.ts';
import { plainChaptersOf } from '../../load/plain.ts';
import { type Reader, readerOf } from '../../load/reader.ts';
import { absolute } from '../../load/site.ts';
import { COURSE, courseFiles } from '../../packs/courses.ts';
import { h5pFiles } from '../../packs/h5p.ts';
import type { Packing } from '../../packs/packing.ts';
import { qti3Files } from '../../packs/qti3.ts';
import { type PackFiles, zipped } from '../../packs/zip.ts';
import { onwardOf } from '../reference/onward.ts';

/** The package of all topics; no topic may have this name. */
export const ALL_TOPICS = 'all';

/** The kinds of packages, by the ending of their files. */
export const PACK_TYPES = {
  'qti3.zip': 'application/zip',
  h5p: 'application/zip',
  imscc: 'application/vnd.ims.imsccv1p3',
} as const;

export type PackKind = keyof typeof PACK_TYPES;

/** Ids of the packages of a kind. @throws Error where a thing has the name of all of them */
export function packIds(kind: PackKind, { world }: Reader): readonly string[] {
  const ids = [...(kind === 'imscc' ? world.teaching.units : world.teaching.practice).keys()];
  const all = kind === 'imscc' ? COURSE : ALL_TOPICS;
  if (ids.includes(all)) throw new Error(`"${all}" names the package of all, and a unit or topic has the same name`);
  return kind === 'h5p' ? ids : [...ids, all];
}

async function packingOf(reader: Reader): Promise<Packing> {
  const chapters = await chaptersOf(reader.lang);
  return {
    reader,
    lead: (address) => {
      const { href, ...told } = onwardOf(reader, address, chapters);
      return { ...told, url: absolute(href) };
    },
  };
}

async function filesOf(kind: PackKind, id: string, reader: Reader): Promise<PackFiles> {
  const packing = await packingOf(reader);
  const { practice, units } = reader.world.teaching;
  if (kind === 'imscc') {
    const plain = (await plainChaptersOf(reader.lang)).map(({ slug, title, entry }) => ({
      slug,
      title,
      body: entry.body ?? '',
      asOf: entry.data.asOf,
    }));
    return courseFiles(packing, id, id === COURSE ? [...units.values()] : named(units, id), plain);
  }
  const topics = id === ALL_TOPICS ? [...practice.values()] : named(practice, id);
  const [topic] = topics;
  if (kind === 'h5p' && topic) return h5pFiles(packing, topic);
  return qti3Files(packing, id, id === ALL_TOPICS ? reader.t('teach.all.practice') : (topic?.title.text ?? id), topics);
}

function named<Thing>(things: ReadonlyMap<string, Thing>, id: string): readonly Thing[] {
  const thing = things.get(id);
  if (thing === undefined) throw new Error(`There is no unit or topic "${id}" to pack`);
  return [thing];
}

/** Each is made once, for its file and for the page that says its size. */
const made = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

export function packOf(kind: PackKind, id: string, lang: string): Promise<Uint8Array<ArrayBuffer>> {
  const key = `${lang}/${id}.${kind}`;
  const reader = readerOf(lang);
  const pack = made.get(key) ?? filesOf(kind, id, reader).then((files) => zipped(files, reader.world.edited));
  made.set(key, pack);
  return pack;
}

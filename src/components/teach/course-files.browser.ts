/* The chosen list as files: a Common Cartridge of links, and citations joined from those of the pages. Fetched when asked for. */
import { cartridgeFiles } from '../../packs/cartridge.ts';
import { type CitationForm, joinedCitations } from '../../packs/joined-citations.ts';
import { zipped } from '../../packs/zip.ts';

export interface ListedThing {
  /** What it belongs to, and the name of that. */
  readonly module: string;
  readonly moduleTitle: string;
  readonly id: string;
  readonly title: string;
  /** Path of its page. */
  readonly path: string;
}

export interface CourseAbout {
  readonly published: string;
  readonly lang: string;
  readonly title: string;
  readonly origin: string;
  readonly rights: string;
  readonly day: string;
}

export function saveCartridge(things: readonly ListedThing[], about: CourseAbout): void {
  const modules = [...new Set(things.map(({ module }) => module))].map((id) => {
    const all = things.filter(({ module }) => module === id);
    return {
      id,
      title: all[0]?.moduleTitle ?? id,
      entries: all.map((thing) => ({
        id: `${id}-${thing.id}`,
        title: thing.title,
        kind: 'link' as const,
        url: `${about.published}${thing.path}`,
      })),
    };
  });
  const files = cartridgeFiles({ ...about, id: 'coursepack', modules });
  save(new Blob([zipped(files, about.day)], { type: 'application/vnd.ims.imsccv1p3' }), 'coursepack.imscc');
}

/** @returns how many of the pages have no citation of their own */
export async function saveCitations(form: CitationForm, things: readonly ListedThing[]): Promise<number> {
  const read = async (address: string) => {
    const answer = await fetch(address);
    return answer.ok ? await answer.text() : undefined;
  };
  let without = 0;
  const files = await Promise.all(
    things.map(async ({ path }) => {
      const address = path.replace(/\/$/, '');
      const own = await read(`${address}.${form}`);
      if (own === undefined) without += 1;
      return [own, await read(`${address}/sources.${form}`)];
    }),
  );
  const text = joinedCitations(
    form,
    files.flat().filter((file) => file !== undefined),
  );
  save(new Blob([text], { type: 'text/plain;charset=utf-8' }), `coursepack.${form}`);
  return without;
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

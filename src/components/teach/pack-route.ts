/* The files of packages: their paths, and what each is. */
import type { APIRoute } from 'astro';
import { readerOf } from '../../load/reader.ts';
import { locales } from '../../load/world.ts';
import { PACK_TYPES, type PackKind, packIds, packOf } from './packs.ts';

/** A path per language and package: `[lang]/…/[pack]`. */
export const packPaths = (kind: PackKind) => () =>
  locales().flatMap(({ tag }) => packIds(kind, readerOf(tag)).map((pack) => ({ params: { lang: tag, pack } })));

export function packRoute(kind: PackKind): APIRoute {
  return async ({ params }) =>
    new Response(await packOf(kind, params['pack'] ?? '', params['lang'] ?? ''), {
      headers: { 'Content-Type': PACK_TYPES[kind] },
    });
}

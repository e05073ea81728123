/* The static paths of routes: one per language, and one per language and thing. */
import { locales } from '../../load/world.ts';

/** One path per language of the site. */
export function languagePaths() {
  return locales().map(({ tag }) => ({ params: { lang: tag } }));
}

/** One path per language and id. @param name of the route's parameter: `event` in `[event].astro` */
export function pathsOf<Name extends string>(name: Name, ids: (lang: string) => Iterable<string>) {
  return locales().flatMap(({ tag }) =>
    [...ids(tag)].map((id) => ({ params: { lang: tag, [name]: id } as { lang: string } & Record<Name, string> })),
  );
}

/*
 * What a build depends on beside the content: where one of these differs, it builds anew. A test follows the imports of
 * the config and of the build and holds them to this list.
 */
export const BUILT_FROM: readonly string[] = [
  'src',
  'public',
  'tools',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

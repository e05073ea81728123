/* The licence of what the site publishes: its words, its data and its pictures. */

export const LICENCE = {
  /** As it is printed for readers. */
  title: 'CC BY 4.0',
  /** Its name in the list of SPDX. */
  spdx: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

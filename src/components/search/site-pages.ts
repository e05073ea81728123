/* The parts of the site that are one page, for the index: address under the language, and the message that names it. */

export const SITE_PAGES: readonly { readonly segments: readonly string[]; readonly name: string }[] = [
  { segments: [], name: 'nav.home' },
  { segments: ['timeline'], name: 'timeline.title' },
  { segments: ['chapters'], name: 'chapter.index' },
  { segments: ['cases'], name: 'cases.title' },
  { segments: ['orders'], name: 'orders.title' },
  { segments: ['warrants'], name: 'warrants.title' },
  { segments: ['sanctions-on-icc'], name: 'sanctions.title' },
  { segments: ['states'], name: 'states.title' },
  { segments: ['measures'], name: 'measures.title' },
  { segments: ['resolutions'], name: 'resolutions.title' },
  { segments: ['hague-group'], name: 'hague.title' },
  { segments: ['figures'], name: 'figures.title' },
  { segments: ['claims'], name: 'claims.title' },
  { segments: ['charts'], name: 'embed.title' },
  { segments: ['glossary'], name: 'glossary.title' },
  { segments: ['people'], name: 'people.title' },
  { segments: ['sources'], name: 'sources.title' },
  { segments: ['data'], name: 'data.title' },
  { segments: ['method'], name: 'method.title' },
  { segments: ['about'], name: 'about.title' },
];

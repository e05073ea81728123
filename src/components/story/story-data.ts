/* A story as schema.org data: an article with its dates and the way to it. */
import type { ToldStory } from '../../charts/story.ts';
import { absolute } from '../../load/site.ts';
import type { Reader } from '../../load/reader.ts';
import { daysOf } from '../record/days.ts';
import { breadcrumbs as trail, type JsonLd, publication } from '../frame/json-ld.ts';

/** One data block for the page of the story. */
export function storyData(reader: Reader, { story, hrefs, segments, steps }: ToldStory): JsonLd {
  const url = absolute(hrefs.page);
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': url,
    url,
    headline: story.title.text,
    abstract: story.standfirst.text,
    articleSection: steps.map(({ step }) => step.title.text),
    inLanguage: story.title.lang,
    ...publication(reader, daysOf(reader.world, segments, [])),
  };
}

/** The way from the home page to it. */
export function storyTrail({ t, href }: Reader, { story, hrefs, segments }: ToldStory): JsonLd {
  const [home, own] = [
    { name: t('nav.home'), url: absolute(href.page()) },
    { name: story.title.text, url: absolute(hrefs.page) },
  ];
  const above = { name: t('story.title'), url: absolute(href.page('story')) };
  return trail(segments.length > 1 ? [home, above, own] : [home, own]);
}

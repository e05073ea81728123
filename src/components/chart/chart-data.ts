/* A chart as schema.org data: a data set with its files, and the way to it. */
import type { ChartFigure } from '../../charts/figure.ts';
import { absolute } from '../../load/site.ts';
import { breadcrumbs, type JsonLd } from '../frame/json-ld.ts';
import type { Reader } from '../../load/reader.ts';
import { articleData } from '../reference/reference-data.ts';

/** The data blocks of the page of the chart. */
export function chartData(reader: Reader, { title, subtitle, hrefs }: ChartFigure): JsonLd[] {
  const { t, href } = reader;
  const url = absolute(hrefs.page);
  const files = [
    { encodingFormat: 'text/csv', contentUrl: absolute(hrefs.csv) },
    { encodingFormat: 'application/json', contentUrl: absolute(hrefs.json) },
  ];
  return [
    articleData(reader, {
      url,
      title: title.text,
      description: subtitle.text,
      type: 'Dataset',
      about: {
        image: absolute(hrefs.png),
        distribution: files.map((file) => ({ '@type': 'DataDownload', ...file })),
      },
    }),
    breadcrumbs([
      { name: t('nav.home'), url: absolute(href.page()) },
      { name: t('nav.charts'), url: absolute(href.page('charts')) },
      { name: title.text, url },
    ]),
  ];
}

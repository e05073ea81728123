/*
 * What makes documents a book: the list of its files, the order of reading, what it says about itself, among that for
 * whom it can be read (schema.org's terms of accessibility), and the packing of it all. The same input gives the same bytes.
 */
import { strToU8, type Zippable, zipSync } from 'fflate';
import { packedOn } from '../../src/packs/zip.ts';
import { formatDay } from '../../src/i18n/dates.ts';
import type { Reader } from '../../src/load/reader.ts';
import { absolute } from '../../src/load/site.ts';
import { escapeText } from '../../src/markup/markup.ts';
import { LICENCE } from '../../src/model/licence.ts';
import { documentOf } from './document.ts';

/** A document of the book in its order of reading. */
export interface Part {
  readonly file: string;
  readonly title: string;
  readonly text: string;
  /** Where it is listed: among the chapters, among the tables after them, or nowhere. */
  readonly place: 'front' | 'chapter' | 'table';
}

export interface Book {
  readonly parts: readonly Part[];
  readonly pictures: ReadonlyMap<string, string>;
  readonly cover: Uint8Array;
  readonly style: string;
}

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

export function packBook(reader: Reader, book: Book): Uint8Array {
  const files: Record<string, string | Uint8Array> = {
    'META-INF/container.xml': CONTAINER,
    'EPUB/package.opf': packageOf(reader, book),
    'EPUB/nav.xhtml': contentsOf(reader, book),
    'EPUB/book.css': book.style,
    'EPUB/cover.png': book.cover,
    ...Object.fromEntries(book.parts.map(({ file, text }) => [`EPUB/${file}`, text])),
    ...Object.fromEntries([...book.pictures].map(([file, svg]) => [`EPUB/${file}`, svg])),
  };
  // Its kind stands first, as it is: programs read it there.
  const entries: Zippable = { mimetype: [strToU8('application/epub+zip'), { level: 0 }] };
  for (const [name, file] of Object.entries(files)) entries[name] = typeof file === 'string' ? strToU8(file) : file;
  return zipSync(entries, { level: 9, mtime: packedOn(reader.world.edited) });
}

const idOf = (file: string) => `i-${file.replace(/\W/g, '-')}`;

function packageOf({ locale, t, href, world }: Reader, { parts, pictures }: Book): string {
  const item = (file: string, type: string, properties = '') =>
    `<item id="${idOf(file)}" href="${file}" media-type="${type}"${properties ? ` properties="${properties}"` : ''}/>`;
  const property = (name: string, value: string) => `<meta property="${name}">${escapeText(value)}</meta>`;
  const features = [
    'structuralNavigation',
    'tableOfContents',
    'readingOrder',
    'alternativeText',
    'longDescription',
    'displayTransformability',
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${locale.tag}" dir="${locale.dir}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escapeText(absolute(href.page('chapters')))}</dc:identifier>
<dc:title>${escapeText(t('site.name'))}</dc:title>
<dc:language>${locale.tag}</dc:language>
<dc:creator>${escapeText(t('site.name'))}</dc:creator>
<dc:publisher>${escapeText(t('site.name'))}</dc:publisher>
<dc:description>${escapeText(t('page.line'))}</dc:description>
<dc:date>${world.edited}</dc:date>
<dc:rights>${LICENCE.title}, ${LICENCE.url}</dc:rights>
<dc:source>${escapeText(absolute(href.page()))}</dc:source>
${property('dcterms:modified', `${world.edited}T12:00:00Z`)}
${['textual', 'visual'].map((mode) => property('schema:accessMode', mode)).join('\n')}
${['textual', 'textual,visual'].map((modes) => property('schema:accessModeSufficient', modes)).join('\n')}
${features.map((feature) => property('schema:accessibilityFeature', feature)).join('\n')}
${property('schema:accessibilityHazard', 'none')}
${property('schema:accessibilitySummary', t('book.accessible'))}
<meta name="cover" content="${idOf('cover.png')}"/>
</metadata>
<manifest>
${item('nav.xhtml', 'application/xhtml+xml', 'nav')}
${item('book.css', 'text/css')}
${item('cover.png', 'image/png', 'cover-image')}
${parts.map(({ file }) => item(file, 'application/xhtml+xml')).join('\n')}
${[...pictures.keys()].map((file) => item(file, 'image/svg+xml')).join('\n')}
</manifest>
<spine page-progression-direction="${locale.dir}">
${parts
  .filter(({ place }) => place === 'front')
  .map(refer)
  .join('\n')}
<itemref idref="${idOf('nav.xhtml')}"/>
${parts
  .filter(({ place }) => place !== 'front')
  .map(refer)
  .join('\n')}
</spine>
</package>
`;
}

const refer = ({ file }: Part) => `<itemref idref="${idOf(file)}"/>`;

function contentsOf(reader: Reader, { parts }: Book): string {
  const { t, locale, world } = reader;
  const list = (place: Part['place']) =>
    parts
      .filter((part) => part.place === place)
      .map(({ file, title }) => `<li><a href="${file}">${escapeText(title)}</a></li>`)
      .join('\n');
  return documentOf(reader, {
    title: t('book.contents'),
    type: 'contents',
    body: `<nav epub:type="toc" role="doc-toc" id="toc"><h1>${escapeText(t('book.contents'))}</h1><ol>
${list('chapter')}
<li><span>${escapeText(t('book.tables'))}</span><ol>
${list('table')}
</ol></li></ol></nav>
<nav epub:type="landmarks" hidden="hidden"><h2>${escapeText(t('book.parts'))}</h2><ol><li><a epub:type="toc" href="#toc">${escapeText(t('book.contents'))}</a></li><li><a epub:type="bodymatter" href="${parts.find(({ place }) => place === 'chapter')?.file ?? 'nav.xhtml'}">${escapeText(t('nav.chapters'))}</a></li></ol></nav>
<p class="small">${escapeText(t('book.edition', { date: formatDay(locale, world.edited, 'long') }))}</p>`,
  });
}

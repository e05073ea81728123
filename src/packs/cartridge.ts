/*
 * A Common Cartridge 1.3: pages, links and quizzes in an order that a course shows, as the files of a zip. Knows no record,
 * so that the browser can make one of what a teacher chose. Pure.
 */
import { type Markup, markup } from '../markup/markup.ts';
import { xmlDocument } from './xml.ts';
import type { PackFiles } from './zip.ts';

const CP = 'http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1';
const LOM = 'http://ltsc.ieee.org/xsd/imsccv1p3/LOM/resource';
const LOM_MANIFEST = 'http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest';
const LINK = 'http://www.imsglobal.org/xsd/imsccv1p3/imswl_v1p3';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
const SCHEMAS = 'http://www.imsglobal.org/profile/cc/ccv1p3';

/** What stands in the course: an address, a page or a quiz. Ids are unique in a cartridge. */
export type CartridgeEntry = { readonly id: string; readonly title: string } & (
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'page' | 'quiz'; readonly text: string }
);

/** Entries under a heading: what a course calls a module. */
export interface Module {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly CartridgeEntry[];
}

export interface Cartridge {
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  /** From where it is, of which day, under which licence. */
  readonly origin: string;
  readonly rights: string;
  readonly modules: readonly Module[];
}

const TYPES = {
  link: 'imswl_xmlv1p3',
  page: 'webcontent',
  quiz: 'imsqti_xmlv1p2/imscc_xmlv1p3/assessment',
} as const;

const FOLDERS = { link: ['links', 'xml'], page: ['pages', 'html'], quiz: ['quizzes', 'xml'] } as const;

const fileOf = ({ kind, id }: CartridgeEntry) => `${FOLDERS[kind][0]}/${id}.${FOLDERS[kind][1]}`;

/** @throws Error for an id that stands twice */
export function cartridgeFiles(cartridge: Cartridge): PackFiles {
  const entries = cartridge.modules.flatMap(({ entries: all }) => all);
  const twice = entries.find(({ id }, i) => entries.findIndex((other) => other.id === id) !== i);
  if (twice) throw new Error(`"${twice.id}" stands twice in the cartridge ${cartridge.id}`);
  return new Map([
    ['imsmanifest.xml', manifest(cartridge, entries)],
    ...entries.map((entry) => [fileOf(entry), entry.kind === 'link' ? webLink(entry) : entry.text] as const),
  ]);
}

const webLink = ({ title, url }: { readonly title: string; readonly url: string }) =>
  xmlDocument(
    markup`<webLink xmlns="${LINK}" xmlns:xsi="${XSI}" xsi:schemaLocation="${LINK} ${SCHEMAS}/ccv1p3_imswl_v1p3.xsd"><title>${title}</title><url href="${url}" target="_blank"/></webLink>`,
  );

function manifest({ id, title, lang, origin, rights, modules }: Cartridge, entries: readonly CartridgeEntry[]): string {
  const text = (of: string) => markup`<lomimscc:string language="${lang}">${of}</lomimscc:string>`;
  return xmlDocument(markup`<manifest xmlns="${CP}" xmlns:lom="${LOM}" xmlns:lomimscc="${LOM_MANIFEST}" xmlns:xsi="${XSI}" xsi:schemaLocation="${LOM} ${SCHEMAS}/LOM/ccv1p3_lomresource_v1p0.xsd ${CP} ${SCHEMAS}/ccv1p3_imscp_v1p2_v1p0.xsd ${LOM_MANIFEST} ${SCHEMAS}/LOM/ccv1p3_lommanifest_v1p0.xsd" identifier="M-${id}">
<metadata><schema>IMS Common Cartridge</schema><schemaversion>1.3.0</schemaversion><lomimscc:lom><lomimscc:general><lomimscc:title>${text(title)}</lomimscc:title><lomimscc:language>${lang}</lomimscc:language><lomimscc:description>${text(origin)}</lomimscc:description></lomimscc:general><lomimscc:rights><lomimscc:copyrightAndOtherRestrictions><lomimscc:value>yes</lomimscc:value></lomimscc:copyrightAndOtherRestrictions><lomimscc:description>${text(rights)}</lomimscc:description></lomimscc:rights></lomimscc:lom></metadata>
<organizations><organization identifier="O-${id}" structure="rooted-hierarchy"><item identifier="I-root">
${modules.map(moduleItem)}</item></organization></organizations>
<resources>
${entries.map(resource)}</resources>
</manifest>`);
}

const moduleItem = ({ id, title, entries }: Module): Markup =>
  markup`<item identifier="I-${id}"><title>${title}</title>${entries.map((entry) => markup`<item identifier="I-${entry.id}" identifierref="R-${entry.id}"><title>${entry.title}</title></item>`)}</item>\n`;

function resource(entry: CartridgeEntry): Markup {
  const file = fileOf(entry);
  // Only pages say where they begin: the profile wants it so.
  const start = entry.kind === 'page' ? markup` href="${file}"` : undefined;
  return markup`<resource identifier="R-${entry.id}" type="${TYPES[entry.kind]}"${start}><file href="${file}"/></resource>\n`;
}

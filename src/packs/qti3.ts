/*
 * Keyed questions as QTI 3.0: one file a question, a test that holds them in order, and the manifest. Each form is the
 * interaction made for it; all right is 1, anything else 0, as the standard's template "match correct" has it, and once
 * answered the explanation is shown.
 */
import { type Markup, markup } from '../markup/markup.ts';
import { LICENCE } from '../model/licence.ts';
import { mixed } from '../model/mixed.ts';
import type { Item, Practice } from '../model/teach.ts';
import { TEACH } from '../model/teach-pages.ts';
import { explainedOf } from './explained.ts';
import { originLine, type Packing } from './packing.ts';
import { said, xmlDocument } from './xml.ts';
import type { PackFiles } from './zip.ts';

const QTI = 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0';
const PACKAGE = 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
const LOM = 'http://ltsc.ieee.org/xsd/LOM';
const SCHEMAS = 'https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd';

/** A question's interaction, with what is right in it. */
interface Asked {
  readonly cardinality: 'single' | 'multiple' | 'ordered';
  readonly base: 'identifier' | 'directedPair';
  readonly right: readonly string[];
  readonly interaction: Markup;
}

/** The package of some topics. @param id of the package */
export function qti3Files(packing: Packing, id: string, title: string, topics: readonly Practice[]): PackFiles {
  const all = topics.flatMap(({ id: topic, items }) => items.map((item) => ({ topic, item })));
  return new Map([
    ['imsmanifest.xml', manifest(packing, id, title, topics)],
    ['test.xml', test(packing, id, title, topics)],
    ...all.map(({ topic, item }) => [fileOf(item), qti3Item(packing, topic, item)] as const),
  ]);
}

const fileOf = ({ id }: Item) => `items/${id}.xml`;

/** One question. @param topic whose page holds it */
export function qti3Item(packing: Packing, topic: string, item: Item): string {
  const { lang, t } = packing.reader;
  const { cardinality, base, right, interaction } = askedOf(packing, item);
  const outcome = (name: string, value: string) =>
    markup`<qti-set-outcome-value identifier="${name}">${value.match(/^\d/) ? markup`<qti-base-value base-type="float">${value}</qti-base-value>` : markup`<qti-base-value base-type="identifier">${value}</qti-base-value>`}</qti-set-outcome-value>`;
  // Players show what is told in a window: what became of the answer and why stand in one.
  const explained = explainedOf(packing, topic, item, 'xml');
  const feedback = (verdict: 'right' | 'wrong') =>
    markup`<qti-modal-feedback outcome-identifier="FEEDBACK" identifier="${verdict}" show-hide="show"><qti-content-body><p><strong>${t(`teach.practice.${verdict}`)}</strong></p>${explained}</qti-content-body></qti-modal-feedback>`;
  return xmlDocument(markup`<qti-assessment-item xmlns="${QTI}" xmlns:xsi="${XSI}" xsi:schemaLocation="${QTI} ${SCHEMAS}/imsqti_asiv3p0_v1p0.xsd" identifier="${item.id}" title="${titleOf(item)}" adaptive="false" time-dependent="false" xml:lang="${lang}">
<qti-response-declaration identifier="RESPONSE" cardinality="${cardinality}" base-type="${base}"><qti-correct-response>${right.map((value) => markup`<qti-value>${value}</qti-value>`)}</qti-correct-response></qti-response-declaration>
<qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float" normal-maximum="1"><qti-default-value><qti-value>0</qti-value></qti-default-value></qti-outcome-declaration>
<qti-outcome-declaration identifier="FEEDBACK" cardinality="single" base-type="identifier"/>
<qti-item-body>${interaction}</qti-item-body>
<qti-response-processing><qti-response-condition><qti-response-if><qti-match><qti-variable identifier="RESPONSE"/><qti-correct identifier="RESPONSE"/></qti-match>${outcome('SCORE', '1')}${outcome('FEEDBACK', 'right')}</qti-response-if><qti-response-else>${outcome('SCORE', '0')}${outcome('FEEDBACK', 'wrong')}</qti-response-else></qti-response-condition></qti-response-processing>
${feedback('right')}
${feedback('wrong')}
</qti-assessment-item>`);
}

/** A title is an attribute, and lists of questions show it. */
const titleOf = ({ text: { text } }: Item) => (text.length > 120 ? `${text.slice(0, 119)}…` : text);

const LETTERS = 'ABCDEFGH';

function askedOf({ reader }: Packing, item: Item): Asked {
  const { id, form, text, options = [], sequence = [], pairs = [] } = item;
  const words = (of: Item['text']) => said(of, reader.lang, 'xml');
  const prompt = markup`<qti-prompt>${words(text)} (${reader.t(`teach.practice.${form}`)})</qti-prompt>`;
  const letter = (place: number) => LETTERS[place] ?? `I${place}`;
  /** Choices in mixed order, each by the letter under which it is shown. */
  const shown = (count: number) => mixed(count, id).map((place, i) => ({ place, name: letter(i) }));
  const nameOf = (list: readonly { place: number; name: string }[], place: number) =>
    list.find((each) => each.place === place)?.name ?? '';
  const choice = (name: string, of: Item['text']) =>
    markup`<qti-simple-choice identifier="${name}">${words(of)}</qti-simple-choice>`;
  if (form === 'one' || form === 'several') {
    const list = shown(options.length);
    return {
      cardinality: form === 'one' ? 'single' : 'multiple',
      base: 'identifier',
      right: list.filter(({ place }) => options[place]?.right).map(({ name }) => name),
      interaction: markup`<qti-choice-interaction response-identifier="RESPONSE" shuffle="false" max-choices="${form === 'one' ? 1 : 0}">${prompt}${list.flatMap(({ place, name }) => (options[place] ? choice(name, options[place].text) : []))}</qti-choice-interaction>`,
    };
  }
  if (form === 'order') {
    const list = shown(sequence.length);
    return {
      cardinality: 'ordered',
      base: 'identifier',
      right: sequence.map((_, place) => nameOf(list, place)),
      interaction: markup`<qti-order-interaction response-identifier="RESPONSE" shuffle="false">${prompt}${list.flatMap(({ place, name }) => (sequence[place] ? choice(name, sequence[place]) : []))}</qti-order-interaction>`,
    };
  }
  const list = shown(pairs.length);
  const one = (name: string, of: Item['text']) =>
    markup`<qti-simple-associable-choice identifier="${name}" match-max="1">${words(of)}</qti-simple-associable-choice>`;
  return {
    cardinality: 'multiple',
    base: 'directedPair',
    right: pairs.map((_, place) => `L${place + 1} ${nameOf(list, place)}`),
    interaction: markup`<qti-match-interaction response-identifier="RESPONSE" shuffle="false" max-associations="${pairs.length}">${prompt}<qti-simple-match-set>${pairs.map(({ left }, place) => one(`L${place + 1}`, left))}</qti-simple-match-set><qti-simple-match-set>${list.flatMap(({ place, name }) => (pairs[place] ? one(name, pairs[place].right) : []))}</qti-simple-match-set></qti-match-interaction>`,
  };
}

function test({ reader: { lang } }: Packing, id: string, title: string, topics: readonly Practice[]): string {
  return xmlDocument(markup`<qti-assessment-test xmlns="${QTI}" xmlns:xsi="${XSI}" xsi:schemaLocation="${QTI} ${SCHEMAS}/imsqti_asiv3p0_v1p0.xsd" identifier="test-${id}" title="${title}" xml:lang="${lang}">
<qti-test-part identifier="part" navigation-mode="nonlinear" submission-mode="individual">
${topics.map((topic) => markup`<qti-assessment-section identifier="section-${topic.id}" title="${topic.title.text}" visible="true">${topic.items.map((item) => markup`<qti-assessment-item-ref identifier="${item.id}" href="${fileOf(item)}"/>`)}</qti-assessment-section>\n`)}</qti-test-part>
</qti-assessment-test>`);
}

function manifest({ reader }: Packing, id: string, title: string, topics: readonly Practice[]): string {
  const { lang, world } = reader;
  const [first] = topics;
  const page = first && topics.length === 1 ? [TEACH, 'practice', first.id] : [TEACH, 'practice'];
  const items = topics.flatMap(({ items: all }) => all);
  const text = (of: string) => markup`<lom:string language="${lang}">${of}</lom:string>`;
  return xmlDocument(markup`<manifest xmlns="${PACKAGE}" xmlns:lom="${LOM}" xmlns:xsi="${XSI}" xsi:schemaLocation="${PACKAGE} ${SCHEMAS}/imsqtiv3p0_imscpv1p2_v1p0.xsd ${LOM} ${SCHEMAS.replace('qti/v3p0', 'md/v1p3')}/imsmd_loose_v1p3p2.xsd" identifier="manifest-${id}">
<metadata><schema>QTI Package</schema><schemaversion>3.0.0</schemaversion><lom:lom><lom:general><lom:title>${text(title)}</lom:title><lom:language>${lang}</lom:language><lom:description>${text(originLine(reader, page, world.edited))}</lom:description></lom:general><lom:rights><lom:copyrightAndOtherRestrictions><lom:value>yes</lom:value></lom:copyrightAndOtherRestrictions><lom:description>${text(`${LICENCE.title}, ${LICENCE.url}`)}</lom:description></lom:rights></lom:lom></metadata>
<organizations/>
<resources>
<resource identifier="test-${id}" type="imsqti_test_xmlv3p0" href="test.xml"><file href="test.xml"/>${items.map((item) => markup`<dependency identifierref="item-${item.id}"/>`)}</resource>
${items.map((item) => markup`<resource identifier="item-${item.id}" type="imsqti_item_xmlv3p0" href="${fileOf(item)}"><file href="${fileOf(item)}"/></resource>\n`)}</resources>
</manifest>`);
}

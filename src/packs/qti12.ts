/*
 * Keyed questions as an assessment of QTI 1.2 in the profile of Common Cartridge, which knows choices alone. All right is
 * 100, anything else 0; the explanation follows every answer.
 */
import { type Markup, markup, rawHtml } from '../markup/markup.ts';
import { type ChoiceQuestion, choiceQuestions } from './choices.ts';
import { explainedOf } from './explained.ts';
import type { Packing } from './packing.ts';
import { said, xmlDocument } from './xml.ts';
import type { Item } from '../model/teach.ts';

const ASI = 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2';

export interface Asked {
  /** Id of the topic, whose page holds it. */
  readonly topic: string;
  readonly item: Item;
}

export function qti12Assessment(packing: Packing, ident: string, title: string, asked: readonly Asked[]): string {
  const questions = asked.flatMap(({ topic, item }) =>
    choiceQuestions(packing.reader.t, item).map((question) => itemOf(packing, topic, question)),
  );
  return xmlDocument(markup`<questestinterop xmlns="${ASI}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${ASI} http://www.imsglobal.org/profile/cc/ccv1p3/ccv1p3_qtiasiv1p2p1_v1p0.xsd">
<assessment ident="${ident}" title="${title}" xml:lang="${packing.reader.lang}">
<qtimetadata>${field('cc_profile', 'cc.exam.v0p1')}${field('qmd_assessmenttype', 'Examination')}${field('qmd_scoretype', 'Percentage')}${field('cc_maxattempts', 'unlimited')}${field('qmd_feedbackpermitted', 'Yes')}${field('qmd_solutionspermitted', 'Yes')}</qtimetadata>
<section ident="${ident}-section">
${questions}</section>
</assessment>
</questestinterop>`);
}

const field = (label: string, entry: string) =>
  markup`<qtimetadatafield><fieldlabel>${label}</fieldlabel><fieldentry>${entry}</fieldentry></qtimetadatafield>`;

/** HTML stands in these files as text. */
const material = (html: Markup) =>
  markup`<material><mattext texttype="text/html">${rawHtml(html)}</mattext></material>`;

function itemOf(packing: Packing, topic: string, { id, item, text, several, choices }: ChoiceQuestion): Markup {
  const { lang } = packing.reader;
  const named = choices.map((choice, i) => ({ ...choice, ident: `${id}-c${i + 1}` }));
  const equal = (ident: string) => markup`<varequal respident="${id}-response">${ident}</varequal>`;
  const [one] = named.filter(({ right }) => right);
  const right = several
    ? markup`<and>${named.map((choice) => (choice.right ? equal(choice.ident) : markup`<not>${equal(choice.ident)}</not>`))}</and>`
    : equal(one?.ident ?? '');
  const told = markup`<displayfeedback feedbacktype="Response" linkrefid="${id}-told"/>`;
  return markup`<item ident="${id}" title="${id}">
<itemmetadata><qtimetadata>${field('cc_profile', several ? 'cc.multiple_response.v0p1' : 'cc.multiple_choice.v0p1')}</qtimetadata></itemmetadata>
<presentation>${material(markup`<p>${said(text, lang, 'html')}</p>`)}<response_lid ident="${id}-response" rcardinality="${several ? 'Multiple' : 'Single'}"><render_choice>${named.map((choice) => markup`<response_label ident="${choice.ident}">${material(said(choice.text, lang, 'html'))}</response_label>`)}</render_choice></response_lid></presentation>
<resprocessing><outcomes><decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/></outcomes><respcondition continue="Yes"><conditionvar><other/></conditionvar>${told}</respcondition><respcondition continue="No"><conditionvar>${right}</conditionvar><setvar action="Set" varname="SCORE">100</setvar></respcondition></resprocessing>
<itemfeedback ident="${id}-told"><flow_mat>${material(explainedOf(packing, topic, item, 'html'))}</flow_mat></itemfeedback>
</item>
`;
}

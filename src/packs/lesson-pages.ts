/* A lesson and its handout as pages of a cartridge: the plan for the teacher with model answers, the sheet for students. */
import { type Markup, markup } from '../markup/markup.ts';
import type { HandoutPart, Lesson, LessonStep, Task, Unit } from '../model/teach.ts';
import { lessonSegments } from '../model/teach-pages.ts';
import type { Words } from '../model/words.ts';
import { leadLink, type Packing, sourcesLine } from './packing.ts';
import { pageText } from './pages.ts';
import { said } from './xml.ts';

/** The plan of a lesson in its short form, with what the long form has besides. */
export function lessonPage(packing: Packing, lesson: Lesson, unit: Unit): string {
  const { reader } = packing;
  const { t, lang } = reader;
  const words = (of: Words) => said(of, lang, 'html');
  const lines = (all: readonly Words[]) => markup`<ul>${all.map((line) => markup`<li>${words(line)}</li>`)}</ul>`;
  const part = (head: string, body: Markup) => markup`<h2>${head}</h2>\n${body}\n`;
  const body = [
    markup`<p><strong>${words(lesson.question)}</strong></p>\n<p>${t('teach.note')}: ${words(lesson.contentNote)}</p>\n`,
    part(t('teach.aims'), lines(lesson.aims)),
    part(t('teach.short'), stepsOf(packing, lesson.steps, lesson.tasks)),
    part(t('teach.long'), stepsOf(packing, lesson.longer, lesson.tasks)),
    part(t('teach.tasks'), markup`<ol>${lesson.tasks.map((task) => taskOf(packing, task))}</ol>`),
    part(
      t('teach.exit'),
      markup`<p>${words(lesson.exit.question)}</p><p><em>${t('teach.answer')}:</em> ${words(lesson.exit.answer)}</p>${sourcesLine(reader, lesson.exit.citations)}`,
    ),
    part(t('teach.support'), lines(lesson.support)),
    part(t('teach.stretch'), lines(lesson.stretch)),
    part(t('teach.feelings'), markup`<p>${words(lesson.feelings)}</p>`),
  ];
  return pageText(reader, lesson.title, lessonSegments(lesson), unit.asOf, markup`${body}`);
}

function stepsOf(packing: Packing, steps: readonly LessonStep[], tasks: readonly Task[]): Markup {
  const { t, lang } = packing.reader;
  const rows = steps.map(({ minutes, title, text, material, task }) => {
    const number = tasks.findIndex(({ id }) => id === task) + 1;
    const named = number > 0 ? ` (${t('teach.task', { number: String(number) })})` : '';
    return markup`<tr><td>${minutes}</td><td><strong>${said(title, lang, 'html')}</strong> ${said(text, lang, 'html')}${named}${materialsOf(packing, material)}</td></tr>\n`;
  });
  return markup`<table><thead><tr><th scope="col">${t('teach.minutes')}</th><th scope="col">${t('teach.step')}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function materialsOf({ reader, lead }: Packing, addresses: readonly string[]): Markup | undefined {
  if (addresses.length === 0) return undefined;
  return markup`<ul>${addresses.map((address) => {
    const to = lead(address);
    return markup`<li>${to.kind}: ${leadLink(to, reader.lang, 'html')}</li>`;
  })}</ul>`;
}

function taskOf(packing: Packing, { text, material, answer, citations }: Task): Markup {
  const { t, lang } = packing.reader;
  return markup`<li><p>${said(text, lang, 'html')}</p>${materialsOf(packing, material)}<p><em>${t('teach.answer')}:</em> ${said(answer, lang, 'html')}</p>${sourcesLine(packing.reader, citations)}</li>\n`;
}

/** The sheet for students. */
export function handoutPage({ reader }: Packing, lesson: Lesson, unit: Unit): string {
  const { title, parts } = lesson.handout;
  const body = parts.map((part) => handoutPart(reader, part));
  return pageText(reader, title, [...lessonSegments(lesson), 'handout'], unit.asOf, markup`${body}`);
}

function handoutPart(reader: Packing['reader'], { head, text, lines, blanks = 0, citations }: HandoutPart): Markup {
  const words = (of: Words) => said(of, reader.lang, 'html');
  return markup`<h2>${words(head)}</h2>\n${text ? markup`<p>${words(text)}</p>\n` : undefined}${
    lines ? markup`<ul>${lines.map((line) => markup`<li>${words(line)}</li>`)}</ul>\n` : undefined
  }${Array.from({ length: blanks }, () => markup`<p>&#160;</p><hr>\n`)}${sourcesLine(reader, citations)}\n`;
}

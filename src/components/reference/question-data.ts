/*
 * Questions as schema.org data: a page of one question with the answer of its publisher, and the list of all. What is
 * told to machines is what stands on the page. Knows the reader's words, no page.
 */
import { absolute } from '../../load/site.ts';
import type { Reader } from '../../load/reader.ts';
import type { Question } from '../../model/questions.ts';
import { type JsonLd, publication } from '../frame/json-ld.ts';
import { daysOf, daysOfRecord } from '../record/days.ts';
import { worksOf } from './about.ts';
import { partsOfAnswer } from './question-text.ts';

/** One question, with its accepted answer. */
export function questionData(reader: Reader, question: Question): JsonLd {
  const url = absolute(reader.href.page('questions', question.id));
  const told = publication(reader, daysOf(reader.world, ['questions', question.id], []));
  const { author, datePublished, dateModified } = told;
  return {
    '@context': 'https://schema.org',
    '@type': 'QAPage',
    '@id': url,
    url,
    name: question.question.text,
    inLanguage: question.question.lang,
    ...told,
    mainEntity: {
      '@type': 'Question',
      name: question.question.text,
      text: question.question.text,
      answerCount: 1,
      author,
      datePublished,
      acceptedAnswer: {
        '@type': 'Answer',
        text: question.answer.text,
        inLanguage: question.answer.lang,
        url: `${url}#answer`,
        author,
        datePublished,
        dateModified,
        citation: worksOf(question.citations),
      },
    },
  };
}

/** The list of questions, each with what answers it there. */
export function questionsData(reader: Reader, page: { readonly title: string; readonly description: string }): JsonLd {
  const url = absolute(reader.href.page('questions'));
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    '@id': url,
    url,
    name: page.title,
    description: page.description,
    inLanguage: reader.lang,
    ...publication(reader, daysOfRecord(reader.world)),
    mainEntity: [...reader.world.questions.values()].map((question) => ({
      '@type': 'Question',
      name: question.question.text,
      url: absolute(reader.href.page('questions', question.id)),
      acceptedAnswer: { '@type': 'Answer', text: partsOfAnswer(question).lead.text },
    })),
  };
}

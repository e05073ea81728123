/*
 * Keyed questions as an H5P Question Set of Multiple Choice questions. The package is thin: it names the content types and
 * holds none of their code, so the platform must have them.
 */
import { type Markup, markup, rawHtml } from '../markup/markup.ts';
import { LICENCE } from '../model/licence.ts';
import type { Practice } from '../model/teach.ts';
import { TEACH } from '../model/teach-pages.ts';
import { absolute } from '../load/site.ts';
import { choiceQuestions, type ChoiceQuestion } from './choices.ts';
import { explainedOf } from './explained.ts';
import { originLine, type Packing } from './packing.ts';
import { said } from './xml.ts';
import type { PackFiles } from './zip.ts';

/** What the package needs of the platform, and what these need themselves: machine name, major and minor version. */
const NEEDED = [
  ['H5P.QuestionSet', 1, 20],
  ['H5P.MultiChoice', 1, 16],
  ['H5P.Question', 1, 5],
  ['H5P.JoubelUI', 1, 3],
  ['H5P.Video', 1, 6],
  ['FontAwesome', 4, 5],
] as const;

const [QUESTION_SET, MULTI_CHOICE] = NEEDED;

/** H5P names a content type with its version. */
const LIBRARY = `${MULTI_CHOICE[0]} ${MULTI_CHOICE[1]}.${MULTI_CHOICE[2]}`;

export function h5pFiles(packing: Packing, practice: Practice): PackFiles {
  const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;
  return new Map([
    ['h5p.json', json(h5pJson(packing, practice))],
    ['content/content.json', json(contentJson(packing, practice))],
  ]);
}

function h5pJson({ reader }: Packing, { id, title }: Practice) {
  const { lang, t, href, world } = reader;
  const segments = [TEACH, 'practice', id];
  return {
    title: `${title.text} (${t('site.name')})`,
    language: lang,
    defaultLanguage: lang,
    mainLibrary: QUESTION_SET[0],
    embedTypes: ['iframe'],
    authors: [{ name: t('site.name'), role: 'Author' }],
    source: absolute(href.page(...segments)),
    yearFrom: Number(world.edited.slice(0, 4)),
    license: 'CC BY',
    licenseVersion: '4.0',
    licenseExtras: `${originLine(reader, segments, world.edited)} ${LICENCE.url}`,
    preloadedDependencies: NEEDED.map(([machineName, majorVersion, minorVersion]) => ({
      machineName,
      majorVersion,
      minorVersion,
    })),
  };
}

function contentJson(packing: Packing, { id, title, items }: Practice) {
  const { reader } = packing;
  const { t, world } = reader;
  const origin = originLine(reader, [TEACH, 'practice', id], world.edited);
  return {
    introPage: {
      showIntroPage: true,
      title: rawHtml(markup`${title.text}`),
      introduction: rawHtml(markup`<p>${origin}</p>`),
      startButtonText: t('packs.start'),
    },
    progressType: 'textual',
    passPercentage: 50,
    disableBackwardsNavigation: false,
    randomQuestions: false,
    questions: items.flatMap((item) => choiceQuestions(t, item).map((question) => questionOf(packing, id, question))),
    texts: {
      prevButton: t('packs.previous'),
      nextButton: t('packs.next'),
      finishButton: t('packs.finish'),
      submitButton: t('packs.finish'),
      textualProgress: t('packs.progress', { current: '@current', total: '@total' }),
      jumpToQuestion: t('packs.progress', { current: '%d', total: '%total' }),
      questionLabel: t('packs.question'),
      readSpeakerProgress: t('packs.progress', { current: '@current', total: '@total' }),
      unansweredText: t('packs.unanswered'),
      answeredText: t('packs.answered'),
      currentQuestionText: t('packs.current'),
      navigationLabel: t('teach.questions'),
    },
    endGame: {
      showResultPage: true,
      showSolutionButton: true,
      showRetryButton: true,
      noResultMessage: t('packs.finish'),
      message: t('packs.result'),
      scoreBarLabel: t('packs.score', { right: '@finals', total: '@totals' }),
      overallFeedback: [{ from: 0, to: 100, feedback: rawHtml(markup`${origin}`) }],
      solutionButtonText: t('packs.solution'),
      retryButtonText: t('packs.retry'),
      finishButtonText: t('packs.finish'),
      submitButtonText: t('packs.finish'),
      showAnimations: false,
      skippable: false,
      skipButtonText: t('packs.next'),
    },
    override: { checkButton: true },
  };
}

function questionOf(packing: Packing, topic: string, { id, item, text, several, choices }: ChoiceQuestion) {
  const { lang, t } = packing.reader;
  const html = (of: Markup) => rawHtml(of);
  return {
    library: LIBRARY,
    subContentId: uuidOf(id),
    metadata: { contentType: 'Multiple Choice', license: 'CC BY', licenseVersion: '4.0', title: id },
    params: {
      media: { disableImageZooming: true },
      question: html(markup`<p>${said(text, lang, 'html')}</p>`),
      answers: choices.map(({ text: choice, right, why }) => ({
        text: html(markup`<div>${said(choice, lang, 'html')}</div>`),
        correct: right,
        tipsAndFeedback: {
          tip: '',
          chosenFeedback: why ? html(markup`<div>${said(why, lang, 'html')}</div>`) : '',
          notChosenFeedback: '',
        },
      })),
      overallFeedback: [{ from: 0, to: 100, feedback: html(explainedOf(packing, topic, item, 'html')) }],
      behaviour: {
        enableRetry: true,
        enableSolutionsButton: true,
        enableCheckButton: true,
        type: several ? 'multi' : 'single',
        singlePoint: true,
        randomAnswers: false,
        showSolutionsRequiresInput: true,
        confirmCheckDialog: false,
        confirmRetryDialog: false,
        autoCheck: false,
        passPercentage: 100,
        showScorePoints: false,
      },
      UI: {
        checkAnswerButton: t('teach.practice.check'),
        submitAnswerButton: t('teach.practice.check'),
        showSolutionButton: t('packs.solution'),
        tryAgainButton: t('packs.retry'),
        tipsLabel: t('packs.tip'),
        scoreBarLabel: t('packs.score', { right: ':num', total: ':total' }),
        tipAvailable: t('packs.tip'),
        feedbackAvailable: t('packs.feedback'),
        readFeedback: t('packs.feedback'),
        wrongAnswer: t('teach.practice.wrong'),
        correctAnswer: t('teach.practice.right'),
        shouldCheck: t('packs.shouldCheck'),
        shouldNotCheck: t('packs.shouldNotCheck'),
        noInput: t('teach.practice.empty'),
        a11yCheck: t('packs.hearCheck'),
        a11yShowSolution: t('packs.hearSolution'),
        a11yRetry: t('packs.hearRetry'),
      },
    },
  };
}

/** An id in the form of a UUID, the same in every build: H5P keeps the answers of a learner under it. */
function uuidOf(id: string): string {
  let hex = '';
  for (let part = 0; part < 4; part += 1) {
    let hash = 2_166_136_261 ^ part;
    for (const sign of `${part}${id}`) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16_777_619) >>> 0;
    hex += hash.toString(16).padStart(8, '0');
  }
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

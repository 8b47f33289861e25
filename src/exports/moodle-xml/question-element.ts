import { x } from 'xastscript';
import type { MoodleQuestion } from '../moodle/moodle-question.ts';
import { htmlElement, textElement, type XmlElement } from './moodle-text.ts';

/** The names of Moodle's types in its XML, two of which differ. */
const TYPES: Readonly<Record<MoodleQuestion['type'], string>> = {
  multichoice: 'multichoice',
  truefalse: 'truefalse',
  shortanswer: 'shortanswer',
  numerical: 'numerical',
  match: 'matching',
  ordering: 'ordering',
  multianswer: 'cloze',
};

/** A question as Moodle XML; everything that Moodle would otherwise choose is written down. */
export function questionElement(question: MoodleQuestion): XmlElement {
  const { name, text, generalFeedback, points, idnumber, hint, tags } = question;
  return x('question', { type: TYPES[question.type] }, [
    textElement('name', name),
    htmlElement('questiontext', text),
    htmlElement('generalfeedback', generalFeedback),
    x('defaultgrade', `${points}`),
    // A second try costs nothing on the site.
    x('penalty', '0'),
    x('hidden', '0'),
    x('idnumber', idnumber),
    ...answerElements(question),
    ...(hint ? [htmlElement('hint', hint)] : []),
    x(
      'tags',
      tags.map((tag) => textElement('tag', tag)),
    ),
  ]);
}

function answerElements(question: MoodleQuestion): readonly XmlElement[] {
  switch (question.type) {
    case 'multichoice':
      return [
        x('single', `${question.single}`),
        x('shuffleanswers', `${question.shuffle}`),
        x('answernumbering', 'none'),
        x('showstandardinstruction', '1'),
        ...combinedFeedback(),
        ...question.answers.map(({ text, percent, feedback }) =>
          htmlElement('answer', text, { fraction: `${percent}` }, feedbackElement(feedback)),
        ),
      ];
    case 'truefalse':
      return [
        truthElement(true, question.isTrue, question.ifTrue),
        truthElement(false, !question.isTrue, question.ifFalse),
      ];
    case 'shortanswer':
      return [
        x('usecase', '0'),
        ...question.answers.map(({ pattern, percent, feedback }) =>
          answerElement(pattern, percent, feedbackElement(feedback)),
        ),
      ];
    case 'numerical':
      return [
        ...question.answers.map(({ number, tolerance, percent, feedback }) =>
          answerElement(number, percent, x('tolerance', tolerance), feedbackElement(feedback)),
        ),
        ...unitElements(question.unit),
      ];
    case 'match':
      return [
        x('shuffleanswers', 'true'),
        ...combinedFeedback(),
        ...question.pairs.map(({ text, answer }) => pairElement(text, answer)),
        ...question.distractors.map((answer) => pairElement('', answer)),
      ];
    case 'ordering':
      return [
        x('layouttype', 'VERTICAL'),
        x('selecttype', 'ALL'),
        x('selectcount', `${question.items.length}`),
        x('gradingtype', question.allOrNothing ? 'ALL_OR_NOTHING' : 'ABSOLUTE_POSITION'),
        x('showgrading', 'SHOW'),
        x('numberingstyle', 'none'),
        ...combinedFeedback(),
        x('shownumcorrect', '1'),
        ...question.items.map(({ text }, place) =>
          htmlElement('answer', text, { fraction: `${place + 1}` }),
        ),
      ];
    case 'multianswer':
      return [];
    default:
      return question satisfies never;
  }
}

const feedbackElement = (feedback: string): XmlElement => htmlElement('feedback', feedback);

/** An answer that is typed; its format is no matter of choice. */
const answerElement = (text: string, percent: number, ...children: XmlElement[]): XmlElement =>
  textElement(
    'answer',
    text,
    { fraction: `${percent}`, format: 'moodle_auto_format' },
    ...children,
  );

const truthElement = (truth: boolean, isRight: boolean, feedback: string): XmlElement =>
  answerElement(`${truth}`, isRight ? 100 : 0, feedbackElement(feedback));

/** The unit may be typed behind the number; without it nothing is taken off. */
const unitElements = (unit: string): readonly XmlElement[] => [
  ...(unit ? [x('units', [x('unit', [x('multiplier', '1'), x('unit_name', unit)])])] : []),
  x('unitgradingtype', '0'),
  x('unitpenalty', '0'),
  x('showunits', unit ? '0' : '3'),
  x('unitsleft', '0'),
];

const pairElement = (text: string, answer: string): XmlElement =>
  htmlElement('subquestion', text, {}, textElement('answer', answer));

/** What is said of all answers together: nothing. An ordering without these elements ends the import. */
const combinedFeedback = (): readonly XmlElement[] =>
  ['correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback'].map((name) =>
    htmlElement(name, ''),
  );

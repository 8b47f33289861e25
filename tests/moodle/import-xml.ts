import { fromHtml } from 'hast-util-from-html';
import { fromXml } from 'xast-util-from-xml';
import { fractionOf, type Asked, type Imported, type ImportedAnswer } from './imported.ts';
import { seenIn } from './score.ts';

/** Reads Moodle XML as Moodle's importer is documented to, with a strict XML parser that is not ours. */
export function importXml(xml: string): readonly Imported[] {
  const quiz = elementsIn(fromXml(xml))[0];
  if (quiz?.name !== 'quiz') throw new Error(`Not a quiz: ${quiz?.name}`);
  let category = '';
  const questions: Imported[] = [];
  for (const element of elementsIn(quiz)) {
    if (element.attributes['type'] === 'category') category = textIn(element, 'category');
    else questions.push(questionOf(element, category));
  }
  return questions;
}

type Root = ReturnType<typeof fromXml>;
type Child = Root['children'][number];
type Element = Extract<Child, { type: 'element' }>;

const elementsIn = ({ children }: Root | Element): readonly Element[] =>
  children.flatMap((child: Child) => (child.type === 'element' ? [child] : []));

const contentOf = ({ children }: Element): string =>
  children
    .map((child) => (child.type === 'text' || child.type === 'cdata' ? child.value : ''))
    .join('');

function questionOf(element: Element, category: string): Imported {
  const asked = askedOf(element);
  const common = commonOf(element, category);
  if (asked.type !== 'multianswer') return { ...common, ...asked };
  const weights = [...common.text.matchAll(/\{(\d+):SHORTANSWER:/g)].map(([, each]) =>
    Number(each),
  );
  return { ...common, ...asked, points: weights.reduce((sum, each) => sum + each, 0) };
}

const commonOf = (element: Element, category: string) => ({
  category,
  name: required(textIn(element, 'name'), 'name'),
  idnumber: valueOf(element, 'idnumber') ?? '',
  tags: childrenOf(childrenOf(element, 'tags')[0], 'tag').map((tag) => textOfElement(tag)),
  text: required(html(childrenOf(element, 'questiontext')[0]), 'questiontext'),
  generalFeedback: html(childrenOf(element, 'generalfeedback')[0]),
  points: Number(valueOf(element, 'defaultgrade')),
  hints: childrenOf(element, 'hint').map(html),
});

function askedOf(element: Element): Asked {
  const type = element.attributes['type'];
  const answers = childrenOf(element, 'answer');
  switch (type) {
    case 'multichoice':
      return {
        type,
        single: valueOf(element, 'single') === 'true',
        shuffle: valueOf(element, 'shuffleanswers') === 'true',
        answers: answers.map((answer) => ({ ...answerOf(answer), text: html(answer) })),
      };
    case 'truefalse': {
      const named = (name: string) => answers.find((answer) => textOfElement(answer) === name);
      const [yes, no] = [named('true'), named('false')];
      if (!yes || !no) throw new Error('True or false: neither is named.');
      return {
        type,
        right: fractionIn(yes) === 1,
        ifTrue: answerOf(yes).feedback,
        ifFalse: answerOf(no).feedback,
      };
    }
    case 'shortanswer':
      if (valueOf(element, 'usecase') !== '0') throw new Error('Capitals would count.');
      return { type, answers: answers.map(answerOf) };
    case 'numerical':
      return {
        type,
        answers: answers.map((answer) => ({
          ...answerOf(answer),
          tolerance: Number(valueOf(answer, 'tolerance')),
        })),
      };
    case 'matching':
      return {
        type: 'match',
        pairs: childrenOf(element, 'subquestion').map((pair) => ({
          text: html(pair),
          answer: textIn(pair, 'answer'),
        })),
      };
    case 'ordering':
      return orderingOf(element, answers);
    case 'cloze':
      return { type: 'multianswer', gaps: gapsIn(html(childrenOf(element, 'questiontext')[0])) };
    default:
      throw new Error(`Moodle has no questions of the type ${type}`);
  }
}

/** Without these elements an import ends with "Missing question options!". */
const COMBINED_FEEDBACK = ['correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback'];

function orderingOf(element: Element, answers: readonly Element[]): Asked {
  for (const name of COMBINED_FEEDBACK) html(childrenOf(element, name)[0]);
  if (valueOf(element, 'selecttype') !== 'ALL') throw new Error('Some items would be left out.');
  return {
    type: 'ordering',
    grading: valueOf(element, 'gradingtype') ?? 'RELATIVE',
    items: answers.map(html),
  };
}

/** Gaps of a text with embedded answers, in Moodle's order. */
function gapsIn(text: string): readonly (readonly ImportedAnswer[])[] {
  const codes = [...text.matchAll(/\{\d*:(?:SHORTANSWER|SA|MW):(.*?)(?<!\\)\}/gs)];
  return codes.map(([, code = '']) =>
    code.split(/(?<!\\)~/).map((alternative) => {
      const [, percent = '0', answer = '', feedback = ''] =
        /^(?:=|%(-?[\d.]+)%)?(.+?)(?<!\\|&)(?:#(.*))?$/s.exec(alternative) ?? [];
      return {
        text: withoutQuoting(answer),
        fraction: fractionOf(Number(percent)),
        feedback: withoutQuoting(feedback),
      };
    }),
  );
}

const withoutQuoting = (code: string): string =>
  seenIn(fromHtml(code.replaceAll('<', '&lt;'), { fragment: true }))
    .replaceAll('\\}', '}')
    .replaceAll('\\#', '#');

const answerOf = (answer: Element): ImportedAnswer => ({
  text: textOfElement(answer),
  fraction: fractionIn(answer),
  feedback: html(childrenOf(answer, 'feedback')[0]),
});

const fractionIn = (answer: Element): number => fractionOf(Number(answer.attributes['fraction']));

const childrenOf = (element: Element | undefined, name: string): readonly Element[] =>
  element ? elementsIn(element).filter((child) => child.name === name) : [];

const valueOf = (element: Element, name: string): string | undefined =>
  childrenOf(element, name).map(contentOf)[0];

/** Moodle takes the text of an element from its `<text>`, without blanks around it. */
function textOfElement(element: Element | undefined): string {
  const [text] = childrenOf(element, 'text');
  if (!text) throw new Error(`No text in <${element?.name}>`);
  return contentOf(text).trim();
}

const textIn = (element: Element, name: string): string =>
  textOfElement(childrenOf(element, name)[0]);

/** A text that says that it is HTML: else Moodle may take it for something else. */
function html(element: Element | undefined): string {
  if (element?.attributes['format'] !== 'html') throw new Error(`<${element?.name}> is no HTML`);
  return textOfElement(element);
}

function required(text: string, name: string): string {
  if (text === '') throw new Error(`Empty ${name}`);
  return text;
}

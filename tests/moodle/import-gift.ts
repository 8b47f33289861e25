import { fractionOf, type Asked, type Imported, type ImportedAnswer } from './imported.ts';

/** Signs that mean something in GIFT, and what stands for them while a question is taken apart. */
const SIGNS = [':', '#', '=', '{', '}', '~'];
const HIDDEN = SIGNS.map((_, index) => String.fromCodePoint(0xf0000 + index));
const NEW_LINE = String.fromCodePoint(0xf0010);

/** Reads GIFT in the steps of Moodle's importer, which takes what it does not know for text. */
export function importGift(gift: string): readonly Imported[] {
  let category = '';
  const questions: Imported[] = [];
  for (const block of gift.split(/\n[ \t]*(?:\n|$)/)) {
    const lines = block.split('\n');
    const comments = lines.filter(isComment).join('\n');
    const text = hide(
      lines
        .filter((line) => !isComment(line))
        .join('\n')
        .trim(),
    );
    if (text.startsWith('$CATEGORY:')) category = text.slice(10).trim();
    else if (text !== '') questions.push(questionOf(text, comments, category));
  }
  return questions;
}

const isComment = (line: string): boolean => line.trim().startsWith('//');

function questionOf(text: string, comments: string, category: string): Imported {
  const [, name, body = ''] = /^::(.*?)::(.*)$/s.exec(text) ?? [];
  const [start, end] = [body.indexOf('{'), body.indexOf('}')];
  if (name === undefined || start === -1 || end < start) throw new Error(`No question: ${text}`);
  if (end !== body.length - 1) throw new Error(`Text after the answers: ${text}`);
  const inside = body.slice(start + 1, end).trim();
  const general = inside.lastIndexOf('####');
  const answers = general === -1 ? inside : inside.slice(0, general).trim();
  return {
    category,
    name: show(name),
    idnumber: /\[id:((?:\\]|[^\]])+)\]/.exec(comments)?.[1] ?? '',
    tags: [...comments.matchAll(/\[tag:((?:\\]|[^\]<>`])+)\]/g)].map(([, tag = '']) => tag),
    text: htmlOf(body.slice(0, start)),
    generalFeedback: general === -1 ? '' : htmlOf(inside.slice(general + 4)),
    points: 1,
    hints: [],
    ...askedOf(answers),
  };
}

function askedOf(answers: string): Asked {
  if (answers.startsWith('#')) return { type: 'numerical', answers: numbersIn(answers.slice(1)) };
  if (answers.includes('~')) return choiceOf(answers);
  if (answers.includes('=') && answers.includes('->'))
    return { type: 'match', pairs: pairsIn(answers) };
  const truth = /^(TRUE|T|FALSE|F)\s*(?:#([^#]*))?(?:#([^#]*))?$/s.exec(answers);
  if (!truth) return { type: 'shortanswer', answers: partsOf(answers, '=').map(typedOf) };
  const right = truth[1]?.startsWith('T') ?? false;
  const [ifWrong, ifRight] = [htmlOf(truth[2] ?? ''), htmlOf(truth[3] ?? '')];
  return {
    type: 'truefalse',
    right,
    ifTrue: right ? ifRight : ifWrong,
    ifFalse: right ? ifWrong : ifRight,
  };
}

function choiceOf(answers: string): Asked {
  const parts = partsOf(answers.replaceAll('=', '~='), '~');
  if (parts.length < 2) throw new Error('Fewer than two answers');
  return {
    type: 'multichoice',
    single: answers.includes('='),
    shuffle: true,
    answers: parts.map((part) =>
      part.startsWith('=') ? answerOf(part.slice(1), 100, htmlOf) : weighted(part, 0, htmlOf),
    ),
  };
}

const typedOf = (part: string): ImportedAnswer => weighted(part, 100, show);

function numbersIn(answers: string): readonly ImportedAnswer[] {
  if (answers.includes('~')) throw new Error('A catch-all, which is not written.');
  return partsOf(answers, '=').map((part) => {
    const answer = weighted(part, 100, show);
    const [number = '', tolerance = '0'] = answer.text.split(':');
    if (!isNumeric(number) || !isNumeric(tolerance)) throw new Error(`No number: ${answer.text}`);
    return { ...answer, text: number, tolerance: Number(tolerance) };
  });
}

const isNumeric = (text: string): boolean => /^-?\d+(?:\.\d+)?$/.test(text);

function pairsIn(answers: string): { readonly text: string; readonly answer: string }[] {
  const parts = partsOf(answers, '=');
  if (parts.length < 2) throw new Error('Fewer than two pairs');
  return parts.map((part) => {
    const arrow = part.indexOf('->');
    if (arrow === -1) throw new Error(`No pair: ${part}`);
    return { text: htmlOf(part.slice(0, arrow)), answer: show(part.slice(arrow + 2)).trim() };
  });
}

/** What stands behind each sign; what stands in front of the first is an answer too, if there is any. */
function partsOf(answers: string, sign: string): readonly string[] {
  const [first = '', ...others] = answers.split(sign).map((part) => part.trim());
  return first === '' ? others : [first, ...others];
}

function weighted(part: string, otherwise: number, read: (text: string) => string): ImportedAnswer {
  const percent = /^%(-*\d{1,2}\.?\d*)%/.exec(part);
  return answerOf(
    percent ? part.slice(percent[0].length) : part,
    Number(percent?.[1] ?? otherwise),
    read,
  );
}

function answerOf(part: string, percent: number, read: (text: string) => string): ImportedAnswer {
  const [text = '', ...feedback] = part.split('#');
  return {
    text: read(text.trim()),
    fraction: fractionOf(percent),
    feedback: htmlOf(feedback.join('#')),
  };
}

/** A text that says that it is HTML: else it may be shown as something else. */
function htmlOf(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  if (!trimmed.startsWith('[html]')) throw new Error(`Not said to be HTML: ${trimmed}`);
  return show(trimmed.slice('[html]'.length)).trim();
}

const hide = (text: string): string =>
  text.replace(/\\([\\:#={}~n])/g, (_, sign: string) =>
    sign === 'n' ? NEW_LINE : (HIDDEN[SIGNS.indexOf(sign)] ?? sign),
  );

const show = (text: string): string =>
  HIDDEN.reduce(
    (shown, hidden, index) => shown.replaceAll(hidden, SIGNS[index] ?? ''),
    text,
  ).replaceAll(NEW_LINE, '\n');

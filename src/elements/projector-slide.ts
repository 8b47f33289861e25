import { projectorWords as words } from '#words/projector.ts';
import { lineOf } from '../stores/element-text.ts';

/** The letter by which a group names an answer. */
export const letterOf = (place: number): string => String.fromCharCode(65 + (place % 26));

/** What a group sees of a question, and what becomes of it once the answer is shown. */
export interface Slide {
  readonly content: readonly Element[];
  /** The answers that hands can go up for; none where something is typed, ordered or paired. */
  readonly options: readonly HTMLElement[];
  /** Shows the right answer, and returns it as words. */
  readonly reveal: () => string;
}

/** Makes a slide of a question that stands in the page with its key. */
export function slideOf(question: HTMLElement): Slide {
  const stem = element('div', 'slide-stem');
  stem.append(...clonesIn(question.querySelector('[data-stem]')));
  const why = element('div', 'slide-why');
  why.append(...clonesIn(question.querySelector('[data-why]')));
  const body = bodyOf(question, stem);
  return {
    content: [stem, ...body.content],
    options: body.options ?? [],
    reveal: () => {
      const right = body.reveal();
      if (why.childElementCount > 0) stem.parentElement?.append(why);
      return `${right}. ${lineOf(why)}`.trim();
    },
  };
}

interface Body {
  readonly content: readonly Element[];
  readonly options?: readonly HTMLElement[];
  /** Shows what is right, and returns it as words. */
  readonly reveal: () => string;
}

function bodyOf(question: HTMLElement, stem: Element): Body {
  if (question.querySelector('[data-option]')) return choiceBody(question);
  if (question.querySelector('[data-item]')) return orderBody(question);
  if (question.querySelector('[data-pair]')) return pairsBody(question);
  return typedBody(question, stem);
}

function choiceBody(question: HTMLElement): Body {
  const keyed = allIn(question, '[data-option]');
  const options = keyed.map((option, place) => {
    const shown = lettered(letterOf(place), option.querySelector('[data-text]'));
    shown.dataset['answer'] = option.dataset['option'] ?? '';
    return shown;
  });
  const isRight = keyed.map(({ dataset }) => dataset['mark'] === 'right');
  const list = element('ol', 'slide-options');
  list.append(...options);
  const isSeveral = isRight.filter(Boolean).length > 1;
  return {
    content: [...(isSeveral ? [how(words.several)] : []), list],
    options,
    reveal: () => {
      for (const [place, option] of options.entries()) {
        option.dataset['mark'] = isRight[place] ? 'right' : 'wrong';
        if (isRight[place]) option.append(markOf(words.right));
      }
      return options
        .filter((_, place) => isRight[place])
        .map((option) => lineOf(option.querySelector('.slide-text')))
        .join('; ');
    },
  };
}

function orderBody(question: HTMLElement): Body {
  const items = allIn(question, '[data-item]');
  const shown = inShownOrder(items).map((item, place) => lettered(letterOf(place), item));
  const list = element('ol', 'slide-options');
  list.append(...shown);
  const task = how(words.order);
  return {
    content: [task, list],
    reveal: () => {
      task.textContent = words.rightOrder;
      list.replaceChildren(...items.map((item, place) => lettered(`${place + 1}`, item)));
      list.dataset['mark'] = 'right';
      return items.map(lineOf).join('; ');
    },
  };
}

function pairsBody(question: HTMLElement): Body {
  const values = inShownOrder(allIn(question, '[data-value]'));
  const rows = allIn(question, '[data-pair]').map((pair) => {
    const value = pair.querySelector<HTMLElement>('[data-value]');
    const letter = letterOf(
      values.findIndex(({ dataset }) => dataset['shown'] === value?.dataset['shown']),
    );
    return { row: pair.querySelector<HTMLElement>('[data-row]'), value, letter };
  });
  const left = element('ol', 'slide-options');
  const items = rows.map(({ row }, place) => lettered(`${place + 1}`, row));
  left.append(...items);
  const right = element('ol', 'slide-options');
  right.append(...values.map((value, place) => lettered(letterOf(place), value)));
  const pairs = element('div', 'slide-pairs');
  pairs.append(left, right);
  return {
    content: [how(words.matching), pairs],
    reveal: () => {
      for (const [place, { letter }] of rows.entries()) items[place]?.append(markOf(letter));
      left.dataset['mark'] = 'right';
      return rows
        .map(({ row, value, letter }) => `${lineOf(row)}: ${letter}, ${lineOf(value)}`)
        .join('; ');
    },
  };
}

/** A typed answer stands in its gap, or below the question. */
function typedBody(question: HTMLElement, stem: Element): Body {
  const number = question.querySelector('[data-number]');
  const line = element('p', 'slide-number');
  line.hidden = true;
  return {
    content: number ? [line] : [],
    reveal: () => {
      const gaps = allIn(question, '[data-gap]');
      for (const gap of gaps) {
        const blank = stem.querySelector(`[data-blank="${gap.dataset['gap'] ?? ''}"]`);
        blank?.replaceChildren(...clonesIn(gap));
        blank?.setAttribute('data-filled', '');
      }
      if (!number) return gaps.map(lineOf).join('; ');
      line.hidden = false;
      line.replaceChildren(`${words.number}: `, markOf(lineOf(number)));
      return lineOf(number);
    },
  };
}

/** A line of a slide: its letter or number, and its text. */
function lettered(sign: string, from: Element | null): HTMLElement {
  const line = document.createElement('li');
  const letter = element('span', 'slide-letter');
  letter.textContent = sign;
  const text = element('span', 'slide-text');
  text.append(...clonesIn(from));
  line.append(letter, ' ', text);
  return line;
}

function how(text: string): HTMLElement {
  const line = element('p', 'slide-how');
  line.textContent = text;
  return line;
}

/** A word that marks what is right, so that colour alone never does. */
function markOf(text: string): HTMLElement {
  const mark = element('b', 'slide-mark');
  mark.textContent = text;
  return mark;
}

/** Places that the page names, in the order in which a group sees them; a value that several rows share comes once. */
function inShownOrder(items: readonly HTMLElement[]): readonly HTMLElement[] {
  const byPlace = new Map(items.map((item) => [Number(item.dataset['shown']), item]));
  return [...byPlace].sort(([one], [other]) => one - other).map(([, item]) => item);
}

const allIn = (question: Element, selector: string): readonly HTMLElement[] => [
  ...question.querySelectorAll<HTMLElement>(selector),
];

const clonesIn = (from: Element | null): readonly Node[] =>
  [...(from?.childNodes ?? [])].map((node) => node.cloneNode(true));

function element(tag: string, className: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  return made;
}

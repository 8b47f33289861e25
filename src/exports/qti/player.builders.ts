import '@citolab/qti-components/qti-elements';
import '@citolab/qti-components/qti-processing';
import type { QtiAssessmentItem } from '@citolab/qti-components/qti-elements';
import type { Question } from '../../domain/question/question.ts';
import type { Response } from '../../domain/question/response.ts';
import { comparableText } from '../../domain/question/typed-text.ts';
import { xmlFile, type XmlElement } from '../xml.ts';
import { version3 } from './version-3.ts';

/** The player tells every step. */
console.debug = () => undefined;

type Answers = Readonly<Record<string, string | readonly string[]>>;

/** What a player of QTI 3.0 makes of an item and the answers to it. */
export interface Played {
  readonly score: number;
  readonly completion: string;
  /** Texts that are shown. */
  readonly shown: readonly string[];
}

/** An item in a player: `play` answers it, again and again; `reset` forgets all answers. */
export async function itemInPlayer(root: XmlElement) {
  const parsed = new DOMParser().parseFromString(xmlFile(version3(root)), 'application/xml');
  const host = document.createElement('div');
  document.body.replaceChildren(host);
  host.append(asHtml(parsed.documentElement));
  const item = host.querySelector('qti-assessment-item') as QtiAssessmentItem;
  await item.updateComplete;
  const reset = () => {
    item.resetResponses();
  };
  const play = (answers: Answers): Played => {
    for (const [identifier, value] of Object.entries(answers)) {
      item.updateResponseVariable(identifier, typeof value === 'string' ? value : [...value]);
    }
    item.processResponse();
    const outcomes = new Map(item.variables.map(({ identifier, value }) => [identifier, value]));
    return {
      score: Number(outcomes.get('SCORE')),
      completion: String(outcomes.get('completionStatus')),
      shown: [...host.querySelectorAll('qti-modal-feedback')]
        .filter((feedback) =>
          [outcomes.get(feedback.getAttribute('outcome-identifier') ?? '')]
            .flat()
            .includes(feedback.getAttribute('identifier')),
        )
        .map((feedback) => feedback.textContent),
    };
  };
  return { play, reset };
}

/** XML as the HTML elements that the player defines. */
function asHtml(xml: Element): HTMLElement {
  const element = document.createElement(xml.localName);
  for (const { name, value } of xml.attributes) {
    if (!name.startsWith('xmlns') && !name.startsWith('xsi')) element.setAttribute(name, value);
  }
  for (const child of xml.childNodes) {
    if (child instanceof Element) element.append(asHtml(child));
    else element.append(child.textContent ?? '');
  }
  return element;
}

/** A response as the variables of an item, or nothing when its interaction cannot give it. */
export function answersOf(question: Question, response: Response): Answers | undefined {
  const id = (token: string): string => `id-${token}`;
  const distinct = new Set(response).size === response.length;
  const known = (ids: readonly string[]) => response.every((each) => ids.includes(each));
  switch (question.kind) {
    case 'choice':
    case 'true-false': {
      if (!distinct || !known(question.options.map((option) => option.id))) return undefined;
      if (response.length === 0) return {};
      if (question.several) return { RESPONSE: response.map(id) };
      return response.length > 1 ? undefined : { RESPONSE: id(response[0] ?? '') };
    }
    case 'sequencing': {
      if (!distinct || !known(question.items.map((item) => item.id))) return undefined;
      return response.length === 0 ? {} : { RESPONSE: response.map(id) };
    }
    case 'matching': {
      const pairs = response.map((pair) => pair.split('.'));
      const rows = pairs.map(([row]) => row);
      const values = question.values.map((value) => value.id);
      const fits = pairs.every(
        ([row, value, more]) =>
          more === undefined &&
          question.rows.some((each) => each.id === row) &&
          values.includes(value ?? ''),
      );
      if (!fits || new Set(rows).size < rows.length) return undefined;
      if (pairs.length === 0) return {};
      return { RESPONSE: pairs.map(([row = '', value = '']) => `${id(row)} ${id(value)}`) };
    }
    case 'fill-in': {
      const { gaps } = question;
      const typed = response.slice(0, gaps.length);
      const plain = (text: string) => text.toLowerCase().replaceAll('’', "'");
      if (typed.some((text) => plain(text) !== comparableText(text))) return undefined;
      const name = (gap: number) => (gaps.length > 1 ? `RESPONSE_${gap + 1}` : 'RESPONSE');
      return Object.fromEntries(
        typed.flatMap((text, gap) => (text === '' ? [] : [[name(gap), text]])),
      );
    }
    case 'numeric': {
      const [typed = ''] = response;
      if (typed === '') return {};
      return /^-?\d{1,9}(\.\d{1,6})?$/.test(typed) ? { RESPONSE: typed } : undefined;
    }
    default:
      return question satisfies never;
  }
}

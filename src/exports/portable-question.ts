import { nodesIn, type Prose } from '../domain/prose/prose.ts';
import type { Item, Question, Slip } from '../domain/question/question.ts';
import { portableProse } from './portable-prose.ts';

/** A question whose texts can leave the site. */
export function portableQuestion(question: Question, site: string | undefined): Question {
  const prose = (text: Prose) => portableProse(text, site);
  const item = <Own extends Item>(own: Own): Own => ({ ...own, text: prose(own.text) });
  const slip = (own: Slip): Slip => ({ ...own, feedback: prose(own.feedback) });
  const asked = {
    stem: prose(question.stem),
    hint: prose(question.hint),
    why: prose(question.why),
  };
  switch (question.kind) {
    case 'choice':
    case 'true-false': {
      const options = question.options.map((option) => ({
        ...item(option),
        feedback: prose(option.feedback),
      }));
      return { ...question, ...asked, options };
    }
    case 'sequencing':
      return { ...question, ...asked, items: question.items.map(item) };
    case 'matching': {
      const { rows, values } = question;
      return { ...question, ...asked, rows: rows.map(item), values: values.map(item) };
    }
    case 'fill-in':
      return { ...question, ...asked, slips: question.slips.map(slip) };
    case 'numeric':
      return { ...question, ...asked, slips: question.slips.map(slip) };
    default:
      return question satisfies never;
  }
}

/** Every text of a question. */
export function textsOf(question: Question): readonly Prose[] {
  const shared = [question.stem, question.hint, question.why];
  switch (question.kind) {
    case 'choice':
    case 'true-false':
      return [...shared, ...question.options.flatMap(({ text, feedback }) => [text, feedback])];
    case 'sequencing':
      return [...shared, ...question.items.map(({ text }) => text)];
    case 'matching':
      return [...shared, ...[...question.rows, ...question.values].map(({ text }) => text)];
    case 'fill-in':
    case 'numeric':
      return [...shared, ...question.slips.map(({ feedback }) => feedback)];
    default:
      return question satisfies never;
  }
}

/** Whether a text links to pages of the course. */
export const linksToSite = (prose: Prose): boolean =>
  [...nodesIn(prose)].some(
    (node) => node.kind === 'element' && node.attributes['href']?.startsWith('/'),
  );

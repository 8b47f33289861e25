import fc from 'fast-check';
import { textOf } from '../../src/domain/prose/text.ts';
import type { Item, Question } from '../../src/domain/question/question.ts';
import type { Response } from '../../src/domain/question/response.ts';
import { digitsOf } from '../../src/exports/moodle/typed-answer.ts';

/** What a learner in Moodle chooses, places or types to give the same answer as on the site. */
export function givenFor(question: Question, response: Response): readonly string[] {
  switch (question.kind) {
    case 'choice':
      return response.map((id) => wordsFor(question.options, id));
    case 'true-false':
      return response.map((id) => wordsFor(question.options, id).toLowerCase());
    case 'sequencing':
      return response.map((id) => wordsFor(question.items, id));
    case 'matching':
      return question.rows.map(({ id }) => {
        const value = response.find((pair) => pair.startsWith(`${id}.`))?.slice(id.length + 1);
        return value === undefined ? '' : wordsFor(question.values, value);
      });
    case 'fill-in':
    case 'numeric':
      return response;
    default:
      return question satisfies never;
  }
}

const wordsFor = (items: readonly Item[], id: string): string =>
  textOf(items.find((item) => item.id === id)?.text ?? []);

/** Any answer that Moodle's fields let a learner give: right, nearly right or wrong. */
export function anyAnswerTo(question: Question): fc.Arbitrary<Response> {
  switch (question.kind) {
    case 'choice': {
      const ids = question.options.map(({ id }) => id);
      const many = question.several ? ids.length : 1;
      return fc.subarray(ids, { maxLength: many });
    }
    case 'true-false':
      return fc.constantFrom(...question.options.map(({ id }) => [id]));
    case 'sequencing': {
      const ids = question.items.map(({ id }) => id);
      return fc.oneof(fc.constant(ids), fc.shuffledSubarray(ids, { minLength: ids.length }));
    }
    case 'matching': {
      const values = question.values.map(({ id }) => id);
      const rows = question.rows.map(({ id, value }) =>
        fc
          .oneof(fc.constantFrom(value, ...values), fc.constant(''))
          .map((chosen) => (chosen === '' ? [] : [`${id}.${chosen}`])),
      );
      return fc.tuple(...rows).map((pairs) => pairs.flat());
    }
    case 'fill-in': {
      const wrong = question.slips.map(({ answer }) => answer);
      const gaps = question.gaps.map((spellings) =>
        fc.oneof(
          { weight: 3, arbitrary: fc.constantFrom(...spellings) },
          fc.constantFrom(...spellings.map(inCapitals), ...spellings.map(withStraightQuotes)),
          fc.constantFrom('', 'nonsense', ...wrong, ...question.gaps.flat()),
        ),
      );
      return fc.tuple(...gaps);
    }
    case 'numeric': {
      const { low, high, decimals, slips } = question;
      const step = 10 ** -decimals;
      const numbers = [low, high, (low + high) / 2, low - step, high + step].map((each) =>
        digitsOf(Number(each.toFixed(decimals))),
      );
      return fc
        .constantFrom(...numbers, ...slips.map(({ answer }) => answer), 'none')
        .map((typed) => [typed]);
    }
    default:
      return question satisfies never;
  }
}

const inCapitals = (text: string): string =>
  text.replace(/[a-z]/g, (letter) => letter.toUpperCase());

const withStraightQuotes = (text: string): string =>
  text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

import { questionWords as words } from '#words/question.ts';
import type { NumericQuestion } from '../../domain/question/question.ts';
import { wholeFrom } from '../../domain/question/response.ts';
import { xml, type XmlElement } from '../xml.ts';
import { feedbackOutcome, response } from './declaration.ts';
import { and, baseValue, set, variable, when } from './expression.ts';
import { FEEDBACK, identifierOf, RESPONSE, SCORE, type ItemParts } from './item-parts.ts';
import { proseBlocks } from './prose-xml.ts';

/** Signs that a field takes; longer numbers still fit. */
const FIELD = 12;

/** A number between two others. A wrong number that people give is said something to. */
export function numericParts(question: NumericQuestion): ItemParts {
  const { low, high, decimals, points, unit, slips, stem } = question;
  const unitOf = 10 ** (decimals + 2);
  const wrong = slips.flatMap(({ answer, feedback }, index) => {
    const whole = wholeFrom(answer, decimals);
    const identifier = identifierOf(`slip-${index + 1}`);
    return whole === undefined ? [] : [{ value: whole / unitOf, identifier, text: feedback }];
  });
  return {
    interaction: 'textEntryInteraction',
    names: [RESPONSE],
    responses: [
      response({
        identifier: RESPONSE,
        cardinality: 'single',
        baseType: 'float',
        correct: [Number(((low + high) / 2).toFixed(decimals))],
      }),
    ],
    outcomes: [feedbackOutcome(FEEDBACK)],
    body: [
      ...proseBlocks(stem),
      xml(
        'p',
        `${words.number}: `,
        xml('textEntryInteraction', {
          label: words.number,
          responseIdentifier: RESPONSE,
          expectedLength: FIELD,
        }),
        unit ? ` ${unit}` : undefined,
      ),
    ],
    rules: [
      when(
        [[isBetween(low, high, decimals), set(SCORE, baseValue('float', points))]],
        set(SCORE, baseValue('float', 0)),
      ),
      ...wrong.map(({ value, identifier }) =>
        when([
          [isBetween(value, value, decimals), set(FEEDBACK, baseValue('identifier', identifier))],
        ]),
      ),
    ],
    feedback: wrong.map(({ identifier, text }) => ({ outcome: FEEDBACK, identifier, text })),
  };
}

/** Whether the response, rounded as the site rounds it, is from low to high. */
function isBetween(low: number, high: number, decimals: number): XmlElement {
  const half = 0.5 / 10 ** (decimals + 2);
  const written = (value: number) => value.toFixed(decimals + 3);
  return and(
    xml('gte', variable(RESPONSE), baseValue('float', written(low - half))),
    xml('lt', variable(RESPONSE), baseValue('float', written(high + half))),
  );
}

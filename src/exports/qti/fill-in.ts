import { questionWords as words } from '#words/question.ts';
import type { FillInQuestion } from '../../domain/question/question.ts';
import { comparableText } from '../../domain/question/typed-text.ts';
import { feedbackOutcome, numberOutcome, response } from './declaration.ts';
import { add, baseValue, isAnswered, set, variable, when } from './expression.ts';
import { FEEDBACK, identifierOf, PARTS, RESPONSE, type ItemParts } from './item-parts.ts';
import { proseBlocks } from './prose-xml.ts';
import { countedScore } from './score.ts';
import { xml } from '../xml.ts';

/** Signs that a field takes; longer answers still fit. */
const FIELD = 20;

/** Gaps in a text, each with the spellings that it takes and what is said to wrong words. */
export function fillInParts(question: FillInQuestion): ItemParts {
  const gaps = question.gaps.map((spellings, place) => {
    const suffix = question.gaps.length > 1 ? `_${place + 1}` : '';
    const right = new Set(spellings.map(comparableText));
    return {
      name: RESPONSE + suffix,
      outcome: FEEDBACK + suffix,
      spellings,
      slips: question.slips
        .map(({ answer, feedback }, index) => ({
          answer,
          identifier: identifierOf(`slip-${index + 1}`),
          text: feedback,
        }))
        .filter(({ answer }) => !right.has(comparableText(answer))),
    };
  });
  return {
    interaction: 'textEntryInteraction',
    names: gaps.map(({ name }) => name),
    responses: gaps.map(({ name, spellings }) =>
      response({
        identifier: name,
        cardinality: 'single',
        baseType: 'string',
        correct: spellings.slice(0, 1),
        mapping: {
          entries: inEverySign(spellings).map((spelling) => [spelling, 1] as const),
          upperBound: 1,
        },
      }),
    ),
    outcomes: [numberOutcome(PARTS, 0), ...gaps.map(({ outcome }) => feedbackOutcome(outcome))],
    body: proseBlocks(question.stem, ({ attributes }) => {
      const gap = Number(attributes['gap']);
      return [
        xml('textEntryInteraction', {
          label: words.gap(gap + 1),
          responseIdentifier: gaps[gap]?.name,
          expectedLength: FIELD,
        }),
      ];
    }),
    rules: [
      set(PARTS, baseValue('float', 0)),
      ...gaps.map(({ name, outcome, slips }) =>
        when([
          [
            isAnswered(name),
            add(PARTS, xml('mapResponse', { identifier: name })),
            ...slips.map(({ answer, identifier }) =>
              when([
                [
                  xml(
                    'or',
                    inEverySign([answer]).map((sign) =>
                      xml(
                        'stringMatch',
                        { caseSensitive: 'false' },
                        variable(name),
                        baseValue('string', sign),
                      ),
                    ),
                  ),
                  set(outcome, baseValue('identifier', identifier)),
                ],
              ]),
            ),
          ],
        ]),
      ),
      countedScore(question, gaps.length),
    ],
    feedback: gaps.flatMap(({ outcome, slips }) =>
      slips.map(({ identifier, text }) => ({ outcome, identifier, text })),
    ),
  };
}

/** Spellings with straight and with curly apostrophes, none twice. */
function inEverySign(spellings: readonly string[]): readonly string[] {
  const plain = [...new Set(spellings.map(comparableText))];
  return [...new Set(plain.flatMap((spelling) => [spelling, spelling.replaceAll("'", '’')]))];
}

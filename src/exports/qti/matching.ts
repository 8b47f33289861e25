import { exportWords as words } from '#words/exports.ts';
import type { MatchingQuestion } from '../../domain/question/question.ts';
import { shuffled } from '../../domain/question/shuffle.ts';
import { response } from './declaration.ts';
import { identifierOf, RESPONSE, type ItemParts } from './item-parts.ts';
import { proseBlocks, proseXml } from './prose-xml.ts';
import { mappedScore } from './score.ts';
import { xml } from '../xml.ts';

/** Rows, each with one value; a value may belong to several rows, or to none. */
export function matchingParts(question: MatchingQuestion): ItemParts {
  const { id: seed, rows, values, headings, points, partial, fixedOrder, stem } = question;
  const pairs = rows.map(({ id, value }) => `${identifierOf(id)} ${identifierOf(value)}`);
  return {
    interaction: 'matchInteraction',
    names: [RESPONSE],
    responses: [
      response({
        identifier: RESPONSE,
        cardinality: 'multiple',
        baseType: 'directedPair',
        correct: pairs,
        ...(partial && {
          mapping: {
            entries: pairs.map((pair) => [pair, points / rows.length] as const),
            upperBound: points,
          },
        }),
      }),
    ],
    outcomes: [],
    body: [
      ...proseBlocks(stem),
      xml(
        'matchInteraction',
        {
          responseIdentifier: RESPONSE,
          shuffle: String(!fixedOrder),
          maxAssociations: rows.length,
        },
        xml('prompt', words.matching(...headings)),
        xml(
          'simpleMatchSet',
          rows.map(({ id, text }) =>
            xml(
              'simpleAssociableChoice',
              { identifier: identifierOf(id), fixed: 'true', matchMax: 1 },
              proseXml(text),
            ),
          ),
        ),
        xml(
          'simpleMatchSet',
          shuffled(values, seed).map(({ id, text }) =>
            xml(
              'simpleAssociableChoice',
              { identifier: identifierOf(id), matchMax: 0 },
              proseXml(text),
            ),
          ),
        ),
      ),
    ],
    rules: [mappedScore(question)],
    feedback: [],
  };
}

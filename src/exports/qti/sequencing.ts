import { questionWords as words } from '#words/question.ts';
import type { SequencingQuestion } from '../../domain/question/question.ts';
import { disordered } from '../../domain/question/shuffle.ts';
import { numberOutcome, response } from './declaration.ts';
import { add, baseValue, set, variable, when } from './expression.ts';
import { identifierOf, PARTS, RESPONSE, type ItemParts } from './item-parts.ts';
import { proseBlocks, proseXml } from './prose-xml.ts';
import { countedScore, mappedScore } from './score.ts';
import { xml } from '../xml.ts';

/** Things to put in order. They stand in another order than the right one, for readers that do not shuffle. */
export function sequencingParts(question: SequencingQuestion): ItemParts {
  const { id: seed, items, partial, stem } = question;
  return {
    interaction: 'orderInteraction',
    names: [RESPONSE],
    responses: [
      response({
        identifier: RESPONSE,
        cardinality: 'ordered',
        baseType: 'identifier',
        correct: items.map(({ id }) => identifierOf(id)),
      }),
    ],
    outcomes: partial ? [numberOutcome(PARTS, 0)] : [],
    body: [
      ...proseBlocks(stem),
      xml(
        'orderInteraction',
        { responseIdentifier: RESPONSE, shuffle: 'true' },
        xml('prompt', words.sequence),
        disordered(items, seed).map(({ id, text }) =>
          xml('simpleChoice', { identifier: identifierOf(id) }, proseXml(text)),
        ),
      ),
    ],
    rules: partial
      ? [
          set(PARTS, baseValue('float', 0)),
          ...items.map(({ id }, place) =>
            when([
              [
                xml(
                  'match',
                  xml('index', { n: place + 1 }, variable(RESPONSE)),
                  baseValue('identifier', identifierOf(id)),
                ),
                add(PARTS, baseValue('float', 1)),
              ],
            ]),
          ),
          countedScore(question, items.length),
        ]
      : [mappedScore(question)],
    feedback: [],
  };
}

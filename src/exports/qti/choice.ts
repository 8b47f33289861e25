import { questionWords as words } from '#words/question.ts';
import type { ChoiceQuestion } from '../../domain/question/question.ts';
import { feedbackOutcome, response } from './declaration.ts';
import { set, variable } from './expression.ts';
import { FEEDBACK, identifierOf, RESPONSE, type ItemParts } from './item-parts.ts';
import { proseBlocks, proseXml } from './prose-xml.ts';
import { mappedScore } from './score.ts';
import { xml } from '../xml.ts';

/** A choice of one or of several, with what is said to each choice. */
export function choiceParts(question: ChoiceQuestion): ItemParts {
  const { kind, several, options, points, partial, fixedOrder, stem } = question;
  const cardinality = several ? 'multiple' : 'single';
  const keys = options.filter(({ key }) => key);
  const share = points / keys.length;
  return {
    interaction: 'choiceInteraction',
    names: [RESPONSE],
    responses: [
      response({
        identifier: RESPONSE,
        cardinality,
        baseType: 'identifier',
        correct: keys.map(({ id }) => identifierOf(id)),
        ...(partial && {
          mapping: {
            entries: options.map(
              ({ id, key }) => [identifierOf(id), key ? share : -share] as const,
            ),
            upperBound: points,
          },
        }),
      }),
    ],
    outcomes: [feedbackOutcome(FEEDBACK, cardinality)],
    body: [
      ...proseBlocks(stem),
      xml(
        'choiceInteraction',
        {
          responseIdentifier: RESPONSE,
          shuffle: String(kind === 'choice' && !fixedOrder),
          maxChoices: several ? 0 : 1,
        },
        several ? xml('prompt', words.several) : undefined,
        options.map(({ id, text }) =>
          xml('simpleChoice', { identifier: identifierOf(id) }, proseXml(text)),
        ),
      ),
    ],
    rules: [mappedScore(question), set(FEEDBACK, variable(RESPONSE))],
    feedback: options.map(({ id, feedback }) => ({
      outcome: FEEDBACK,
      identifier: identifierOf(id),
      text: feedback,
    })),
  };
}

import { questionWords as words } from '#words/question.ts';
import type { Module } from '../../domain/course/course.ts';
import type { Prose } from '../../domain/prose/prose.ts';
import { textOf } from '../../domain/prose/text.ts';
import type { Question } from '../../domain/question/question.ts';
import { portableQuestion } from '../portable-question.ts';
import { xml, type XmlElement } from '../xml.ts';
import { choiceParts } from './choice.ts';
import { feedbackOutcome, numberOutcome, response } from './declaration.ts';
import { and, baseValue, isAnswered, set, variable, when } from './expression.ts';
import { fillInParts } from './fill-in.ts';
import { identifierOf, SCORE, type Feedback, type ItemParts } from './item-parts.ts';
import { matchingParts } from './matching.ts';
import { numericParts } from './numeric.ts';
import { proseBlocks } from './prose-xml.ts';
import { sequencingParts } from './sequencing.ts';

/** A question as an item of QTI 2.1. */
export interface QtiItem {
  readonly module: Module;
  readonly question: Question;
  /** Unique in the course, without a dot: in a test, a dot parts an item from its variables. */
  readonly identifier: string;
  readonly title: string;
  readonly interaction: string;
  /** How many places to answer it has. */
  readonly interactions: number;
  /** Whether the learner can ask for a hint. */
  readonly hinted: boolean;
  readonly root: XmlElement;
}

/** What an item needs to know besides its question. */
export interface ItemContext {
  readonly module: Module;
  /** BCP 47 tag. */
  readonly language: string;
  /** Where the course is published, such as `https://learn.example.org/course`. */
  readonly site: string | undefined;
}

const NAMESPACE = 'http://www.imsglobal.org/xsd/imsqti_v2p1';
/** Attributes of the root of an item or a test. */
export const ROOT = {
  xmlns: NAMESPACE,
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': `${NAMESPACE} http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd`,
} as const;

const EXPLANATION = 'EXPLANATION';
/** That the learner asks for the hint. */
const HINT = 'HINT';
/** That the hint is shown. */
const HINTED = 'HINTED';

/** Signs of the stem that a list of items shows. */
const LONGEST = 80;

/** A question as an item: what is asked, how it is scored, and what is said afterwards. */
export function itemOf(asked: Question, { module, language, site }: ItemContext): QtiItem {
  const question = portableQuestion(asked, site);
  const { points, hint, why, pool } = question;
  const parts = partsOf(question);
  // An assessment gives no hints.
  const hinted = pool !== 'final' && hint.length > 0;
  const identifier = itemIdentifier(module, question);
  const title = titleOf(question.stem);
  const root = xml(
    'assessmentItem',
    {
      ...ROOT,
      identifier,
      title,
      'xml:lang': language,
      adaptive: String(hinted),
      timeDependent: 'false',
    },
    [...parts.responses],
    hinted ? response({ identifier: HINT, cardinality: 'single', baseType: 'boolean' }) : undefined,
    numberOutcome(SCORE, 0, { normalMaximum: points, normalMinimum: 0 }),
    numberOutcome('MAXSCORE', points),
    [...parts.outcomes],
    why.length > 0 ? feedbackOutcome(EXPLANATION) : undefined,
    hinted ? feedbackOutcome(HINTED) : undefined,
    xml(
      'itemBody',
      [...parts.body],
      hinted
        ? xml('p', xml('endAttemptInteraction', { responseIdentifier: HINT, title: words.hint }))
        : undefined,
    ),
    xml('responseProcessing', [...rulesOf(parts, { explains: why.length > 0, hinted })]),
    [
      ...parts.feedback,
      { outcome: EXPLANATION, identifier: identifierOf('why'), text: why },
      { outcome: HINTED, identifier: identifierOf('hint'), text: hinted ? hint : [] },
    ].flatMap(modalFeedback),
  );
  const { interaction, names } = parts;
  const interactions = names.length;
  return { module, question, identifier, title, interaction, interactions, hinted, root };
}

/** What names an item in its package: `seat-in-the-strategy_chair-speaks`. */
const itemIdentifier = (module: Pick<Module, 'id'>, { id }: Pick<Question, 'id'>): string =>
  `${module.id}_${id}`;

function partsOf(question: Question): ItemParts {
  switch (question.kind) {
    case 'choice':
    case 'true-false':
      return choiceParts(question);
    case 'sequencing':
      return sequencingParts(question);
    case 'matching':
      return matchingParts(question);
    case 'fill-in':
      return fillInParts(question);
    case 'numeric':
      return numericParts(question);
    default:
      return question satisfies never;
  }
}

/**
 * The response processing. Asking for the hint ends an attempt of an adaptive item without an
 * answer. A player may leave the request standing, so only the first one counts.
 */
function rulesOf(
  { names, rules }: ItemParts,
  { explains, hinted }: { readonly explains: boolean; readonly hinted: boolean },
): readonly XmlElement[] {
  const [first, ...others] = names.map(isAnswered);
  if (!first) return [];
  const scoring = when(
    [
      [
        others.length > 0 ? xml('or', first, others) : first,
        ...rules,
        ...(explains ? [set(EXPLANATION, baseValue('identifier', identifierOf('why')))] : []),
        ...(hinted ? [set('completionStatus', baseValue('identifier', 'completed'))] : []),
      ],
    ],
    set(SCORE, baseValue('float', 0)),
  );
  if (!hinted) return [scoring];
  const asks = and(variable(HINT), xml('isNull', variable(HINTED)));
  return [when([[asks, set(HINTED, baseValue('identifier', identifierOf('hint')))]], scoring)];
}

const modalFeedback = ({ outcome, identifier, text }: Feedback): readonly XmlElement[] =>
  text.length === 0
    ? []
    : [
        xml(
          'modalFeedback',
          { outcomeIdentifier: outcome, identifier, showHide: 'show' },
          proseBlocks(text),
        ),
      ];

function titleOf(stem: Prose): string {
  const text = textOf(stem);
  return text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')} …` : text;
}

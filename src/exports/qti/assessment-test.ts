import { xml, type XmlElement } from '../xml.ts';
import { numberOutcome } from './declaration.ts';
import { baseValue, set, variable } from './expression.ts';
import { ROOT, type QtiItem } from './item.ts';
import { SCORE } from './item-parts.ts';

/** A group of items in a test. */
export interface TestSection {
  readonly identifier: string;
  readonly title: string;
  readonly items: readonly QtiItem[];
  /** How many of them an attempt asks, drawn and shuffled; all in their order without. */
  readonly draws?: number;
  /** How often an item may be answered; 0 is as often as one likes. */
  readonly attempts: number;
}

/** A test of QTI 2.1: how its items are asked and when it is passed. */
export interface AssessmentTest {
  readonly identifier: string;
  readonly title: string;
  readonly language: string;
  readonly sections: readonly TestSection[];
  /** Identifier of the section that decides whether the test is passed. */
  readonly graded: string;
  /** Share of the points, 0 to 1, that passes. */
  readonly mastery: number;
  /** Whether all answers are handed in together, without any feedback before. */
  readonly handedInOnce: boolean;
  readonly minutes?: number;
}

const MAXSCORE = 'MAXSCORE';

/** Seconds in a minute. */
const MINUTE = 60;

/** A test as XML. Items stand in `items/`, each named as its identifier. */
export function assessmentTest(test: AssessmentTest): XmlElement {
  const { identifier, title, language, sections, graded, mastery, handedInOnce, minutes } = test;
  return xml(
    'assessmentTest',
    { ...ROOT, identifier, title, 'xml:lang': language },
    numberOutcome(SCORE, 0),
    numberOutcome(MAXSCORE, 0),
    xml('outcomeDeclaration', { identifier: 'PASSED', cardinality: 'single', baseType: 'boolean' }),
    minutes === undefined ? undefined : xml('timeLimits', { maxTime: minutes * MINUTE }),
    xml(
      'testPart',
      {
        identifier: 'part',
        navigationMode: 'nonlinear',
        submissionMode: handedInOnce ? 'simultaneous' : 'individual',
      },
      sections.map((section) => sectionOf(section, !handedInOnce)),
    ),
    xml(
      'outcomeProcessing',
      sumOf(SCORE, graded),
      sumOf(MAXSCORE, graded),
      set(
        'PASSED',
        xml(
          'gte',
          variable(SCORE),
          xml('product', variable(MAXSCORE), baseValue('float', mastery)),
        ),
      ),
    ),
  );
}

/** Where an item stands in the package. */
export const itemPath = ({ identifier }: QtiItem): string => `items/${identifier}.xml`;

function sectionOf(
  { identifier, title, items, draws, attempts }: TestSection,
  showFeedback: boolean,
): XmlElement {
  return xml(
    'assessmentSection',
    { identifier, title, visible: 'true' },
    xml('itemSessionControl', { maxAttempts: attempts, showFeedback: String(showFeedback) }),
    draws === undefined ? undefined : xml('selection', { select: draws }),
    draws === undefined ? undefined : xml('ordering', { shuffle: 'true' }),
    items.map((item) =>
      xml('assessmentItemRef', { identifier: item.identifier, href: itemPath(item) }),
    ),
  );
}

const sumOf = (outcome: string, sectionIdentifier: string): XmlElement =>
  set(
    outcome,
    xml('sum', xml('testVariables', { variableIdentifier: outcome, sectionIdentifier })),
  );

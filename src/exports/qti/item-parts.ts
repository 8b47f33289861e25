import type { Prose } from '../../domain/prose/prose.ts';
import type { XmlElement, XmlNode } from '../xml.ts';

/** What a kind of question puts into its item. */
export interface ItemParts {
  /** Name of the interaction in the metadata of packages. */
  readonly interaction: string;
  readonly responses: readonly XmlElement[];
  /** Outcomes besides the score. */
  readonly outcomes: readonly XmlElement[];
  /** What is asked, and the place to answer. */
  readonly body: readonly XmlNode[];
  /** Names of the responses: the item is answered when one of them is. */
  readonly names: readonly string[];
  /** Rules that give the score and choose what is said, once something is answered. */
  readonly rules: readonly XmlElement[];
  readonly feedback: readonly Feedback[];
}

/** A text that is shown when an outcome has its name. */
export interface Feedback {
  readonly outcome: string;
  readonly identifier: string;
  readonly text: Prose;
}

/** The one response of a question that has one. */
export const RESPONSE = 'RESPONSE';
export const SCORE = 'SCORE';
/** What is said to those who answered so. */
export const FEEDBACK = 'FEEDBACK';
/** How many parts of an answer are right. */
export const PARTS = 'PARTS';

/** An identifier begins with a letter or `_`; tokens of the course are letters, digits and hyphens. */
export const identifierOf = (token: string): string => `id-${token}`;

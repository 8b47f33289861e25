import { xml, type XmlElement } from '../xml.ts';

/** Base types of values (ASI information model, "baseType"). */
export type BaseType = 'identifier' | 'directedPair' | 'string' | 'float' | 'boolean';

/** What a value stands for, one or several, in an order or in none. */
export type Cardinality = 'single' | 'multiple' | 'ordered';

/** The value of a response or an outcome. */
export const variable = (identifier: string): XmlElement => xml('variable', { identifier });

/** A value that the item itself names. */
export const baseValue = (baseType: BaseType, value: string | number): XmlElement =>
  xml('baseValue', { baseType }, String(value));

/** Whether something was answered. */
export const isAnswered = (response: string): XmlElement =>
  xml('not', xml('isNull', variable(response)));

/** Whether a response is the right one that its declaration names. */
export const isCorrect = (response: string): XmlElement =>
  xml('match', variable(response), xml('correct', { identifier: response }));

/** Whether all conditions hold. */
export const and = (...conditions: readonly XmlElement[]): XmlElement =>
  xml('and', [...conditions]);

/** Gives an outcome a value. */
export const set = (outcome: string, value: XmlElement): XmlElement =>
  xml('setOutcomeValue', { identifier: outcome }, value);

/** The rules under the first condition that holds, or else the others. */
export function when(
  branches: readonly (readonly [condition: XmlElement, ...rules: readonly XmlElement[]])[],
  ...otherwise: readonly XmlElement[]
): XmlElement {
  return xml(
    'responseCondition',
    branches.map((branch, index) =>
      xml(index === 0 ? 'responseIf' : 'responseElseIf', [...branch]),
    ),
    otherwise.length > 0 ? xml('responseElse', [...otherwise]) : undefined,
  );
}

/** Adds to an outcome. */
export const add = (outcome: string, value: XmlElement): XmlElement =>
  set(outcome, xml('sum', variable(outcome), value));

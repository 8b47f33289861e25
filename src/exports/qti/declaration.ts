import { xml, type XmlElement } from '../xml.ts';
import type { BaseType, Cardinality } from './expression.ts';

/** What a key earns in a mapping. */
export type Earned = readonly [key: string, value: number];

interface Response {
  readonly identifier: string;
  readonly cardinality: Cardinality;
  readonly baseType: BaseType;
  /** The right answer, if the item names one. */
  readonly correct?: readonly (string | number)[];
  readonly mapping?: Mapping;
}

interface Mapping {
  readonly entries: readonly Earned[];
  /** What all entries together earn at most; a wrong one never takes away more than there is. */
  readonly upperBound: number;
}

/** Declares what a learner can answer, what is right, and what each part of an answer earns. */
export function response({
  identifier,
  cardinality,
  baseType,
  correct = [],
  mapping,
}: Response): XmlElement {
  return xml(
    'responseDeclaration',
    { identifier, cardinality, baseType },
    correct.length > 0
      ? xml(
          'correctResponse',
          correct.map((value) => xml('value', String(value))),
        )
      : undefined,
    mapping
      ? xml(
          'mapping',
          { lowerBound: 0, upperBound: mapping.upperBound, defaultValue: 0 },
          mapping.entries.map(([mapKey, mappedValue]) =>
            xml('mapEntry', {
              mapKey,
              mappedValue,
              ...(baseType === 'string' && { caseSensitive: 'false' }),
            }),
          ),
        )
      : undefined,
  );
}

/** Declares a number that an item gives away, and what it is before anything was answered. */
export const numberOutcome = (
  identifier: string,
  value: number,
  limits: Readonly<Record<string, number>> = {},
): XmlElement =>
  xml(
    'outcomeDeclaration',
    { identifier, cardinality: 'single', baseType: 'float', ...limits },
    xml('defaultValue', xml('value', String(value))),
  );

/** Declares which texts are shown afterwards. */
export const feedbackOutcome = (
  identifier: string,
  cardinality: Cardinality = 'single',
): XmlElement => xml('outcomeDeclaration', { identifier, cardinality, baseType: 'identifier' });

import type { Question } from '../../domain/question/question.ts';
import { xml, type XmlElement } from '../xml.ts';
import { baseValue, isCorrect, set, variable, when } from './expression.ts';
import { PARTS, RESPONSE, SCORE } from './item-parts.ts';

/** What a question is worth. */
type Worth = Pick<Question, 'points' | 'partial'>;

const points = (value: number): XmlElement => set(SCORE, baseValue('float', value));

/** All points for the right answer; else what the mapping gives, or nothing. */
export const mappedScore = ({ points: all, partial }: Worth): XmlElement =>
  when(
    [[isCorrect(RESPONSE), points(all)]],
    partial ? set(SCORE, xml('mapResponse', { identifier: RESPONSE })) : points(0),
  );

/** All points when all parts are right; else their share, or nothing. */
export const countedScore = ({ points: all, partial }: Worth, count: number): XmlElement =>
  when(
    [[xml('gte', variable(PARTS), baseValue('float', count)), points(all)]],
    partial
      ? set(
          SCORE,
          xml(
            'divide',
            xml('product', variable(PARTS), baseValue('float', all)),
            baseValue('float', count),
          ),
        )
      : points(0),
  );

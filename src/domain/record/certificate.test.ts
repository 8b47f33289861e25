import { describe, expect, it } from 'vitest';
import {
  certificateFacts,
  certificatesIn,
  certificateText,
  comparableName,
} from './certificate.ts';
import { answered, aStatement } from './statement.builders.ts';

const begun = aStatement({ verb: 'initialized', object: 'final', response: ['seat/one'] });
const inIt = { attempt: begun.id };
const draft = aStatement({ ...inIt, object: 'question/seat/one', response: ['b'] });
const right = answered('one', true, inIt);
const wrong = answered('two', false, inIt);
const passed = aStatement({ ...inIt, verb: 'passed', object: 'final', score: 0.8, success: true });
const record = [begun, draft, right, wrong, passed];

describe('certificateFacts', () => {
  it('are none before the final assessment was passed', () => {
    expect(certificateFacts([])).toBeUndefined();
    const failed = aStatement({ ...inIt, verb: 'failed', object: 'final' });
    expect(certificateFacts([begun, right, failed])).toBeUndefined();
    const quiz = aStatement({ verb: 'passed', object: 'quiz/seat' });
    expect(certificateFacts([quiz])).toBeUndefined();
  });

  it('are those of the attempt that was passed first', () => {
    const later = aStatement({ verb: 'passed', object: 'final', attempt: 'other', score: 1 });
    expect(certificateFacts([...record, later])).toMatchObject({
      score: 0.8,
      version: '1.0.0',
      asked: 2,
      right: 1,
      evidence: [right, wrong, passed],
    });
  });
});

it('counts a question that was left empty among those asked', () => {
  const drawn = { ...begun, response: ['seat/one', 'seat/two', 'seat/three'] };
  const facts = certificateFacts([drawn, right, wrong, passed]);
  expect(facts).toMatchObject({ asked: 3, right: 1 });
});

describe('certificatesIn', () => {
  it('has one for each attempt that was passed', () => {
    const again = { attempt: 'again' };
    const second = [
      answered('three', true, again),
      aStatement({ ...again, verb: 'passed', object: 'final', score: 1 }),
    ];
    expect(certificatesIn([...record, ...second]).map(({ score }) => score)).toEqual([0.8, 1]);
    expect(certificatesIn([...record, ...second])[1]?.evidence).toEqual(second);
  });
});

describe('certificateText', () => {
  const textOf = (statements = record, course = 'empty-chair') => {
    const facts = certificateFacts(statements);
    return facts && certificateText(course, facts);
  };

  it('is the same in whatever order statements are listed, and whatever was learned since', () => {
    expect(textOf([passed, wrong, right, begun])).toBe(textOf());
    expect(textOf([...record, answered('three', true), answered('one', true)])).toBe(textOf());
  });

  it('is another for another answer, another verdict and another course', () => {
    const texts = [
      textOf(),
      textOf([begun, { ...right, response: ['c'] }, wrong, passed]),
      textOf([begun, right, { ...wrong, success: true }, passed]),
      textOf([begun, right, wrong, { ...passed, score: 1 }]),
      textOf([begun, right, wrong, { ...passed, version: '2.0.0' }]),
      textOf(record, 'other'),
    ];
    expect(new Set(texts).size).toBe(texts.length);
  });
});

it('compares names without capitals, and without kinds of blanks, apostrophes and hyphens', () => {
  expect(comparableName(' Siân  O’Neill–Díaz ')).toBe(comparableName("siân o'neill-díaz"));
  expect(comparableName('Ana')).not.toBe(comparableName('Anna'));
});

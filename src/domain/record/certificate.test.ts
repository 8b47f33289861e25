import { describe, expect, it } from 'vitest';
import { certificateFacts, certificateText } from './certificate.ts';
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
      answered: 2,
      right: 1,
      evidence: [right, wrong, passed],
    });
  });
});

describe('certificateText', () => {
  const textOf = (name: string, statements = record) => {
    const facts = certificateFacts(statements);
    return facts && certificateText('empty-chair', name, facts);
  };

  it('is the same in whatever order statements are listed, and however the name is spaced', () => {
    expect(textOf('Ana  Lopez ', [passed, wrong, right, begun])).toBe(textOf('ana lopez'));
  });

  it('is another for another name, another answer, another verdict and another course', () => {
    const facts = certificateFacts(record);
    if (!facts) throw new Error('no facts');
    const texts = [
      textOf('Ana'),
      textOf('Bo'),
      textOf('Ana', [begun, { ...right, response: ['c'] }, wrong, passed]),
      textOf('Ana', [begun, right, { ...wrong, success: true }, passed]),
      textOf('Ana', [begun, right, wrong, { ...passed, score: 1 }]),
      certificateText('other', 'Ana', facts),
    ];
    expect(new Set(texts).size).toBe(texts.length);
  });
});

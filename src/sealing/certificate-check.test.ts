import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certificateFacts, certificateText, comparableName } from '../domain/record/certificate.ts';
import { answered, aStatement } from '../domain/record/statement.builders.ts';
import type { Statement } from '../domain/record/statement.ts';
import { certificateCode } from './certificate-code.ts';
import { checkCertificate } from './certificate-check.ts';

/** An attempt at the final assessment that was passed. */
function aPass(score = 0.8): readonly Statement[] {
  const begun = aStatement({ verb: 'initialized', object: 'final', response: ['seat/one'] });
  const own = { attempt: begun.id };
  return [
    begun,
    answered('one', true, own),
    answered('two', false, own),
    aStatement({ ...own, verb: 'passed', object: 'final', score, success: true }),
  ];
}

/** The code that the certificate of a record shows. */
function codeOf(record: readonly Statement[], name: string): string {
  const facts = certificateFacts(record);
  if (!facts) throw new Error('Nothing was passed.');
  return certificateCode(certificateText('empty-chair', facts), comparableName(name));
}

const record = aPass();
const code = codeOf(record, 'Ana Lopez');
const check = (name: string, typed: string, statements: readonly Statement[]) =>
  checkCertificate('empty-chair', { name, code: typed }, statements);

describe('a certificate', () => {
  it('agrees with the record that it was made from, however name and code are typed', () => {
    const typed = ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')}`;
    expect(check('ana  lopez', typed, record)).toMatchObject({
      kind: 'agrees',
      facts: { score: 0.8, asked: 2, right: 1 },
    });
  });

  it('agrees with any name, after more was learned, and after the assessment was passed again', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const later = [...record, answered('one', true), ...aPass(1)];
        expect(check(name, codeOf(record, name), later).kind).toBe('agrees');
        expect(check(name, codeOf(later.slice(-4), name), later)).toMatchObject({
          kind: 'agrees',
          facts: { score: 1 },
        });
      }),
    );
  });

  it('with another name is told from one with another record', () => {
    expect(check('Bo', code, record)).toMatchObject({
      kind: 'other-name',
      code: codeOf(record, 'Bo'),
    });
    expect(check('Ana Lopez', code, aPass())).toMatchObject({ kind: 'other-record' });
    const [begun, right, wrong, passed] = record as [Statement, Statement, Statement, Statement];
    const better = [begun, right, { ...wrong, success: true }, passed];
    expect(check('Ana Lopez', code, better)).toMatchObject({ kind: 'other-record' });
  });

  it('with a mistyped code is told from both, with the code that would agree', () => {
    const typed = code.replace(/.$/, code.endsWith('7') ? '8' : '7');
    expect(check('Ana Lopez', typed, record)).toEqual({ kind: 'mistyped', code });
    expect(check('Ana Lopez', '', record)).toEqual({ kind: 'mistyped', code });
  });

  it('cannot belong to a record in which nothing was passed', () => {
    expect(check('Ana Lopez', code, record.slice(0, 3))).toEqual({ kind: 'not-passed' });
  });
});

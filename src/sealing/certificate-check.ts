import {
  certificatesIn,
  certificateText,
  comparableName,
  type CertificateFacts,
} from '../domain/record/certificate.ts';
import type { Statement } from '../domain/record/statement.ts';
import { certificateCode, readCode } from './certificate-code.ts';

/** A certificate as somebody reads it off the paper. */
export interface PrintedCertificate {
  readonly code: string;
  readonly name: string;
}

/** Whether a certificate and a record belong together, and if not, what does not. */
export type CertificateCheck =
  | { readonly kind: 'agrees'; readonly facts: CertificateFacts }
  /** The record is the one, and the name is not; the code that this name would have. */
  | { readonly kind: 'other-name'; readonly facts: CertificateFacts; readonly code: string }
  /** The code is sound, and belongs to no attempt of the record. */
  | { readonly kind: 'other-record'; readonly facts: CertificateFacts }
  /** The code cannot be one; the code that record and name give. */
  | { readonly kind: 'mistyped'; readonly code: string }
  | { readonly kind: 'not-passed' };

/** Holds a printed certificate against the statements of a record as they were recorded. */
export function checkCertificate(
  course: string,
  printed: PrintedCertificate,
  statements: readonly Statement[],
): CertificateCheck {
  const name = comparableName(printed.name);
  const typed = readCode(printed.code);
  const attempts = certificatesIn(statements).map((facts) => {
    const code = certificateCode(certificateText(course, facts), name);
    return { facts, code, parts: readCode(code) };
  });
  const [first] = attempts;
  if (!first) return { kind: 'not-passed' };
  if (!typed) return { kind: 'mistyped', code: first.code };
  const own = attempts.find(({ parts }) => parts?.ofRecord === typed.ofRecord);
  if (!own) return { kind: 'other-record', facts: first.facts };
  return own.parts?.ofName === typed.ofName
    ? { kind: 'agrees', facts: own.facts }
    : { kind: 'other-name', facts: own.facts, code: own.code };
}

import type { Statement } from './statement.ts';

/** Statements from which on there is much to lose. */
const MANY = 10;

/** Whether losing a record would hurt: something in it is finished, or it is long. */
export function isWorthKeeping(statements: readonly Statement[]): boolean {
  return statements.length >= MANY || statements.some(isFinish);
}

/** Whether a quiz or the final assessment was handed in, or a module completed. */
const isFinish = ({ verb, object }: Statement): boolean =>
  verb === 'passed' || verb === 'failed' || (verb === 'completed' && object.startsWith('module/'));

import { FINAL_ADDRESS, RECORD_ADDRESS } from '../domain/course/addresses.ts';
import type { Names } from '../domain/course/record-names.ts';
import type { Statement } from '../domain/record/statement.ts';
import { partsOf } from '../domain/record/summary.ts';
import { questionsAt } from './question-page.ts';

const loaded = new Map<string, Promise<Names>>();

/**
 * What the things in some statements are called. Questions are fetched by module, and only those
 * of modules that occur; those of the final assessment stand on its page alone, and are taken from
 * there. Names that cannot be fetched are missing; there are words without them. `base` is the
 * address of the page of the record.
 */
export async function recordNames(
  base: string,
  statements: readonly Pick<Statement, 'object'>[],
): Promise<Names> {
  const names = await namesIn(`${base}names.json`);
  const modules = new Set(statements.map(({ object }) => moduleOf(object)));
  const known = [...modules].filter((module) => Object.hasOwn(names, `module/${module}`));
  const questions = await Promise.all(
    known.map((module) => namesIn(`${base}questions/${module}.json`)),
  );
  const open = Object.assign({}, names, ...questions) as Names;
  const isUnnamed = ({ object }: Pick<Statement, 'object'>): boolean =>
    known.includes(moduleOf(object)) && !Object.hasOwn(open, object);
  return statements.some(isUnnamed) ? { ...open, ...(await finalNames(base)) } : open;
}

/** What the final assessment asks, and what can be answered. */
async function finalNames(base: string): Promise<Names> {
  const asked = await questionsAt(base.slice(0, -RECORD_ADDRESS.length) + FINAL_ADDRESS);
  return Object.fromEntries(
    asked.flatMap(({ name, stem, tokens }) => [
      [`question/${name}`, stem],
      ...[...tokens].map(([token, text]) => [`token/${name}/${token}`, text] as const),
    ]),
  );
}

function moduleOf(object: string): string {
  const [kind, module] = partsOf(object);
  return kind === 'question' ? module : '';
}

function namesIn(address: string): Promise<Names> {
  const known = loaded.get(address) ?? fetchNames(address);
  loaded.set(address, known);
  return known;
}

async function fetchNames(address: string): Promise<Names> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as Names) : {};
  } catch {
    loaded.delete(address);
    return {};
  }
}

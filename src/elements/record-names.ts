import type { Names } from '../domain/course/record-names.ts';
import type { Statement } from '../domain/record/statement.ts';
import { partsOf } from '../domain/record/summary.ts';

const loaded = new Map<string, Promise<Names>>();

/**
 * What the things in some statements are called. Questions are fetched by module, and only those
 * of modules that occur. Names that cannot be fetched are missing; there are words without them.
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
  return Object.assign({}, names, ...questions) as Names;
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

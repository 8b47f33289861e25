import type { Statement } from '../domain/record/statement.ts';
import type { RecordStore } from './record-store.ts';
import { randomUuid } from './uuid.ts';

/** A home that lasts as long as the page: for tests, and where a browser keeps nothing. */
export function memoryStore(): RecordStore {
  const kept = new Map<string, Statement>();
  return {
    learner: randomUuid(),
    load: () => Promise.resolve([...kept.values()]),
    append: (statements) => {
      for (const statement of statements) {
        if (!kept.has(statement.id)) kept.set(statement.id, statement);
      }
      return Promise.resolve();
    },
    onChange: () => undefined,
  };
}

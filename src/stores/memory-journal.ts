import type { Statement } from '../domain/record/statement.ts';
import type { WriteAhead } from './home.ts';

/** Holds statements as long as the page lasts: where the browser's storage belongs to somebody else. */
export function memoryJournal(): WriteAhead {
  const waiting = new Map<string, Statement>();
  return {
    put: (statement) => {
      waiting.set(statement.id, statement);
    },
    drop: (id) => {
      waiting.delete(id);
    },
    get waiting() {
      return [...waiting.values()];
    },
  };
}

import type { Statement } from '../../domain/record/statement.ts';
import type { Codec } from './codec.ts';

/** Stands in for the codec: data is a number of what was written, and what is no such number is damaged. */
export function aCodec(): Codec {
  const written: (readonly Statement[])[] = [];
  return {
    suspendData: (statements) => ({ data: `1.${written.push(statements) - 1}`, left: 0 }),
    restored: (data) => {
      if (data === '') return { statements: [] };
      if (data.startsWith('2')) return { statements: [], fault: 'newer' };
      const statements = written[Number(/^1\.(\d+)$/.exec(data)?.[1])];
      return statements ? { statements } : { statements: [], fault: 'damaged' };
    },
  };
}

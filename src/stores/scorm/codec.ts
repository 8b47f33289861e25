import type { PackageOutline } from '../../domain/packaged/outline.ts';
import type { Statement } from '../../domain/record/statement.ts';

/** Puts a record into the text that an LMS keeps, and reads it back: `domain/packaged/suspend-data.ts`. */
export interface Codec {
  readonly suspendData: (
    statements: readonly Statement[],
    outline: PackageOutline,
    limit: number,
  ) => { readonly data: string; readonly left: number };
  readonly restored: (data: string, outline: PackageOutline) => Restored;
}

interface Restored {
  readonly statements: readonly Statement[];
  readonly fault?: 'damaged' | 'newer' | 'older';
}

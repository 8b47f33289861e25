import { entryObject, orderObject, rowObject, sinceCleared } from '../record/practice-entries.ts';
import type { Deed, Statement } from '../record/statement.ts';
import { packedText, unpackedText } from './packed-text.ts';

/** Begins the entry of something written in a practice. */
export const PRACTICE = '*';

/** Stands between the object and each part of the response. */
const PART = '/';

/**
 * Everything that stands in the sheets of practices, in the order in which it was written: the
 * last word about each cell, row and order, without what was cleared.
 */
export function practiceTexts(statements: readonly Statement[]): readonly string[] {
  const practices = new Set(
    statements
      .filter(({ object }) => isPractice(object))
      .map(({ object }) => object.split('/')[1] ?? ''),
  );
  const kept = new Set(
    [...practices].flatMap((practice) =>
      sinceCleared(statements, practice).filter(({ object }) => isOf(practice, object)),
    ),
  );
  const last = new Map<string, Statement>();
  for (const statement of statements) {
    if (!kept.has(statement)) continue;
    last.delete(statement.object);
    last.set(statement.object, statement);
  }
  return [...last.values()].map(practiceText);
}

/** Kinds of objects in a sheet, by the letter that stands for each. */
const KINDS = { e: entryObject, r: rowObject, o: orderObject };

const isOf = (practice: string, object: string): boolean =>
  Object.values(KINDS).some((objectOf) => object.startsWith(objectOf(practice, '')));

const isPractice = (object: string): boolean => isOf(object.split('/')[1] ?? '', object);

/**
 * One entry: a letter for its kind, its place and what stands there.
 *
 *     *epromise-audit~Kgaps~K1~Kowner/Bwana_Otieno
 */
function practiceText({ object, response = [] }: Statement): string {
  const [kind = '', ...place] = object.split('/');
  return (
    PRACTICE +
    [kind.charAt(0) + packedText(place.join('/')), ...response.map(packedText)].join(PART)
  );
}

/** What was written, as a deed; undefined where the entry is none. */
export function practiceDeed(text: string): Deed | undefined {
  const [object = '', ...response] = text.slice(1).split(PART);
  const objectOf = KINDS[object.charAt(0) as keyof typeof KINDS] as typeof entryObject | undefined;
  const [practice = '', ...place] = unpackedText(object.slice(1)).split('/');
  if (!objectOf || practice === '') return undefined;
  return {
    verb: 'answered',
    object: objectOf(practice, place.join('/')),
    response: response.map(unpackedText),
  };
}

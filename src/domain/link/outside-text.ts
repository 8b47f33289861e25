/**
 * Reads JSON that comes from outside. Half a character that is written in two (a lone surrogate)
 * becomes the sign for a missing one: no address and no file can hold it.
 */
export const parsedFromOutside = (text: string): unknown =>
  JSON.parse(text, (_, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed() : value,
  );

/** Whether a version or format that a text from outside names, which may be anything, is later than the known one. */
export const isNewer = (version: unknown, known: number): boolean =>
  typeof version === 'number' && version > known;

/** What an object itself has under a name from outside: `constructor` is no word of it. */
export const ownValue = <Value>(
  values: Readonly<Record<string, Value>> | undefined,
  name: string,
): Value | undefined => (values && Object.hasOwn(values, name) ? values[name] : undefined);

/** The beginning of a text, up to a number of UTF-16 units; it ends with a whole character. */
export const beginningOf = (text: string, longest: number): string =>
  text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');

/** In which direction a language is written, given its BCP 47 tag. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  // Node knows `getTextInfo` (ECMA-402, Intl Locale Info); TypeScript 6 does not yet.
  const locale = new Intl.Locale(language) as Intl.Locale & {
    getTextInfo(): { direction: 'ltr' | 'rtl' };
  };
  return locale.getTextInfo().direction;
}

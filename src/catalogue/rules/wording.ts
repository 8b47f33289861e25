import type { ReadContent } from '../read-content.ts';

/** Words that rules about wording look for, in one language. Patterns ignore capitals. */
export interface Wording {
  /** Options that stand for other options. */
  readonly forOthers: RegExp;
  /** Words that turn a question around. */
  readonly negative: RegExp;
  /** Words without exception. */
  readonly absolute: RegExp;
  /** Words that carry no meaning by themselves. */
  readonly small: ReadonlySet<string>;
  /** What is no serious answer. */
  readonly joke: RegExp;
  /** Words of a link that do not say where it leads. */
  readonly vagueLink: RegExp;
  /** Openings that mark what follows as invented. */
  readonly invented: RegExp;
  /** Amounts of money and shares, which need a source or an example. */
  readonly figure: RegExp;
}

const ENGLISH: Wording = {
  forOthers:
    /^(all|none|any|both|neither|either)( of (the (above|others?|options)|these|them))?\.?$|\b(all|none|both) of the above\b|^both \w+ and \w+\.?$/i,
  negative: /\b(not|except|never|least|neither|cannot|\w+n[’']t)\b/i,
  absolute:
    /\b(always|never|none|only|every|everybody|everyone|everything|nobody|nothing|completely|entirely)\b/i,
  small: new Set(
    'about after again also another because before being between could does doing done during first found from have having here into less like made make more most much other over said same should since some such than that their them then there these they thing things this those through under until very were what when where which while whom whose will with within would your'.split(
      ' ',
    ),
  ),
  joke: /[!\p{Extended_Pictographic}]|\b(haha|lol|just kidding|aliens?|unicorns?|magic wand|abracadabra)\b/iu,
  vagueLink:
    /^(click )?(here|this|this (page|link|one)|link|more|read more|learn more|see more|page)\.?$|^https?:/i,
  invented: /\b(say|imagine|picture|suppose|take|invented|for example|for instance)\b/i,
  figure:
    /\d ?(%|per cent\b)|[€$£¥]\s?\d|\d[\d,.]* (dollars|euros|pounds|shillings|coins|francs|rupees|pesos|crowns|naira|yen)\b/i,
};

/** The wording of the language that the course is written in; undefined for a language without. */
export function wordingOf({ course }: ReadContent): Wording | undefined {
  return course?.values.language.split('-')[0] === 'en' ? ENGLISH : undefined;
}

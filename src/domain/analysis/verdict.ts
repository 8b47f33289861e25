import type { ItemFigures, OptionFigures } from './item-figures.ts';

/**
 * People from whom facility is judged. Of ten, half of whom are right, the 95 % interval still
 * goes from 24 to 76 %.
 */
export const FACILITY_N = 10;

/**
 * People from whom discrimination, distractors and alpha are judged. Of thirty, a discrimination of
 * 0 has an interval from -0.36 to 0.36, and an alpha of 0.7 over ten questions one from 0.51 to
 * 0.84; with fewer, chance says more than the question. Kromrey and Bacon (1992, Item analysis of
 * achievement tests based on small numbers of examinees, ERIC ED348378) measured how far such
 * figures stray in groups of 5 to 160.
 */
export const DISCRIMINATION_N = 30;

/** Facility from which a question is too easy to tell anything. Ours: a course teaches to mastery, so that nine of ten right is as it should be. */
const TOO_EASY = 0.95;

/** Facility below which a question is too hard. Ours: below three of ten, guessing among three or four options does as well. */
const TOO_HARD = 0.3;

/** Discrimination below which it is negative: what rounds to nothing at two decimals is nothing. */
const NEGATIVE = -0.005;

/**
 * Discrimination below which a question hardly tells who knows more, and from which it is good and
 * very good. The steps are those of Ebel and Frisbie (1991, Essentials of educational measurement,
 * 5th edition), made for the difference between upper and lower groups and widely used for
 * correlations; those of a few, mixed questions seldom reach the higher steps.
 */
const DISCRIMINATION_STEPS = { marginal: 0.2, good: 0.3, veryGood: 0.4 } as const;

/**
 * Share of people below which a distractor does not work: one in twenty, as in Tarrant, Ware and
 * Mohammed (2009, An assessment of functioning and non-functioning distractors in multiple-choice
 * questions, BMC Medical Education 9:40).
 */
const IDLE_SHARE = 0.05;

/** How well a question tells those who know more from those who know less. */
export type DiscriminationRange = 'negative' | 'poor' | 'marginal' | 'good' | 'very-good';

/** What figures say of a question. */
export type Verdict =
  /** Too few answers to say more; `needed` is how many it takes. */
  | { readonly kind: 'too-few'; readonly needed: number }
  /** Those who got it right did worse in the rest than those who got it wrong. */
  | { readonly kind: 'misleads' }
  /** More of the better half chose these wrong options than the key; the most chosen comes first. */
  | {
      readonly kind: 'misleading-options';
      readonly options: readonly OptionFigures[];
      readonly key: OptionFigures;
    }
  | { readonly kind: 'too-easy' | 'too-hard' | 'weak' | 'fine' }
  /** Nothing is wrong as far as can be told; how it goes with the others cannot be. */
  | { readonly kind: 'undecided' }
  /** Nearly nobody chose these wrong options. */
  | { readonly kind: 'idle-distractors'; readonly options: readonly OptionFigures[] };

/** The step that a discrimination reaches. */
export function discriminationRange(r: number): DiscriminationRange {
  if (r < NEGATIVE) return 'negative';
  if (r < DISCRIMINATION_STEPS.marginal) return 'poor';
  if (r < DISCRIMINATION_STEPS.good) return 'marginal';
  return r < DISCRIMINATION_STEPS.veryGood ? 'good' : 'very-good';
}

/** What can be said of a question, the gravest first; always something. */
export function verdictsOn(figures: ItemFigures): readonly Verdict[] {
  const { n, discrimination } = figures;
  if (n < FACILITY_N) return [{ kind: 'too-few', needed: FACILITY_N }];
  const found = [...onRelation(figures), ...onFacility(figures)];
  if (found.length > 0) return found;
  if (Math.min(n, discrimination?.n ?? n) < DISCRIMINATION_N)
    return [{ kind: 'too-few', needed: DISCRIMINATION_N }];
  return [{ kind: discrimination ? 'fine' : 'undecided' }];
}

/** What follows from how the question goes with the others, and from its options. */
function onRelation(figures: ItemFigures): readonly Verdict[] {
  const { n, discrimination, options } = figures;
  const found: Verdict[] = [];
  const isExtreme = onFacility(figures).length > 0;
  if (discrimination && discrimination.n >= DISCRIMINATION_N) {
    const range = discriminationRange(discrimination.r);
    if (range === 'negative') found.push({ kind: 'misleads' });
    else if (range === 'poor' && !isExtreme) found.push({ kind: 'weak' });
  }
  if (n < DISCRIMINATION_N) return found;
  found.unshift(...onOptions(options));
  const idle = options.filter((option) => !option.key && option.n < IDLE_SHARE * n);
  // Where nearly everybody is right, every distractor is idle, and that is said already.
  if (idle.length > 0 && !isExtreme) found.push({ kind: 'idle-distractors', options: idle });
  return found;
}

/** Wrong options of a question with one key that draw more of the better half than the key. */
function onOptions(options: readonly OptionFigures[]): readonly Verdict[] {
  const [key, second] = options.filter((option) => option.key);
  if (!key || second) return [];
  const misleading = options
    .filter((option) => !option.key && option.better > key.better)
    .toSorted((one, other) => other.better - one.better);
  return misleading.length > 0 ? [{ kind: 'misleading-options', options: misleading, key }] : [];
}

function onFacility({ facility }: ItemFigures): readonly Verdict[] {
  if (facility === undefined) return [];
  if (facility >= TOO_EASY) return [{ kind: 'too-easy' }];
  return facility < TOO_HARD ? [{ kind: 'too-hard' }] : [];
}

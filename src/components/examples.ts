import type { Prose } from '../domain/prose/prose.ts';

/** One way to show a component: a usual case, a long text, an empty or an edge case. */
export interface Example<Props> {
  /** Unique among the examples of a component: `Check` and `long` make the anchor `Check-long`. */
  readonly id: string;
  /** What this example is about, in a few words. */
  readonly name: string;
  readonly props: Props;
  /** What stands inside a component that wraps a text. */
  readonly content?: Prose;
  /** The words before and after a component that stands inside a line. */
  readonly sentence?: readonly [before: string, after: string];
}

/** What stands around a component wherever the site uses it: the class of its parent. */
export type Surroundings = 'prose' | 'bank' | 'checklist' | 'keyed-list';

/** Examples of a component, and what must hold for everybody who meets it. Gallery and tests loop over them. */
export interface ComponentExamples<Props> {
  /** Name of the component: its file without `.astro`. */
  readonly component: string;
  readonly surroundings?: Surroundings;
  /** Each completes "The component …". */
  readonly musts: readonly string[];
  readonly examples: readonly Example<Props>[];
}

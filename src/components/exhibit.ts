import type { ComponentExamples } from './examples.ts';

/** A component as a function of its props. */
type Component<Props> = (props: Props) => unknown;

/** A component beside its examples. */
export interface Exhibit {
  readonly Component: Component<Record<string, unknown>>;
  readonly shown: ComponentExamples<Record<string, unknown>>;
}

/** Puts a component beside its examples, whose props must fit it. */
export function exhibit<Props>(
  Component: Component<Props>,
  shown: ComponentExamples<NoInfer<Props>>,
): Exhibit {
  return { Component, shown } as unknown as Exhibit;
}

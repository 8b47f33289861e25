/** A question as a program for flash cards asks it. Front and back are HTML. */
export interface FlashCard {
  readonly front: string;
  readonly back: string;
  /** Without blanks; `::` puts one tag below another. */
  readonly tags: readonly string[];
}

/**
 * How sure learners can say that they are before an answer is checked. Each word stands for a
 * share of answers that should turn out right; that share is what the record keeps.
 */
export const CONFIDENCES = [
  { id: 'guess', share: 0.25 },
  { id: 'unsure', share: 0.5 },
  { id: 'sure', share: 0.75 },
  { id: 'certain', share: 0.95 },
] as const;

/** A word for how sure a learner is. */
export type Confidence = (typeof CONFIDENCES)[number];

/** Up to this share a right answer counts as recalled with effort: it may well have been luck. */
export const DOUBT = 0.5;

/** The word that is nearest to a share, whatever words the course had when it was recorded. */
export function confidenceNear(share: number): Confidence {
  const [first, ...others] = CONFIDENCES;
  return others.reduce<Confidence>(
    (nearest, each) =>
      Math.abs(each.share - share) < Math.abs(nearest.share - share) ? each : nearest,
    first,
  );
}

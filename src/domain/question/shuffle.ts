/**
 * The same seed gives the same order, on every device and in every year; another seed another.
 * Fisher–Yates over mulberry32, seeded by a 32-bit FNV-1a hash of the seed's text.
 */
export function shuffled<Value>(values: readonly Value[], seed: string): Value[] {
  const random = randomFrom(seed);
  const order = [...values];
  for (let last = order.length - 1; last > 0; last--) {
    const pick = Math.floor(random() * (last + 1));
    [order[last], order[pick]] = [order[pick] as Value, order[last] as Value];
  }
  return order;
}

/**
 * The learner's order for a list whose written order is the key, as in sequencing:
 * like `shuffled`, but never the order that was given, where there is another.
 */
export function disordered<Value>(values: readonly Value[], seed: string): Value[] {
  const order = shuffled(values, seed);
  const same = order.every((value, index) => value === values[index]);
  return same && order.length > 1 ? [...order.slice(1), order[0] as Value] : order;
}

function randomFrom(seed: string): () => number {
  let state = 2166136261;
  for (let index = 0; index < seed.length; index++) {
    state = Math.imul(state ^ seed.charCodeAt(index), 16777619);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

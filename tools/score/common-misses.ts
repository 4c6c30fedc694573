// What somebody saw who read the errors of a suite, in words of our own; docs/accuracy.md prints it beside the counts.

/** The commonest misses by suite. Write here what you read, not what you think; quote no sentence of the data. */
export const commonMisses: { readonly [suite in 'time' | 'place' | 'quantity' | 'polnear']: readonly string[] } = {
  time: [],
  place: [],
  quantity: [],
  polnear: [],
}

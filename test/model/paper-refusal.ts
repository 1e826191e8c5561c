/** What is thrown where a move must be refused. */
const refusal = new Error('No.');

/** Refuses the move, unless it is so. */
export function must(isSo: unknown): asserts isSo {
  if (!isSo) throw refusal;
}

/** What it comes to; `null` where it is refused. */
export function unlessRefused<T>(make: () => T): T | null {
  try {
    return make();
  } catch (error) {
    if (error === refusal) return null;
    throw error;
  }
}

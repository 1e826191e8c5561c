import type { Billing, Kind } from '@billkit/billing';
import type { Watched } from './desk.js';

/** What is asked, and after commits of which kinds it is asked again. */
export interface Question<T> {
  readonly kinds: readonly Kind[];
  readonly read: () => Promise<readonly T[]>;
}

/** Asks, and asks again after each commit that wrote such a kind, here or in another tab. */
export function watch<T>(billing: Billing, { kinds, read }: Question<T>, onChange: () => void) {
  const watched: { -readonly [K in keyof Watched<T>]: Watched<T>[K] } = { status: 'loading', found: [] };
  let round = 0;
  const ask = async () => {
    const mine = ++round;
    try {
      const found = await read();
      if (mine !== round) return;
      watched.found = found;
      watched.status = 'ready';
    } catch {
      if (mine !== round) return;
      watched.status = 'failed';
    }
    onChange();
  };
  // It listens before it reads, so that nothing written in between is missed.
  const stopListening = billing.subscribe((written) => {
    if (written.some(({ kind }) => kinds.includes(kind))) void ask();
  });
  void ask();
  const stop = () => {
    round++;
    stopListening();
  };
  return { watched: watched as Watched<T>, stop };
}

import type { Billing, Query } from '@billkit/billing';
import type { Watched } from './desk.js';

/** Asks a query and asks again after each commit that wrote its kind, here or in another tab. */
export function watch<const Q extends Query>(billing: Billing, query: Q, onChange: () => void) {
  const watched: { -readonly [K in keyof Watched<Q>]: Watched<Q>[K] } = { status: 'loading', found: [] };
  let round = 0;
  const read = async () => {
    const mine = ++round;
    try {
      const found = await billing.find(query);
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
    if (written.some(({ kind }) => kind === query.kind)) void read();
  });
  void read();
  const stop = () => {
    round++;
    stopListening();
  };
  return { watched: watched as Watched<Q>, stop };
}

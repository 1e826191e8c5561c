import { dayOf, recordsAbout } from '@billkit/billing';
import { ada, grace, type Ask } from '@billkit/billing/testing';
import { day } from './chosen.js';
import type { Seen } from './seen.js';
import type { Step } from './step.js';

/** A client is taken out of all that says anything of them, or of what the law does not want kept; again if need be. */
export function askOfErasure({ invoice, pick }: Step, { everything }: Seen): Ask {
  const erasure = {
    person: (invoice % 2 ? grace : ada).id,
    ...(pick % 3 === 0 && { keepFrom: dayOf(day) }),
  } as const;
  const about = recordsAbout(everything, erasure);
  const records = about.length > 0 ? about.slice(0, 1000) : [{ kind: 'client', id: erasure.person } as const];
  return { type: 'erase-client', ...erasure, records };
}

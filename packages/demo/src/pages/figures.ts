import {
  balanceInTotals,
  defaultPreferences,
  type Balance,
  type Currency,
  type Party,
} from '@billkit/billing';
import type { Opened, Watched } from '../desk.js';

/** What a client owes and what is held for them, in the currency the practice bills in. */
export interface ClientBalance extends Balance {
  readonly client: Party;
  readonly currency: Currency;
}

/** The balances of clients, in their order, kept current. The books keep the sums: nothing is added up here. */
export function balancesOf({ billing, watchAll }: Opened, clients: readonly Party[]): Watched<ClientBalance> {
  return watchAll({
    kinds: ['invoice', 'payment', 'credit-note', 'preferences'],
    read: async () => {
      const [stored] = await billing.find({ kind: 'preferences', limit: 1 });
      const { currency } = stored?.record ?? defaultPreferences;
      const balanceOf = async (client: Party) => ({
        ...{ client, currency },
        ...balanceInTotals(await billing.controlTotals({ client: client.id }), currency),
      });
      return Promise.all(clients.map(balanceOf));
    },
  });
}

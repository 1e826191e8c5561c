import { amountOf, proposeOldestDue, proposeProportional } from '@billkit/billing';
import { eur, type Peer } from './work.js';

export const billkit: Peer = {
  name: 'billkit',
  prepare(work, strategy) {
    const amount = amountOf(work.amount, eur);
    return strategy === 'oldest-due'
      ? () => proposeOldestDue(amount, work.invoices)
      : () => proposeProportional(eur, amount, work.invoices);
  },
};

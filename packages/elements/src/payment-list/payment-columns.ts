import { paymentDay, type Payment } from '@billkit/billing';
import { paymentBadges } from '../parts/badges.js';
import {
  amountColumn,
  columnsNamed,
  dayColumn,
  partyColumn,
  stateColumn,
  type ListColumn,
} from '../parts/list-columns.js';
import { payment } from '../text/english/payments.js';
import { words } from '../text/english/words.js';
import { addEnglish } from '../text/language.js';

addEnglish({ payment, words });

/** Every column but the number, which leads to the payment and is always there. */
const paymentColumns = {
  client: partyColumn(
    ({ words }) => words.client,
    ({ client }) => client,
    true,
  ),
  payer: partyColumn(
    ({ payment }) => payment.paidBy,
    ({ payer }) => payer,
  ),
  location: partyColumn(
    ({ words }) => words.location,
    ({ location }) => location,
  ),
  date: dayColumn(({ words }) => words.date, paymentDay, 'day'),
  method: partyColumn(
    ({ words }) => words.method,
    ({ method }) => method,
  ),
  amount: amountColumn(
    ({ words }) => words.amount,
    ({ amount }) => amount,
    true,
  ),
  // What is pending, failed or void holds nothing; zero would read as used up.
  unallocated: amountColumn(
    ({ words }) => words.unallocated,
    (payment) => (payment.status === 'received' ? payment.unallocated : null),
  ),
  status: stateColumn(paymentBadges),
} as const satisfies Readonly<Record<string, ListColumn<Payment>>>;

const usual = ['client', 'date', 'method', 'amount', 'unallocated', 'status'] as const;

/** The columns a host names, see `columnsNamed`. */
export const columnsOf = (named: string): readonly ListColumn<Payment>[] =>
  columnsNamed(paymentColumns, usual, named);

import { isZero, type Amount } from '../money/amount.js';
import type { Currency } from '../money/currency.js';
import type { Day } from '../time/day.js';
import { remainingOf } from './credit-note.js';
import { installmentStandings } from './installments.js';
import type { BillingRecord } from './record.js';

/** What an open item is part of: what is owed by a client, held for them, or left of their credit (billing.md S-33). */
export type Figure = 'owed' | 'held' | 'credit';

/** What is not settled of one record. */
export interface OpenItem {
  readonly client: string;
  readonly currency: Currency;
  readonly figure: Figure;
  /** When it falls due; only of what is owed. */
  readonly dueOn?: Day;
  /** Above zero. */
  readonly amount: Amount;
}

/**
 * What is open of a record: of an open invoice what is due, by installment; of a received payment what is unallocated; of a
 * credit note what remains on the account. Of everything else nothing. One definition, so that all storages agree.
 */
export function openItemsOf(record: BillingRecord): readonly OpenItem[] {
  switch (record.kind) {
    case 'invoice':
      if (record.status !== 'open') return [];
      return installmentStandings(record).flatMap(({ dueOn, amountDue }) =>
        openOf(record, 'owed', amountDue).map((item) => ({ ...item, dueOn })),
      );
    case 'payment':
      return record.status === 'received' ? openOf(record, 'held', record.unallocated) : [];
    case 'credit-note':
      return openOf(record, 'credit', remainingOf(record));
    default:
      return [];
  }
}

const openOf = (
  { client, currency }: { readonly client: { readonly id: string }; readonly currency: Currency },
  figure: Figure,
  amount: Amount,
): readonly OpenItem[] => (isZero(amount) ? [] : [{ client: client.id, currency, figure, amount }]);

import { refOf, type BillingRecord, type Ref } from '../records/record.js';
import { checkCreditAllocation, checkCreditNote } from './check-credit-note.js';
import { checkDispute } from './check-dispute.js';
import { checkEventLink, checkEvents } from './check-event.js';
import { checkArchived, checkInvoiceRecord } from './check-invoice-record.js';
import { checkNumbers } from './check-numbers.js';
import {
  checkAllocation,
  checkPayment,
  checkProviderReference,
  checkRefund,
  checkWriteOff,
} from './check-payment.js';
import { checkReissue } from './check-reissue.js';
import { Ledger, type Says } from './ledger.js';

/** A sentence of the books' contract that a record breaks. */
export interface BooksProblem {
  readonly ref: Ref;
  /** The sentence, with the invariant of money.md 4.2 it comes from. */
  readonly rule: string;
  readonly found: string;
}

/**
 * Reads the whole books and says what does not add up; nothing when they are whole. For tests, for an import, and
 * for whoever doubts a figure.
 */
export function checkBooks(records: Iterable<BillingRecord>): readonly BooksProblem[] {
  const ledger = new Ledger(records);
  const problems: BooksProblem[] = [];
  for (const record of ledger.records) {
    const says: Says = (rule, holds, found) => {
      if (!holds) problems.push({ ref: refOf(record), rule, found });
    };
    switch (record.kind) {
      case 'invoice':
        checkInvoiceRecord(record, ledger, says);
        checkEvents(record, ledger, says);
        checkReissue(record, ledger, says);
        break;
      case 'event-link':
        checkEventLink(record, ledger, says);
        break;
      case 'archived-invoice':
        checkArchived(record, ledger, says);
        break;
      case 'payment':
        checkPayment(record, ledger, says);
        break;
      case 'provider-reference':
        checkProviderReference(record, ledger, says);
        break;
      case 'allocation':
        checkAllocation(record, ledger, says);
        break;
      case 'refund':
        checkRefund(record, ledger, says);
        break;
      case 'dispute':
        checkDispute(record, ledger, says);
        break;
      case 'write-off':
        checkWriteOff(record, ledger, says);
        break;
      case 'credit-note':
        checkCreditNote(record, ledger, says);
        break;
      case 'credit-allocation':
        checkCreditAllocation(record, ledger, says);
        break;
    }
  }
  return [...problems, ...checkNumbers(ledger)];
}

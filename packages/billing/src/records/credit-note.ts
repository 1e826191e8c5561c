import type { Amount } from '../money/amount.js';
import type { Currency } from '../money/currency.js';
import type { Decimal } from '../money/decimal.js';
import type { TaxFigures } from '../pricing/figures.js';
import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import type { Day } from '../time/day.js';
import type { CreditNoteId, InvoiceId, LineId } from './ids.js';
import type { Party } from './party.js';

/** What a credit note takes off one line of its invoice. */
export interface CreditLine {
  readonly line: LineId;
  readonly description: string;
  /** Present when it was credited by quantity. */
  readonly quantity?: Decimal;
  /** What was credited of the line's base: net, or gross in inclusive mode. Above zero. */
  readonly base: Amount;
  readonly net: Amount;
  /** Telescoped, so that any series of credit notes adds up to the line's tax (money.md 4.6). */
  readonly tax: Amount;
  readonly total: Amount;
}

interface Base {
  readonly kind: 'credit-note';
  readonly id: CreditNoteId;
  /** As printed, `CN-0001`. */
  readonly number: string;
  readonly serial: number;
  readonly invoice: InvoiceId;
  readonly invoiceNumber: string;
  readonly client: Party;
  readonly currency: Currency;
  readonly issuedOn: Day;
  readonly reason: string;
  readonly lines: readonly CreditLine[];
  readonly subtotal: Amount;
  readonly taxes: readonly TaxFigures[];
  readonly tax: Amount;
  /** What the invoice owes less because of it. Above zero. */
  readonly total: Amount;
}

/** Lowers what its one invoice owes (billing.md C-01, C-02). Never edited. */
export interface IssuedCreditNote extends Base {
  readonly status: 'issued';
}

/** Withdrawn: the invoice owes the total again (billing.md C-13). */
export interface VoidedCreditNote extends Base {
  readonly status: 'void';
  readonly voidedOn: Day;
  readonly voidReason?: string;
}

export type CreditNote = IssuedCreditNote | VoidedCreditNote;

/** Refuses with `credit-note-void`. */
export function requireIssued(note: CreditNote): Result<IssuedCreditNote, Refusal> {
  if (note.status === 'issued') return ok(note);
  return no({ type: 'credit-note-void', creditNote: note.id, number: note.number });
}

import { add, subtract, zero, type Amount } from '../money/amount.js';
import type { Currency } from '../money/currency.js';
import type { Decimal } from '../money/decimal.js';
import type { TaxFigures } from '../pricing/figures.js';
import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import type { Day } from '../time/day.js';
import type { CreditNoteId, InvoiceId, LineId, RefundId } from './ids.js';
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

/**
 * Where the part of a credit note above the amount due went. The three add up to it, and are kept apart, because
 * nothing is ever made up for the missing part of a split (docs/decisions/0017-credit-above-the-amount-due.md).
 */
export interface Disposition {
  /** Given back in money that had settled the invoice. */
  readonly refunded: Amount;
  /** The refunds that gave it back. */
  readonly refunds: readonly RefundId[];
  /** Left on the client's account, as credit of this note. */
  readonly credit: Amount;
  /** Settled outside of these books. */
  readonly outside: Amount;
  /** How it was settled outside. */
  readonly outsideReason?: string;
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
  /** Above zero. The invoice owes less by all of it, save what went beyond what was due. */
  readonly total: Amount;
  /** Absent where all of it was due. */
  readonly disposition?: Disposition;
}

/** Lowers what its one invoice owes (billing.md C-01, C-02). Never edited. */
export interface IssuedCreditNote extends Base {
  readonly status: 'issued';
  /** What of its credit is left on the client's account. Absent where it left none there. */
  readonly remaining?: Amount;
}

/** Withdrawn: the invoice owes the total again (billing.md C-13). */
export interface VoidedCreditNote extends Base {
  readonly status: 'void';
  readonly voidedOn: Day;
  readonly voidReason?: string;
}

export type CreditNote = IssuedCreditNote | VoidedCreditNote;

/** What of the note is left on the client's account: zero where it left nothing there, or is void. */
export const remainingOf = (note: CreditNote): Amount =>
  (note.status === 'issued' && note.remaining) || zero(note.currency);

/** What went beyond the amount due and was not given back: account credit, and what was settled outside. */
export const beyondDue = ({ disposition, currency }: CreditNote): Amount =>
  disposition ? add(disposition.credit, disposition.outside) : zero(currency);

/** What the invoice owes less because of it: the total, save what went beyond the amount due. */
export const offDue = (note: CreditNote): Amount => subtract(note.total, beyondDue(note));

/** Refuses with `credit-note-void`. */
export function requireIssued(note: CreditNote): Result<IssuedCreditNote, Refusal> {
  if (note.status === 'issued') return ok(note);
  return no({ type: 'credit-note-void', creditNote: note.id, number: note.number });
}

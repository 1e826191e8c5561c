import { add, compare, isPositive, subtract, zero, type Amount } from '../money/amount.js';
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
  /** What each of the line's taxes has of that, in their order; absent where the line has one at most. */
  readonly taxes?: readonly Amount[];
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
  /** What else the client is told, printed below the reason. */
  readonly memo?: string;
  readonly lines: readonly CreditLine[];
  readonly subtotal: Amount;
  readonly taxes: readonly TaxFigures[];
  readonly tax: Amount;
  /** Above zero. */
  readonly total: Amount;
  /** What of that the payer would have kept back; absent where that is nothing. */
  readonly withheld?: Amount;
  /**
   * The invoice owes less by all of it, save what went beyond what was due. Absent where it is the total: it is not where
   * something is kept back, or what is payable was rounded (docs/decisions/0021-what-is-payable.md).
   */
  readonly payable?: Amount;
  /** Absent where all of it was due. */
  readonly disposition?: Disposition;
}

/** Credit on the client's account: what was left there = applied + `refunded` + `remaining`, none below zero (money.md I2). */
export interface AccountCredit {
  /** What nothing has used. */
  readonly remaining: Amount;
  /** Given back, or set aside for a refund that was asked for. */
  readonly refunded: Amount;
  /** How many allocations were ever made of it; the next one's number is made from it. */
  readonly allocationCount: number;
}

/** Lowers what its one invoice owes (billing.md C-01, C-02). Never edited. */
export interface IssuedCreditNote extends Base {
  readonly status: 'issued';
  /** Absent where it left no credit on the client's account. */
  readonly accountCredit?: AccountCredit;
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
  hasCredit(note) ? note.accountCredit.remaining : zero(note.currency);

/** What of the note's credit settles invoices: credit − refunded − remaining. */
export function appliedOf(note: IssuedCreditNote): Amount {
  if (!hasCredit(note)) return zero(note.currency);
  const { disposition, accountCredit } = note;
  return subtract(subtract(disposition.credit, accountCredit.refunded), accountCredit.remaining);
}

/** What went beyond the amount due and was not given back: account credit, and what was settled outside. */
export const beyondDue = ({ disposition, currency }: CreditNote): Amount =>
  disposition ? add(disposition.credit, disposition.outside) : zero(currency);

/** What of it was payable. */
export const payableOf = ({ total, payable = total }: Pick<CreditNote, 'total' | 'payable'>): Amount =>
  payable;

/** What the invoice owes less because of it: what was payable, save what went beyond the amount due. */
export const offDue = (note: CreditNote): Amount => subtract(payableOf(note), beyondDue(note));

/** Refuses with `credit-note-void`. */
export function requireIssued(note: CreditNote): Result<IssuedCreditNote, Refusal> {
  if (note.status === 'issued') return ok(note);
  return no({ type: 'credit-note-void', creditNote: note.id, number: note.number });
}

/** Which credit note may be voided. Refuses with `credit-note-void`, `credit-note-has-allocations`, `credit-note-has-refunds`. */
export function requireVoidable(note: CreditNote): Result<IssuedCreditNote, Refusal> {
  const issued = requireIssued(note);
  if (!issued.ok) return issued;
  const { id: creditNote, number, currency, accountCredit } = issued.value;
  const applied = appliedOf(issued.value);
  if (isPositive(applied))
    return no({ type: 'credit-note-has-allocations', creditNote, number, currency, amount: applied });
  if (accountCredit && isPositive(accountCredit.refunded)) {
    const amount = accountCredit.refunded;
    return no({ type: 'credit-note-has-refunds', creditNote, number, currency, amount });
  }
  return issued;
}

/** Credit that is on the client's account, and the note it is of. */
export interface CreditNoteWithCredit extends IssuedCreditNote {
  readonly accountCredit: AccountCredit;
  /** Says how much was left there. */
  readonly disposition: Disposition;
}

/** Whether it left credit on the client's account, all of it used or not. */
export const hasCredit = (note: CreditNote | undefined): note is CreditNoteWithCredit =>
  note !== undefined && 'accountCredit' in note;

/** Which credit note has credit to apply or give back. Refuses with `credit-note-void`, `nothing-remaining`. */
export function requireRemaining(note: CreditNote): Result<CreditNoteWithCredit, Refusal> {
  const issued = requireIssued(note);
  if (!issued.ok) return issued;
  if (hasCredit(issued.value) && isPositive(issued.value.accountCredit.remaining)) return ok(issued.value);
  const { id: creditNote, number } = issued.value;
  return no({ type: 'nothing-remaining', creditNote, number });
}

/** Refuses with `exceeds-remaining` when more is to be taken than remains. */
export function requireWithinRemaining(note: CreditNoteWithCredit, amount: Amount): Result<null, Refusal> {
  const { id: creditNote, number, currency, accountCredit } = note;
  const { remaining } = accountCredit;
  if (compare(amount, remaining) <= 0) return ok(null);
  return no({ type: 'exceeds-remaining', creditNote, number, currency, remaining, amount });
}

/** Takes `amount` (above zero, at most what remains) out of the credit that remains. */
export const drawCredit = (note: CreditNoteWithCredit, amount: Amount): CreditNoteWithCredit =>
  withRemaining(note, subtract(note.accountCredit.remaining, amount));

/** Puts `amount` back to the credit that remains. */
export const releaseCredit = (note: CreditNoteWithCredit, amount: Amount): CreditNoteWithCredit =>
  withRemaining(note, add(note.accountCredit.remaining, amount));

const withRemaining = (note: CreditNoteWithCredit, remaining: Amount): CreditNoteWithCredit => ({
  ...note,
  accountCredit: { ...note.accountCredit, remaining },
});

/** Counts `amount`, which was drawn, as given back (or as that no more, where it is released). */
export function countRefunded(
  note: CreditNoteWithCredit,
  amount: Amount,
  way: 'add' | 'subtract',
): CreditNoteWithCredit {
  const { refunded } = note.accountCredit;
  const counted = way === 'add' ? add(refunded, amount) : subtract(refunded, amount);
  return { ...note, accountCredit: { ...note.accountCredit, refunded: counted } };
}

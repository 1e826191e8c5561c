import type { Handler } from '../command.js';
import { object, oneOf, optional, someOf, variant, type Check } from '../input/check.js';
import { day, id, linesMax, moneyText, note, quantity, reason } from '../input/fields.js';
import type { Decimal } from '../money/decimal.js';
import { priceCredit, requireWhole } from '../records/credit.js';
import { applyCreditNote, requireCreditable } from '../records/credited-invoice.js';
import { payableOf, type IssuedCreditNote } from '../records/credit-note.js';
import type { CommandId, CreditNoteId, InvoiceId, LineId } from '../records/ids.js';
import { defaultPreferences } from '../records/preferences.js';
import { no, ok } from '../result.js';
import { isPositive, zero } from '../money/amount.js';
import { compareDays, type Day } from '../time/day.js';
import { creditAsked } from './credit-asked.js';
import { dispositionAsked, dispositionInput, requireDisposed, type DispositionInput } from './disposition.js';
import { numberingReads, takeNextNumber } from './numbering.js';
import { takeBack, takeBackReads } from './take-back.js';

/** Some of a line's quantity, or an amount of it: net, or gross where prices include tax (billing.md C-06, C-10, C-11). */
export type CreditInput =
  | { readonly line: LineId; readonly by: 'quantity'; readonly quantity: Decimal }
  | { readonly line: LineId; readonly by: 'amount'; readonly amount: string };

/**
 * Lowers what an invoice owes, line by line (billing.md C-01). It takes its number from a series of its own. Where the
 * account keeps credit it may go beyond what is due, on a paid invoice, too, and says what becomes of that part.
 */
export interface IssueCreditNote {
  readonly type: 'issue-credit-note';
  readonly id: CommandId;
  readonly creditNote: CreditNoteId;
  readonly invoice: InvoiceId;
  readonly issuedOn: Day;
  /** Not blank (billing.md C-05). */
  readonly reason: string;
  /** What else the client is told, printed below the reason. */
  readonly memo?: string;
  /** At least one. */
  readonly lines: readonly CreditInput[];
  /** What becomes of the part above the amount due, out of which nothing is left over. */
  readonly disposition?: DispositionInput;
}

export const creditInput: Check<CreditInput> = variant<'by', CreditInput>('by', {
  quantity: object({ line: id('lin'), by: oneOf('quantity'), quantity }),
  amount: object({ line: id('lin'), by: oneOf('amount'), amount: moneyText }),
});

/**
 * Refuses, in this order, with `id-taken`, `not-found`, what `requireCreditable` refuses (C-03), `credit-before-issue`,
 * `money-…` of an amount, then of the disposition, what `priceCredit` refuses, `credit-only-whole`, what `requireDisposed`
 * refuses (C-08), what `takeBack` refuses.
 */
export const issueCreditNote: Handler<IssueCreditNote> = {
  check: object<IssueCreditNote>({
    type: oneOf('issue-credit-note'),
    id: id('cmd'),
    creditNote: id('crn'),
    invoice: id('inv'),
    issuedOn: day,
    reason,
    memo: optional(note),
    lines: someOf(creditInput, linesMax),
    disposition: optional(dispositionInput),
  }),

  reads: ({ creditNote, invoice, issuedOn: day, disposition }, books) => [
    { kind: 'credit-note', id: creditNote },
    { kind: 'invoice', id: invoice },
    ...numberingReads(
      { document: 'credit-note', day, location: books.get('invoice', invoice)?.location },
      books,
    ),
    ...takeBackReads(disposition?.refunds ?? [], books),
  ],

  decide(command, books) {
    const {
      id,
      creditNote,
      invoice: invoiceId,
      issuedOn,
      reason: why,
      memo,
      lines,
      disposition = {},
    } = command;
    const preferences = books.get('preferences', 'preferences') ?? defaultPreferences;
    const free = books.requireFree('credit-note', creditNote);
    if (!free.ok) return free;
    const found = books.require('invoice', invoiceId);
    if (!found.ok) return found;
    const creditable = requireCreditable(found.value, preferences);
    if (!creditable.ok) return creditable;
    const invoice = creditable.value;
    const { number: invoiceNumber, client, location, currency, issuedOn: invoiceIssuedOn } = invoice;
    if (compareDays(issuedOn, invoiceIssuedOn) < 0)
      return no({ type: 'credit-before-issue', issuedOn, invoiceIssuedOn });
    const asked = creditAsked(lines, currency);
    if (!asked.ok) return asked;
    const parts = dispositionAsked(disposition, currency);
    if (!parts.ok) return parts;
    const figures = priceCredit(invoice, asked.value);
    if (!figures.ok) return figures;
    const whole = requireWhole(invoice, figures.value);
    if (!whole.ok) return whole;
    const disposed = requireDisposed(invoice, payableOf(figures.value), parts.value, preferences);
    if (!disposed.ok) return disposed;
    const back = takeBack(
      parts.value.refunds,
      { command: id, day: issuedOn, reason: why, invoice: invoiceId },
      books,
    );
    if (!back.ok) return back;
    const taken = takeNextNumber({ document: 'credit-note', day: issuedOn, location }, books);
    const credit = disposed.value?.credit;
    const issued: IssuedCreditNote = {
      kind: 'credit-note',
      id: creditNote,
      status: 'issued',
      number: taken.number,
      serial: taken.serial,
      invoice: invoiceId,
      invoiceNumber,
      client,
      currency,
      issuedOn,
      reason: why,
      ...(memo !== undefined && { memo }),
      ...figures.value,
      ...(disposed.value && { disposition: disposed.value }),
      ...(credit &&
        isPositive(credit) && {
          accountCredit: { remaining: credit, refunded: zero(currency), allocationCount: 0 },
        }),
    };
    return ok({ writes: [taken.series, issued, applyCreditNote(invoice, issued), ...back.value.records] });
  },
};

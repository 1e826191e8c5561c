import type { Handler } from '../command.js';
import { object, oneOf, someOf, variant, type Check } from '../input/check.js';
import { day, id, linesMax, moneyText, quantity, reason, requireAmount } from '../input/fields.js';
import type { Currency } from '../money/currency.js';
import type { Decimal } from '../money/decimal.js';
import { countCredit, priceCredit, requireCreditWithinDue, type CreditAsked } from '../records/credit.js';
import type { IssuedCreditNote } from '../records/credit-note.js';
import type { CommandId, CreditNoteId, InvoiceId, LineId } from '../records/ids.js';
import { requireOpen, settle } from '../records/invoice.js';
import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import { compareDays, type Day } from '../time/day.js';
import { numberingReads, takeNextNumber } from './numbering.js';

/** Some of a line's quantity, or an amount of it: net, or gross where prices include tax (billing.md C-06, C-10, C-11). */
export type CreditInput =
  | { readonly line: LineId; readonly by: 'quantity'; readonly quantity: Decimal }
  | { readonly line: LineId; readonly by: 'amount'; readonly amount: string };

/** Lowers what an open invoice owes, line by line (billing.md C-01). It takes its number from a series of its own. */
export interface IssueCreditNote {
  readonly type: 'issue-credit-note';
  readonly id: CommandId;
  readonly creditNote: CreditNoteId;
  readonly invoice: InvoiceId;
  readonly issuedOn: Day;
  /** Not blank (billing.md C-05). */
  readonly reason: string;
  /** At least one. */
  readonly lines: readonly CreditInput[];
}

const creditInput: Check<CreditInput> = variant<'by', CreditInput>('by', {
  quantity: object({ line: id('lin'), by: oneOf('quantity'), quantity }),
  amount: object({ line: id('lin'), by: oneOf('amount'), amount: moneyText }),
});

/**
 * Refuses, in this order, with `id-taken`, `not-found`, `invoice-not-open` (C-03), `credit-before-issue`, `money-…` of
 * an amount, what `priceCredit` refuses, `credit-exceeds-amount-due` (C-08).
 */
export const issueCreditNote: Handler<IssueCreditNote> = {
  check: object<IssueCreditNote>({
    type: oneOf('issue-credit-note'),
    id: id('cmd'),
    creditNote: id('crn'),
    invoice: id('inv'),
    issuedOn: day,
    reason,
    lines: someOf(creditInput, linesMax),
  }),

  reads: ({ creditNote, invoice, issuedOn: day }, books) => [
    { kind: 'credit-note', id: creditNote },
    { kind: 'invoice', id: invoice },
    ...numberingReads(
      { document: 'credit-note', day, location: books.get('invoice', invoice)?.location },
      books,
    ),
  ],

  decide({ creditNote, invoice: invoiceId, issuedOn, reason: why, lines }, books) {
    const free = books.requireFree('credit-note', creditNote);
    if (!free.ok) return free;
    const found = books.require('invoice', invoiceId);
    if (!found.ok) return found;
    const open = requireOpen(found.value);
    if (!open.ok) return open;
    const { number: invoiceNumber, client, location, currency, issuedOn: invoiceIssuedOn } = open.value;
    if (compareDays(issuedOn, invoiceIssuedOn) < 0)
      return no({ type: 'credit-before-issue', issuedOn, invoiceIssuedOn });
    const asked = creditAsked(lines, currency);
    if (!asked.ok) return asked;
    const figures = priceCredit(open.value, asked.value);
    if (!figures.ok) return figures;
    const { total } = figures.value;
    const within = requireCreditWithinDue(open.value, total);
    if (!within.ok) return within;
    const taken = takeNextNumber({ document: 'credit-note', day: issuedOn, location }, books);
    const note: IssuedCreditNote = {
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
      ...figures.value,
    };
    const credited = countCredit(open.value, note.lines, 'add');
    return ok({ writes: [taken.series, note, { ...settle(open.value, total, issuedOn), credited }] });
  },
};

/** The lines with amounts in the invoice's currency. Refuses with `money-scale`, `money-range`, `money-sign`. */
export function creditAsked(
  inputs: readonly CreditInput[],
  of: Currency,
): Result<readonly CreditAsked[], Refusal> {
  const asked: CreditAsked[] = [];
  for (const [index, input] of inputs.entries()) {
    if (input.by === 'quantity') {
      asked.push(input);
      continue;
    }
    const amount = requireAmount(input.amount, of, `lines.${index}.amount`);
    if (!amount.ok) return amount;
    asked.push({ ...input, amount: amount.value });
  }
  return ok(asked);
}

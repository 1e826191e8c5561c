import { creditAsked } from '../commands/credit-asked.js';
import type { CreditInput } from '../commands/issue-credit-note.js';
import type { Asked } from '../input/asked.js';
import { quantity as quantityField } from '../input/decimals.js';
import { subtract, type Amount } from '../money/amount.js';
import { payableOf, type CreditLine } from '../records/credit-note.js';
import { priceCredit, requireWhole, type CreditAsked, type CreditFigures } from '../records/credit.js';
import { aboveDue, requireCreditWithinDue, requireDueNotReserved } from '../records/credited-invoice.js';
import { amountDueOf, type OpenInvoice, type PaidInvoice } from '../records/invoice.js';
import { defaultPreferences, type Preferences } from '../records/preferences.js';
import type { Refusal } from '../refusal.js';
import { ok, reasonOf, type Result } from '../result.js';

/** What a credit note dialog shows while it is filled in. */
export interface CreditPreview {
  /** What the lines come to that can be credited; the others count as nothing. */
  readonly figures: CreditFigures;
  /** One for each line asked, in order: what it comes to, or why it cannot be credited so. */
  readonly lines: readonly Result<CreditLine, Refusal>[];
  /** What the invoice would still owe; below zero when more than that is credited and the account keeps no credit. */
  readonly amountDue: Amount;
  /** The part above what the invoice owes: what the disposition must add up to. */
  readonly above: Amount;
  /**
   * Set when only all of the invoice can be credited, when it is more than that owes and the account keeps no credit, or
   * some of it is being paid online.
   */
  readonly refusal: Refusal | null;
}

/** Prices a credit note while it is typed, by the rules `issue-credit-note` decides by. */
export function previewCredit(
  invoice: OpenInvoice | PaidInvoice,
  inputs: readonly Asked<CreditInput>[],
  { accountCredit }: Pick<Preferences, 'accountCredit'> = defaultPreferences,
): CreditPreview {
  const read = inputs.map((input) => readCredit(invoice, input));
  const lines = read.map((ask) => {
    const priced = ask.ok ? priceCredit(invoice, [ask.value]) : ask;
    const line = priced.ok ? priced.value.lines[0] : undefined;
    if (!priced.ok) return priced;
    if (!line) throw new Error('Pricing lost a line.');
    return ok(line);
  });
  const figures = priceCredit(
    invoice,
    read.flatMap((ask, index) => (ask.ok && lines[index]?.ok ? [ask.value] : [])),
  );
  // Each line was priced alone, and they do not depend on each other, save that none is listed twice.
  if (!figures.ok) throw new Error(`A line is asked for twice: ${JSON.stringify(inputs)}.`);
  const payable = payableOf(figures.value);
  const whole = requireWhole(invoice, figures.value);
  const above = aboveDue(invoice, payable);
  const within = accountCredit || !whole.ok ? whole : requireCreditWithinDue(invoice, payable);
  return {
    figures: figures.value,
    lines,
    amountDue: subtract(amountDueOf(invoice), accountCredit ? subtract(payable, above) : payable),
    above,
    refusal: within.ok ? reasonOf(requireDueNotReserved(invoice, payable)) : within.reason,
  };
}

function readCredit(
  { currency }: OpenInvoice | PaidInvoice,
  input: Asked<CreditInput>,
): Result<CreditAsked, Refusal> {
  if (input.by === 'quantity') {
    const quantity = quantityField(input.quantity, 'quantity');
    return quantity.ok ? ok({ line: input.line, by: 'quantity', quantity: quantity.value }) : quantity;
  }
  const asked = creditAsked([input], currency);
  const [ask] = asked.ok ? asked.value : [];
  return ask ? ok(ask) : (asked as Extract<typeof asked, { ok: false }>);
}

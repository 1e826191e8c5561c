import { zero, type Amount } from '../money/amount.js';
import { decimalOf } from '../money/decimal.js';
import type { LineFigures } from '../pricing/figures.js';
import { requireDueOn } from '../records/finalize.js';
import { figuresOf } from '../records/invoice-figures.js';
import type { Invoice } from '../records/invoice.js';
import { checkInvoice } from '../rules/check-invoice.js';
import type { RuleDocument, RuleLine, RuleParty } from '../rules/rule-document.js';
import type { RuleFinding } from '../rules/rule.js';
import type { DraftPreview } from './draft-preview.js';

/** What of the account an invoice is checked with. */
export interface RuleAccount {
  /** Whole days from issue to due: when a draft without a due date falls due. */
  readonly terms: number;
  /** The account's `Business`, or more of it where the host knows more. */
  readonly seller?: RuleParty;
}

/**
 * An invoice as `checkInvoice` looks at it. A draft has the figures it comes to now and the day it would fall due; a
 * day past the calendar is none. An issued one has the business as it was printed, and of the account's what was not.
 */
export function ruleDocumentOf(invoice: Invoice, { terms, seller: known }: RuleAccount): RuleDocument {
  const printed = invoice.status === 'draft' ? undefined : invoice.issuedWith.business;
  const seller = known || printed ? { ...known, ...printed } : undefined;
  const due = requireDueOn(invoice, terms);
  const { dueOn: _, ...rest } = { dueOn: null, ...invoice };
  return {
    ...rest,
    figures: figuresOf(invoice),
    ...(due.ok && { dueOn: due.value }),
    ...(seller && { seller }),
  };
}

/**
 * Everything by which a draft would break the rules, while it is written. `rest` is what it says beside its lines.
 *
 * Nothing is said of a line that cannot be read: its refusal in the preview says why. Paths and sentences count all
 * lines, those included.
 */
export function checkDraft(
  { figures, lines }: DraftPreview,
  rest: Omit<RuleDocument, 'lines' | 'figures'>,
): readonly RuleFinding[] {
  const none = unreadable(zero(rest.currency));
  const findings = checkInvoice({
    ...rest,
    lines: lines.map(({ line }) => line ?? none.line),
    figures: { ...figures, lines: lines.map((line) => line.figures ?? none.figures) },
  });
  const hidden = new Set(lines.flatMap(({ line }, index) => (line ? [] : [`lines.${index}`])));
  return findings.filter(({ path }) => !hidden.has(/lines\.\d+/.exec(path)?.[0] ?? ''));
}

/** What stands for a line that cannot be read, so that the others keep their places. */
function unreadable(nothing: Amount): { readonly line: RuleLine; readonly figures: LineFigures } {
  const [gross, discount, charge, amount] = [nothing, nothing, nothing, nothing];
  const [net, documentDiscount, tax, total] = [nothing, nothing, nothing, nothing];
  return {
    line: { description: '', quantity: decimalOf('0'), unitPrice: decimalOf('0') },
    figures: { gross, discount, charge, amount, net, documentDiscount, tax, total },
  };
}

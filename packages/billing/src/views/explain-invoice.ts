import { minorDigits } from '../money/currency.js';
import { allocatedTo, creditedOffDue, type Invoice } from '../records/invoice.js';
import { pricingInput } from '../records/invoice-figures.js';
import { explain, type Explanation } from '../explain/explain.js';
import type { Step } from '../explain/step.js';
import { opposite, Steps } from '../explain/steps.js';

/**
 * Says how each figure of an invoice came about, see `explain`; of an open or a paid one also why its amount due is what
 * it is: what is payable, less what was paid, credited and written off since (billing.md 5.1). A void one is not owed,
 * whatever it came to.
 *
 * Figures of an issued invoice are frozen; they are what is explained, because what they were calculated from is frozen
 * with them.
 */
export function explainInvoice(invoice: Invoice): Explanation {
  const explanation = explain(pricingInput(invoice));
  return { ...explanation, steps: [...explanation.steps, ...explainDue(invoice)] };
}

function explainDue(invoice: Invoice): readonly Step[] {
  if (invoice.status === 'draft' || invoice.status === 'void') return [];
  const steps = new Steps(minorDigits(invoice.currency), invoice.rounding);
  const paid = steps.given(
    { figure: 'paid', name: 'Paid', rule: 'paid' },
    allocatedTo(invoice),
    'allocations',
  );
  const credited = steps.given(
    { figure: 'credited', name: 'Credited', rule: 'credited' },
    creditedOffDue(invoice),
    'creditNotes',
  );
  const writtenOff = steps.given(
    { figure: 'writtenOff', name: 'Written off', rule: 'written-off' },
    invoice.writtenOff,
    'writeOffs',
  );
  const payable = { figure: 'payable', value: invoice.figures.payable, sign: 1 } as const;
  steps.sum({ figure: 'amountDue', name: 'Amount due', rule: 'amount-due' }, [
    payable,
    ...[paid, credited, writtenOff].map(opposite),
  ]);
  return steps.all;
}

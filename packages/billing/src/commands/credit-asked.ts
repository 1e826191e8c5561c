import { requireAmount } from '../input/amounts.js';
import type { Currency } from '../money/currency.js';
import type { CreditAsked } from '../records/credit.js';
import type { Refusal } from '../refusal.js';
import { ok, type Result } from '../result.js';
import type { CreditInput } from './issue-credit-note.js';

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

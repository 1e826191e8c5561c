import {
  isPositive,
  previewCredit,
  type Asked,
  type CreditInput,
  type DispositionInput,
  type Invoice,
} from '@billkit/billing';
import type { Seen } from './seen.js';
import type { Step } from './step.js';

/**
 * What is to become of the part of a credit note above the amount due, if there is any: credit, settled outside, given
 * back out of an allocation, or in two parts. Now and then it is not what it should be.
 */
export function dispositionOf(
  { pick, much }: Step,
  seen: Seen,
  invoice: Invoice | undefined,
  lines: readonly Asked<CreditInput>[],
  fresh: string,
): Asked<DispositionInput> | undefined {
  if (invoice?.status !== 'open' && invoice?.status !== 'paid') return undefined;
  const { above } = previewCredit(invoice, lines, seen.preferences);
  if (!isPositive(above)) return undefined;
  const of = seen.allocations.filter((one) => one.invoice === invoice.id && one.status === 'active');
  const [allocation] = of.slice(pick % Math.max(of.length, 1));
  const outside = (amount: string) => ({ outside: { amount, reason: 'Voucher' } });
  const back = (amount: string) =>
    allocation ? { refunds: [{ refund: `rfd_${fresh}`, allocation: allocation.id, amount }] as const } : {};
  switch (pick % 4) {
    case 0:
      return { ...outside('0.01'), credit: minusCent(above) };
    case 1:
      return much === 'a-unit-more' ? outside(above) : { credit: above };
    case 2:
      return back(above);
    default:
      return { ...back('0.01'), credit: minusCent(above) };
  }
}

/** A cent less; where that is nothing, an amount that is refused. */
function minusCent(amount: string): string {
  const text = (BigInt(amount.replace('.', '')) - 1n).toString().padStart(3, '0');
  return `${text.slice(0, -2)}.${text.slice(-2)}`;
}

import type { Allocations, Peer, Work } from './work.js';

/**
 * The practical limit: a bare loop over integers in numbers for exactly this work and no other. It takes the order and
 * the currency for granted, knows that no number is too large, and finds the largest fractions by sorting numbers.
 */
export const limit: Peer = {
  name: 'the integer loop',
  prepare: (work, strategy) => (strategy === 'oldest-due' ? () => oldestDue(work) : () => proportional(work)),
};

function oldestDue({ amount, invoices }: Work): Allocations {
  const allocations = [];
  let left = unitsOf(amount);
  for (const { id, amountDue } of invoices) {
    if (left === 0) break;
    const due = unitsOf(amountDue);
    allocations.push({ invoice: id, amount: due <= left ? amountDue : write(left) });
    left -= due <= left ? due : left;
  }
  return { allocations, unallocated: write(left) };
}

function proportional({ amount, invoices }: Work): Allocations {
  const count = invoices.length;
  const [dues, shares, cuts] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  let owed = 0;
  for (const [i, { amountDue }] of invoices.entries()) owed += dues[i] = unitsOf(amountDue);
  const units = unitsOf(amount);
  const given = units < owed ? units : owed;
  let left = given;
  for (let i = 0; i < count; i++) {
    const exact = dues[i]! * given;
    shares[i] = Math.floor(exact / owed);
    cuts[i] = exact - shares[i]! * owed;
    left -= shares[i]!;
  }
  raise(shares, cuts, left);
  const allocations = [];
  for (const [i, { id }] of invoices.entries())
    if (shares[i]! > 0) allocations.push({ invoice: id, amount: write(shares[i]!) });
  return { allocations, unallocated: write(units - given) };
}

function raise(shares: Float64Array, cuts: Float64Array, count: number): void {
  if (count === 0) return;
  const least = cuts.slice().sort().at(-count)!;
  let equals = count;
  for (const cut of cuts) if (cut > least) equals--;
  for (let i = 0; i < shares.length; i++)
    if (cuts[i]! > least || (cuts[i] === least && equals-- > 0)) shares[i]!++;
}

const cents = Array.from({ length: 100 }, (_, units) => `.${`${units}`.padStart(2, '0')}`);

function unitsOf(text: string): number {
  let units = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 46) units = units * 10 + code - 48;
  }
  return units;
}

function write(units: number): string {
  const euros = Math.floor(units / 100);
  return `${euros}${cents[units - euros * 100]!}`;
}

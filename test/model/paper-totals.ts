import type { Form, Term } from './move.js';
import { must } from './paper-refusal.js';

// What an invoice comes to, worked out by hand: in whole cents, each percentage rounded once, halves up.

interface Cents {
  readonly cents: bigint;
}
export const sumOf = (all: readonly Cents[]) => all.reduce((sum, { cents }) => sum + cents, 0n);
export const least = (a: bigint, b: bigint) => (a < b ? a : b);

/** What `part` of `all` is of so many cents. */
export const shareOf = (cents: bigint, part: bigint, all: bigint) =>
  all === 0n ? 0n : (2n * cents * part + all) / (2n * all);

/** What may be credited of the line and of the charge comes to the total; of the installments the first due is in front. */
export type Totals = ReturnType<typeof totalsOf>;

/** What a draft over a line at this price comes to; refused where its parts are not a whole. */
export function totalsOf(price: bigint, day: number, form: Form = {}) {
  const { off = 0n, extra = 0n, less = 0n, charge = 0n, kept = 0n, terms } = form;
  const whole = price - shareOf(price, off, 100n) + extra;
  const total = whole + charge - shareOf(whole, less, 100n);
  const payable = total - shareOf(total, kept, 100n);
  // What is taken off the whole is taken off the line and the charge, each by what it comes to.
  const line = shareOf(total, whole, whole + charge);
  const parts = terms?.parts.toSorted((a, b) => a.days - b.days) ?? [];
  must(terms?.in !== 'percent' || parts.reduce((sum, { share }) => sum + share, 0n) === 1000n);
  must(parts.every(({ share }) => share > 0n));
  const cents = terms?.in === 'percent' ? split(payable, parts) : parts.map(({ share }) => share);
  const installments = parts.map(({ days }, place) => ({ day: day + days, cents: cents[place] ?? 0n }));
  return { total, payable, line, charge: total - line, installments };
}

/** Rounded down, and the cents that are left to those of whom the most was cut off, the first of equals first. */
function split(cents: bigint, parts: readonly Term[]): readonly bigint[] {
  const whole = parts.map(({ share }) => (cents * share) / 1000n);
  const cut = ({ share }: Term) => (cents * share) % 1000n;
  const left = Number(whole.reduce((rest, one) => rest - one, cents));
  const most = [...parts.keys()].sort((a, b) => Number(cut(parts[b]!) - cut(parts[a]!))).slice(0, left);
  return whole.map((one, place) => (most.includes(place) ? one + 1n : one));
}

/** What is due of each part where so much is due of all: what was settled fills the first. */
export function dueOfEach(installments: Totals['installments'], due: bigint): Totals['installments'] {
  let settled = sumOf(installments) - due;
  return installments.map(({ day, cents }) => {
    const own = least(settled, cents);
    settled -= own;
    return { day, cents: cents - own };
  });
}

import { looksFirst, type Draw } from './draw.js';
import type { Form } from './move.js';
import { totalsOf } from './paper-totals.js';

/**
 * What a draft says beside its price: mostly something that makes it come to less or to more, that is kept back of it, or
 * that asks for it in parts. Who does not look has parts that do not come to all of it.
 */
export function formOf(draw: Draw, price: bigint): Form {
  const { pick, next } = draw;
  const form: Form = {
    ...(pick % 3 && { off: BigInt(pick), extra: 99n }),
    ...(next % 3 && { less: 3n }),
    ...(next % 4 && { charge: BigInt(pick * 37 + 1) }),
    ...(pick % 2 && { kept: pick === 7 && next % 2 ? 100n : 15n }),
  };
  const odd = looksFirst(draw) ? 0n : 1n;
  if (next % 5 > 2) return form;
  if (next % 5 > 0) return { ...form, terms: { in: 'percent', parts: inPercent(odd) } };
  const { payable } = totalsOf(price, draw.day, form);
  const cents = [
    { days: 40, share: payable / 2n + odd },
    { days: 5, share: payable - payable / 2n },
  ];
  return { ...form, terms: { in: 'cents', parts: cents } };
}

/** Parts that do not divide well, one of them at once. */
const inPercent = (odd: bigint) => [
  { days: 30, share: 333n },
  { days: 0, share: 333n },
  { days: 60, share: 334n - odd },
];

import { priceInBigInts } from './limit-in-big-ints.js';
import type { Figures, Line, Peer } from './work.js';

/**
 * The practical limit: the bare arithmetic of exactly this work and no other, over the same text, on integers in
 * numbers. As soon as a number could be inexact it starts again with BigInts.
 */
export const limit: Peer = {
  name: 'the limit',
  prepare: (lines, mode) => () => {
    try {
      return price(lines, mode === 'inclusive');
    } catch (problem) {
      if (problem !== oversized) throw problem;
      return priceInBigInts(lines, mode === 'inclusive');
    }
  },
};

const oversized = new RangeError('more than a number holds exactly');
const tens = Array.from({ length: 16 }, (_, digits) => 10 ** digits);
const cents = Array.from({ length: 100 }, (_, units) => `.${`${units}`.padStart(2, '0')}`);

interface Priced {
  readonly gross: number;
  readonly off: number;
  readonly base: number;
  tax: number;
  cut: number;
}

interface Group {
  readonly percent: string;
  readonly lines: Priced[];
}

function price(lines: readonly Line[], inclusive: boolean): Figures {
  const groups: Group[] = [];
  const priced = lines.map((line) => {
    const one = priceLine(line);
    groupOf(groups, line.rate).push(one);
    return one;
  });
  let [subtotal, tax] = [0, 0];
  const taxes = groups.map(({ percent, lines }) => {
    const rate = unitsOf(percent);
    const whole = 100 * tenTo(scale) + (inclusive ? rate : 0);
    let base = 0;
    for (const line of lines) base += line.base;
    const units = divide(base * rate, whole);
    share(units, lines, rate, whole);
    const net = inclusive ? base - units : base;
    subtotal += net;
    tax += units;
    return { percent, base: write(net), tax: write(units) };
  });
  return {
    lines: priced.map(({ gross, off, base, tax }) => ({
      gross: write(gross),
      discount: write(off),
      net: write(inclusive ? base - tax : base),
      tax: write(tax),
      total: write(inclusive ? base : base + tax),
    })),
    taxes,
    subtotal: write(subtotal),
    tax: write(tax),
    total: write(subtotal + tax),
  };
}

function priceLine({ quantity, price, discount }: Line): Priced {
  const many = unitsOf(quantity);
  const manyScale = scale;
  const each = unitsOf(price);
  const gross = divide(many * each * 100, tenTo(manyScale + scale));
  const percent = unitsOf(discount);
  const off = divide(gross * percent, 100 * tenTo(scale));
  return { gross, off, base: gross - off, tax: 0, cut: 0 };
}

function groupOf(groups: Group[], percent: string): Priced[] {
  for (const group of groups) if (group.percent === percent) return group.lines;
  const group = { percent, lines: [] };
  groups.push(group);
  return group.lines;
}

/** Gives each line its part of the tax, rounded down, and what is left over to the largest parts cut off. */
function share(tax: number, lines: readonly Priced[], rate: number, whole: number): void {
  let left = tax;
  for (const line of lines) {
    const exact = line.base * rate;
    line.tax = Math.floor(exact / whole);
    line.cut = exact - line.tax * whole;
    left -= line.tax;
  }
  if (left === 0) return;
  const least = leastCut(lines, left, whole);
  for (const line of lines)
    if (line.cut > least) {
      line.tax++;
      left--;
    }
  for (const line of lines)
    if (line.cut === least && left > 0) {
      line.tax++;
      left--;
    }
}

const counts = new Uint32Array(4096);

/** The smallest of the `left` largest parts cut off. */
function leastCut(lines: readonly Priced[], left: number, whole: number): number {
  if (whole > counts.length)
    return (
      Float64Array.from(lines, ({ cut }) => cut)
        .sort()
        .at(-left) ?? 0
    );
  counts.fill(0, 0, whole);
  for (const { cut } of lines) counts[cut] = (counts[cut] ?? 0) + 1;
  let least = whole;
  for (let found = 0; found < left; found += counts[least] ?? 0) least--;
  return least;
}

/** The scale of the text that was read last. */
let scale = 0;

/** The integer left when the decimal point is taken out. */
function unitsOf(text: string): number {
  let units = 0;
  scale = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 46) scale = text.length - i - 1;
    else units = units * 10 + code - 48;
  }
  return units;
}

function tenTo(digits: number): number {
  const power = tens[digits];
  if (power === undefined) throw oversized;
  return power;
}

/** Half up, of two integers. */
function divide(numerator: number, denominator: number): number {
  if (numerator > Number.MAX_SAFE_INTEGER) throw oversized;
  const down = Math.floor(numerator / denominator);
  return 2 * (numerator - down * denominator) >= denominator ? down + 1 : down;
}

function write(units: number): string {
  if (units > Number.MAX_SAFE_INTEGER) throw oversized;
  const euros = Math.floor(units / 100);
  return `${euros}${cents[units - euros * 100] ?? ''}`;
}

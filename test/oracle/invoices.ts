import { currencies, minorDigits, type Amount, type Currency, type Decimal } from '@billkit/billing';
import type { Adjustment, PricingInput, PricingLine, PricingTax } from '@billkit/billing';
import fc from 'fast-check';

// Random invoices, of every currency and every rule. Everything is drawn as plain integers, and made an invoice at the
// end, so that it is quick and a failing invoice shrinks to the smallest that fails.

/** Where a number comes from: what kind it is, two random numbers, a scale, and whether it may be below zero. */
type Draw = readonly [kind: number, a: number, b: number, scale: number, sign: number];

const draw = fc.tuple(fc.nat(11), fc.nat(2 ** 31 - 1), fc.nat(2 ** 31 - 1), fc.nat(10), fc.nat(3));

/** How an invoice is drawn: how large its numbers may be, and which of them are below zero. */
interface Manner {
  readonly size: number;
  readonly signs: 'positive' | 'mixed' | 'negative';
}

/** Numbers that people write, and those whose product with a percentage ends in a half. */
const usual: readonly (readonly [bigint, number])[] = [
  ...[1n, 2n, 3n, 7n, 10n, 12n, 100n].map((units) => [units, 0] as const),
  ...[5n, 15n, 25n, 125n, 999n, 1050n, 1999n, 10000n].map((units) => [units, 2] as const),
  ...([
    [0n, 0],
    [5n, 1],
    [75n, 2],
    [108n, 2],
    [333333n, 6],
    [5n, 3],
    [1n, 10],
  ] as const),
];

/** The drawn number in units of its scale. The more size is allowed, the more digits it may have. */
function numberOf([kind, a, b, scale, sign]: Draw, { size, signs }: Manner): readonly [bigint, number] {
  const [units, digits] = magnitude(kind % size, a, b, scale);
  return [signs === 'mixed' && sign === 0 ? -units : units, digits];
}

function magnitude(kind: number, a: number, b: number, scale: number): readonly [bigint, number] {
  if (kind < 2) return usual[a % usual.length] ?? [1n, 0];
  if (kind === 2) return [BigInt(a % 1000), scale % 3];
  if (kind === 3) return [BigInt(a % 1_000_000), scale % 5];
  if (kind === 4) return [BigInt(a), scale % 7];
  // Around and beyond 2^53, where arithmetic on doubles stops being exact.
  if (kind < 7) return [BigInt(a) * 2n ** 22n + BigInt(b % 2 ** 22), scale];
  return [BigInt(a) * 10n ** 12n + BigInt(b), scale];
}

/** Plain text of so many units at a scale, in the one way a decimal is written. */
function decimal([units, scale]: readonly [bigint, number]): Decimal {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const text =
    scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`.replace(/\.?0+$/, '');
  return (units < 0n ? `-${text}` : text) as Decimal;
}

/** The same units as an amount of a currency with so many digits. */
function amount([units]: readonly [bigint, number], digits: number): Amount {
  const text = (units < 0n ? -units : units).toString().padStart(digits + 1, '0');
  const point = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
  return (units < 0n ? `-${point}` : point) as Amount;
}

const percents = ['0', '5', '7.7', '9.975', '10', '12.5', '19', '20', '21', '25', '33.333333', '50', '100'];

/** A percentage, mostly one that is in use; up to six digits after the point. */
function percentOf([kind, a, , scale]: Draw): Decimal {
  if (kind < 9) return (percents[a % percents.length] ?? '0') as Decimal;
  const places = scale % 7;
  return decimal([BigInt(a) % (100n * 10n ** BigInt(places) + 1n), places]);
}

const adjustment = fc.tuple(fc.boolean(), draw);

function adjustmentOf(
  [isAmount, drawn]: readonly [boolean, Draw],
  manner: Manner,
  digits: number,
): Adjustment {
  if (!isAmount) return { type: 'percent', percent: percentOf(drawn) };
  const [units, scale] = numberOf(drawn, manner);
  return { type: 'amount', amount: amount([manner.signs === 'negative' ? -units : units, scale], digits) };
}

const tax = fc.tuple(fc.nat(2), draw, fc.nat(9), fc.nat(9));

function taxOf([category, drawn, compound, withheld]: readonly [number, Draw, number, number]): PricingTax {
  return {
    category: ['S', 'AA', 'Z'][category] ?? 'S',
    percent: percentOf(drawn),
    ...(compound > 7 && withheld < 8 ? { compound: true } : {}),
    ...(withheld > 7 ? { withheld: true } : {}),
  };
}

export const isSame = (a: PricingTax, b: PricingTax): boolean =>
  a.category === b.category &&
  a.percent === b.percent &&
  a.compound === b.compound &&
  a.withheld === b.withheld;

/**
 * Some of the invoice's taxes, in one of two orders, now and then the same one twice or three times. Compound taxes
 * keep their order: two of them that stand in both orders on one invoice would each need the other first.
 */
function listOf(
  taxes: readonly PricingTax[],
  [mask, isTurned, again]: readonly [number, boolean, number],
): readonly PricingTax[] {
  const some = taxes.filter((_, index) => (mask >> index) % 2 === 1);
  const [plain, onOthers] = [
    some.filter(({ compound }) => !compound),
    some.filter(({ compound }) => compound),
  ];
  const list = isTurned ? [...plain.reverse(), ...onOthers] : some;
  if (again === 7) return list.flatMap((one) => [one, one]);
  if (again === 8) return [...list, ...plain];
  if (again === 9) return list.flatMap((one, index) => (index === 0 ? [one, one, one] : [one]));
  return list;
}

/** The same text with the other sign. */
export function opposite<T extends Amount | Decimal>(text: T): T {
  if (!/[1-9]/.test(text)) return text;
  return (text.startsWith('-') ? text.slice(1) : `-${text}`) as T;
}

const cancellationOf = (line: PricingLine): PricingLine => ({ ...line, quantity: opposite(line.quantity) });

const line = fc.record({
  quantity: draw,
  unitPrice: draw,
  base: fc.tuple(fc.nat(5), draw),
  discounts: fc.array(adjustment, { maxLength: 2 }),
  charges: fc.array(adjustment, { maxLength: 2 }),
  adjusted: fc.nat(4),
  list: fc.nat(9),
  /** Equal lines, whose parts of a tax or a discount are equals. */
  times: fc.nat(9),
});
const documentAdjustment = fc.tuple(adjustment, fc.nat(9));
const sometimes = <T>(list: fc.Arbitrary<T[]>): fc.Arbitrary<T[]> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant<T[]>([]) }, { weight: 1, arbitrary: list });

const drawnInvoice = fc.record({
  currency: fc.nat(currencies.length + 60),
  size: fc.constantFrom(2, 4, 4, 5, 5, 7, 12),
  signs: fc.constantFrom('positive', 'positive', 'positive', 'mixed', 'negative'),
  taxMode: fc.constantFrom('exclusive', 'inclusive', 'exclusive', 'inclusive', 'none'),
  taxRounding: fc.constantFrom('rate', 'rate', 'line'),
  rounding: fc.constantFrom('half-up', 'half-even', 'up', 'down'),
  taxes: fc.array(tax, { minLength: 1, maxLength: 4 }),
  lists: fc.array(fc.tuple(fc.nat(15), fc.boolean(), fc.nat(9)), { minLength: 1, maxLength: 3 }),
  lines: fc.array(line, { maxLength: 8 }),
  discount: fc.option(adjustment, { freq: 2, nil: undefined }),
  allowances: sometimes(fc.array(documentAdjustment, { maxLength: 2 })),
  charges: sometimes(fc.array(documentAdjustment, { maxLength: 2 })),
  cashIncrement: fc.nat(9),
  prepaid: fc.tuple(fc.nat(3), draw),
});

type DrawnInvoice = typeof drawnInvoice extends fc.Arbitrary<infer T> ? T : never;

const increments = [2n, 5n, 10n, 50n, 100n];

function currencyOf(drawn: number): Currency {
  // One in four that are drawn is one of the commonest of each number of digits.
  const common = ['EUR', 'JPY', 'KWD', 'CLF'] as const;
  return currencies[drawn] ?? (common[drawn % 4] as Currency);
}

function invoiceOf(drawn: DrawnInvoice, currency = currencyOf(drawn.currency)): PricingInput {
  const digits = minorDigits(currency);
  const manner: Manner = drawn;
  const taxes = drawn.taxes
    .map(taxOf)
    .filter((one, index, all) => all.findIndex((other) => isSame(one, other)) === index);
  const lists = drawn.lists.map((list) => listOf(taxes, list));
  // One in ten is outside tax.
  const taxesOf = (index: number) => (index === 9 ? {} : { taxes: lists[index % lists.length] ?? [] });
  const lineOf = (one: DrawnInvoice['lines'][number]): PricingLine => {
    const [quantity, scale] = numberOf(one.quantity, manner);
    const [base, baseScale] = numberOf(one.base[1], { size: manner.size, signs: 'positive' });
    const adjustments = (all: typeof one.discounts) => all.map((each) => adjustmentOf(each, manner, digits));
    return {
      quantity: decimal([manner.signs === 'negative' ? -quantity : quantity, scale]),
      unitPrice: decimal(numberOf(one.unitPrice, manner)),
      ...(one.base[0] === 5 && base > 0n ? { baseQuantity: decimal([base, baseScale]) } : {}),
      ...(one.adjusted % 2 === 1 ? { discounts: adjustments(one.discounts) } : {}),
      ...(one.adjusted > 2 ? { charges: adjustments(one.charges) } : {}),
      ...taxesOf(one.list),
    };
  };
  const linesOf = (one: DrawnInvoice['lines'][number]): readonly PricingLine[] => {
    const line = lineOf(one);
    // Now and then the line and its cancellation, which together come to nothing.
    if (one.times === 9 && manner.signs !== 'positive') return [line, cancellationOf(line)];
    const copies = [1, 1, 1, 1, 1, 1, 2, 3, 5][one.times] ?? 1;
    return Array.from({ length: copies }, () => line);
  };
  const ofDocument = (all: DrawnInvoice['charges']) =>
    all.map(([one, list]) => ({ ...adjustmentOf(one, manner, digits), ...taxesOf(list) }));
  const increment = increments[drawn.cashIncrement - 5];
  return {
    currency,
    ...{ taxMode: drawn.taxMode, taxRounding: drawn.taxRounding, rounding: drawn.rounding },
    lines: drawn.lines.flatMap(linesOf),
    ...(drawn.discount ? { discount: adjustmentOf(drawn.discount, manner, digits) } : {}),
    ...(drawn.allowances.length > 0 ? { allowances: ofDocument(drawn.allowances) } : {}),
    ...(drawn.charges.length > 0 ? { charges: ofDocument(drawn.charges) } : {}),
    ...(increment === undefined ? {} : { cashIncrement: amount([increment, 0], digits) }),
    ...(drawn.prepaid[0] === 3 ? { prepaid: amount(numberOf(drawn.prepaid[1], manner), digits) } : {}),
  };
}

export const invoices: fc.Arbitrary<PricingInput> = drawnInvoice.map((drawn) => invoiceOf(drawn));

/** Invoices on which nothing is below zero before it is taken off. */
export const positiveInvoices: fc.Arbitrary<PricingInput> = drawnInvoice.map((drawn) =>
  invoiceOf({ ...drawn, signs: 'positive' }),
);

/** Invoices of a hundred to two thousand lines that are all a little different. */
export const longInvoices: fc.Arbitrary<PricingInput> = fc
  .tuple(
    invoices.filter(({ lines }) => lines.length > 0),
    fc.integer({ min: 100, max: 2000 }),
  )
  .map(([invoice, length]) => ({
    ...invoice,
    lines: Array.from({ length }, (_, i): PricingLine => {
      const line = invoice.lines[i % invoice.lines.length]!;
      const quantity = i % 3 === 0 ? line.quantity : decimal([BigInt((i * i) % 1013), i % 4]);
      return { ...line, quantity };
    }),
  }));

/** The same invoice after one change after the other. What did not change is the same object. */
export const editedInvoices: fc.Arbitrary<readonly PricingInput[]> = fc
  .tuple(
    drawnInvoice,
    fc.array(fc.tuple(fc.nat(10), fc.nat(40), drawnInvoice), { minLength: 1, maxLength: 6 }),
  )
  .map(([first, changes]) => {
    let invoice = invoiceOf(first);
    const versions = [invoice];
    for (const [kind, place, drawn] of changes) {
      // Of the same taxes, so that two compound ones never stand in both orders.
      invoice = changed(invoice, kind, place, invoiceOf({ ...drawn, taxes: first.taxes }, invoice.currency));
      versions.push(invoice);
    }
    return versions;
  });

function changed(invoice: PricingInput, kind: number, place: number, other: PricingInput): PricingInput {
  const { lines, discount: _, ...document } = invoice;
  const at = place % (lines.length + 1);
  const [line] = other.lines;
  // One more line, one line less, a line elsewhere, other rules, another document, no discount; mostly another line.
  if (kind === 0) return { ...invoice, lines: [...lines.slice(0, at), ...other.lines, ...lines.slice(at)] };
  if (kind === 1) return { ...invoice, lines: lines.filter((_, index) => index !== at) };
  if (kind === 2) return { ...invoice, lines: [...lines.slice(at), ...lines.slice(0, at)] };
  if (kind === 3) return { ...invoice, taxMode: other.taxMode, rounding: other.rounding };
  if (kind === 4) return { ...other, lines };
  if (kind === 5) return { ...document, lines, taxRounding: other.taxRounding };
  const was = lines[at];
  if (!was || !line) return invoice;
  // Mostly of the same taxes, as when somebody types a quantity.
  return { ...invoice, lines: lines.with(at, kind === 6 ? line : { ...line, taxes: was.taxes ?? [] }) };
}

import fc from 'fast-check';
import type { Move, Other, Part, Plan, SingleMove } from './move.js';
import {
  afterMove,
  counts,
  creditableOf,
  dueOf,
  freeOf,
  holding,
  leftOf,
  reservedOf,
  type Entry,
  type PaperBooks,
} from './paper-books.js';

/** What to do next, as numbers that mean something on any books, so that a failure can be shrunk. */
export interface Draw {
  readonly to: Move['to'];
  /** Places: of the invoice and the payment wanted, where they are not the favourite ones, and of whatever else. */
  readonly invoice: number;
  readonly payment: number;
  readonly pick: number;
  readonly much: 'all' | 'half' | 'less' | 'more' | 'one' | 'none';
  /** Whether they look first, and do something else where what they wanted is refused. */
  readonly looks: boolean;
  /** Where among the kinds to look for something else. */
  readonly next: number;
  readonly day: number;
  readonly by: Other | 'office';
}

const weights: Readonly<Record<Move['to'], number>> = {
  draft: 6,
  finalize: 5,
  'finalize-paid': 3,
  void: 4,
  revert: 4,
  delete: 3,
  pay: 8,
  allocate: 9,
  spread: 5,
  remove: 7,
  move: 5,
  refund: 4,
  'ask-refund': 4,
  complete: 3,
  fail: 3,
  return: 3,
  'take-back': 6,
  'void-payment': 4,
  start: 6,
  confirm: 6,
  cancel: 4,
  credit: 10,
  'save-credit': 4,
  'issue-credit': 5,
  'delete-credit': 2,
  'void-credit': 4,
  'apply-credit': 6,
  'remove-credit': 4,
  'refund-credit': 3,
  'ask-credit-refund': 3,
  'write-off': 7,
  reverse: 5,
  close: 2,
  prefer: 2,
  plan: 9,
};
/** Every kind of move there is. */
export const kinds = Object.keys(weights) as readonly Move['to'][];

/** What nobody does for want of something better. */
const isChosenOnly = (to: Move['to']) => ['draft', 'close', 'prefer', 'plan', 'delete', 'void'].includes(to);
const lesser = kinds.filter((to): to is SingleMove['to'] => !isChosenOnly(to));

// Eight in ten want the favourite invoice, as many the favourite payment.
const favourite = -1;
const hot = fc.oneof(
  { weight: 8, arbitrary: fc.constant(favourite) },
  { weight: 2, arbitrary: fc.nat({ max: 6 }) },
);

const oneOf = <T>(...all: readonly (readonly [number, T])[]): fc.Arbitrary<T> =>
  fc.oneof(...all.map(([weight, value]) => ({ weight, arbitrary: fc.constant(value) })));

export const draw: fc.Arbitrary<Draw> = fc.record({
  to: oneOf(...kinds.map((to) => [weights[to], to] as const)),
  invoice: hot,
  payment: hot,
  pick: fc.nat({ max: 11 }),
  much: oneOf<Draw['much']>([4, 'all'], [4, 'half'], [3, 'less'], [2, 'more'], [2, 'one'], [1, 'none']),
  looks: oneOf([5, true], [1, false]),
  next: fc.nat({ max: lesser.length - 1 }),
  day: oneOf([8, 4], [1, 3], [1, 2]),
  by: oneOf<Draw['by']>([11, 'office'], [1, 'clerk'], [1, 'client']),
});

type Named = readonly { readonly name: string }[];
const names = (all: Named) => all.map(({ name }) => name);
const least = (...all: readonly bigint[]) => all.reduce((a, b) => (a < b ? a : b));
const most = (a: bigint, b: bigint) => (a > b ? a : b);

function near(limit: bigint, much: Draw['much']): bigint {
  const cents = {
    all: limit,
    half: (limit + 1n) / 2n,
    less: limit - 1n,
    more: limit + 1n,
    one: 1n,
    none: 0n,
  };
  return cents[much];
}

/** More invoices than these would only be further drafts that nothing else is done with. */
const invoicesMost = 6;

/** Steps of a plan that take everything off an invoice, and then do something with it. */
function freeing(books: PaperBooks, invoice: string, day: number, last: SingleMove): readonly SingleMove[] {
  const to = {
    allocation: 'remove',
    'credit allocation': 'remove-credit',
    'credit note': 'void-credit',
    'write-off': 'reverse',
  } as const;
  const on = holding(books, invoice);
  const ofItsNotes = books.entries.filter((one) => counts(one) && on.some((note) => note.name === one.from));
  const all = [...new Set([...ofItsNotes, ...on])];
  const underWay = books.payments.filter(
    ({ status, online }) => status === 'pending' && online?.parts.some((part) => part.invoice === invoice),
  );
  return [
    ...underWay.map(({ name }) => ({ to: 'cancel', payment: name, day }) as const),
    ...all.flatMap(({ kind, name }): readonly SingleMove[] =>
      kind === 'refund' ? [] : [{ to: to[kind], entry: name, day }],
    ),
    last,
  ];
}

/** Nobody who looks asks for what there is not. */
const looksFirst = ({ looks, much }: Draw) => looks && much !== 'more' && much !== 'none';

/** What one who looks sees of the books, and what they want of it. */
class Wish {
  readonly #draw: Draw;
  readonly #books: PaperBooks;
  readonly #name: string;
  readonly #day: number;
  readonly #looks: boolean;
  readonly #invoice: string;
  readonly #payment: string;

  constructor(draw: Draw, books: PaperBooks, name: string) {
    this.#draw = draw;
    this.#books = books;
    this.#name = name;
    this.#looks = looksFirst(draw);
    this.#day = this.#looks ? Math.max(draw.day, Math.min(books.closed + 1, 4)) : draw.day;
    const { invoices, payments } = books;
    const issued = invoices.filter(({ status }) => status === 'issued');
    const held = payments.filter(({ status }) => status === 'received');
    const [open] = held.filter((one) => leftOf(books, one.name) > 0n);
    this.#invoice =
      draw.invoice === favourite ? (issued[0]?.name ?? 'none') : this.#pick(invoices, draw.invoice);
    this.#payment =
      draw.payment === favourite ? ((open ?? held[0])?.name ?? 'none') : this.#pick(payments, draw.payment);
  }

  /** Places are counted round, so that nothing is named that does not exist unless there is none. */
  #pick(all: Named, place = this.#draw.pick): string {
    return names(all)[place % Math.max(all.length, 1)] ?? 'none';
  }

  /** One that counts, on the invoice wanted if there is any. Who does not look takes any, whatever became of it. */
  #entry(kind: Entry['kind'], isFitting: (one: Entry) => boolean = () => true): string {
    const all = this.#books.entries.filter((one) => one.kind === kind);
    if (!this.#looks) return this.#pick(all);
    const fitting = all.filter((one) => counts(one) && isFitting(one));
    const own = fitting.filter((one) => one.to === this.#invoice);
    return this.#pick(own.length > 0 ? own : fitting);
  }

  #draftOr(invoice: string): string {
    const drafts = this.#books.invoices.filter(({ status }) => status === 'draft');
    return this.#looks && drafts.length > 0 ? this.#pick(drafts) : invoice;
  }

  /** The invoice wanted; who looks takes one that nothing holds, if there is any, and so do half of the others. */
  #free(): string {
    const isFree = ({ name, status }: PaperBooks['invoices'][number]) =>
      status === 'issued' && holding(this.#books, name).length === 0 && reservedOf(this.#books, name) === 0n;
    const free = this.#looks || this.#draw.pick % 2 ? this.#books.invoices.filter(isFree) : [];
    return free.length > 0 ? this.#pick(free) : this.#invoice;
  }

  /** One that is or was paid online, the newest first. Who does not look takes any, whatever became of it. */
  #online(isFitting: (one: PaperBooks['payments'][number]) => boolean): string {
    const all = this.#books.payments.filter(({ online }) => online).reverse();
    return this.#pick(this.#looks ? all.filter(isFitting) : all);
  }

  /** The payment wanted; who looks takes one that nothing was taken of, if there is any. */
  #whole(): string {
    const isWhole = ({ name, status, amount, online }: PaperBooks['payments'][number]) =>
      status === 'received' && !online && leftOf(this.#books, name) === amount;
    const whole = this.#looks ? this.#books.payments.filter(isWhole) : [];
    return whole.length > 0 ? this.#pick(whole) : this.#payment;
  }

  /** The invoice wanted, and another one now and then. */
  #parts(limit: bigint | null): readonly Part[] {
    const { pick, much } = this.#draw;
    const due = freeOf(this.#books, this.#invoice);
    const cents = near(limit === null ? due : least(limit, due), much);
    const isAll = pick % 4 === 1 && due - cents > 0n && (due - cents <= this.#books.small || pick === 9);
    const other = this.#pick(this.#books.invoices);
    const part = { invoice: this.#invoice, cents, ...(isAll && { isAll }) };
    const second = { invoice: other, cents: near(freeOf(this.#books, other), 'half') };
    return pick % 4 === 2 ? [part, second] : [part];
  }

  #credit(): bigint {
    const [free, creditable] = [freeOf(this.#books, this.#invoice), creditableOf(this.#books, this.#invoice)];
    const limit =
      this.#draw.pick % 3 && reservedOf(this.#books, this.#invoice) === 0n
        ? creditable
        : least(free, creditable);
    return near(limit, this.#draw.much);
  }

  /** What becomes of the part above the amount due: kept, given back, settled outside, in two parts, or not all of it. */
  #dispose(cents: bigint) {
    const above = most(cents - dueOf(this.#books, this.#invoice), 0n);
    const allocation = this.#entry('allocation');
    const none = { kept: 0n, outside: 0n, back: [] };
    const isAsked = this.#draw.pick % 2 === 1;
    if (above === 0n) return none;
    switch (this.#draw.next % 6) {
      case 0:
        return { ...none, outside: above };
      case 1:
        return { ...none, kept: above - above / 3n, outside: above / 3n };
      case 2:
        return { ...none, back: [{ allocation, cents: above, isAsked }] };
      case 3:
        return { ...none, kept: above / 2n, back: [{ allocation, cents: above - above / 2n, isAsked }] };
      case 4:
        return { ...none, kept: this.#looks ? above : above - 1n };
      default:
        return { ...none, kept: above };
    }
  }

  /** What is wanted, as a move of this kind. */
  to(to: Move['to']): Move {
    if (to !== 'plan') return this.#single(to, this.#name);
    const [books, day, name] = [this.#books, this.#day, this.#name];
    const { next, pick } = this.#draw;
    const plan = (steps: readonly SingleMove[]): Plan => ({ to, name, steps });
    const invoice = pick % 3 ? this.#invoice : this.#pick(books.invoices);
    switch (pick % 4) {
      case 0:
        return plan(freeing(books, invoice, day, { to: 'void', invoice, day }));
      case 1:
        return plan(freeing(books, invoice, day, { to: 'revert', invoice }));
      default: {
        const steps = [next, next + pick, next + 2 * pick].map((one) => lesser[one % lesser.length] ?? 'pay');
        return plan(steps.map((one, index) => this.#single(one, `${name}-${index + 1}`)));
      }
    }
  }

  #single(to: SingleMove['to'], name: string): SingleMove {
    const { pick, much } = this.#draw;
    const [books, day, invoice, payment] = [this.#books, this.#day, this.#invoice, this.#payment];
    switch (to) {
      case 'draft':
        return { to, name, day, cents: BigInt(pick * 333 + 501) };
      case 'finalize':
        return { to, invoice: this.#draftOr(invoice) };
      case 'finalize-paid': {
        const draft = this.#draftOr(invoice);
        const total = books.invoices.find((one) => one.name === draft)?.total ?? 0n;
        return { to, name, day, invoice: draft, cents: near(total, much) };
      }
      case 'revert':
        return { to, invoice: this.#free() };
      case 'void':
        return { to, invoice: this.#free(), day };
      case 'delete':
        return { to, invoice: this.#draftOr(invoice), day };
      case 'pay': {
        const parts = this.#parts(null);
        const together = parts.reduce((sum, { cents }) => sum + cents, 0n);
        const beyond = [0n, 0n, 100n, 250n, -1n][pick % 5] ?? 0n;
        return { to, name, day, parts, cents: together + beyond };
      }
      case 'allocate':
        return { to, name, day, from: payment, parts: this.#parts(leftOf(books, payment)) };
      case 'spread': {
        const held = names(books.payments.filter((one) => leftOf(books, one.name) > 0n));
        const owed = names(books.invoices.filter((one) => freeOf(books, one.name) > 0n));
        const payments = [payment, ...held.slice(0, pick % 3)];
        const invoices = [invoice, ...owed.slice(0, pick % 4)];
        const once = (all: readonly string[]) => (this.#looks ? [...new Set(all)] : all);
        return { to, name, day, payments: once(payments), invoices: once(invoices) };
      }
      case 'remove':
        return { to, day, entry: this.#entry('allocation') };
      case 'remove-credit':
        return { to, day, entry: this.#entry('credit allocation') };
      case 'void-credit':
        return { to, day, entry: this.#entry('credit note') };
      case 'reverse':
        return { to, day, entry: this.#entry('write-off') };
      case 'move': {
        const allocation = this.#entry('allocation', (one) => one.to !== invoice);
        const own = books.entries.find((one) => one.kind === 'allocation' && one.name === allocation);
        const others = books.invoices.filter(
          (one) => one.name !== own?.to && freeOf(books, one.name) >= (own?.amount ?? 1n),
        );
        const isAway = this.#looks && own?.to === invoice;
        return { to, name, day, allocation, invoice: isAway ? this.#pick(others) : invoice };
      }
      case 'refund':
      case 'ask-refund':
        return { to, name, day, from: payment, cents: near(leftOf(books, payment), much) };
      case 'refund-credit':
      case 'ask-credit-refund': {
        const from = this.#entry('credit note', (one) => leftOf(books, one.name) > 0n);
        return { to, name, day, from, cents: near(leftOf(books, from), much) };
      }
      case 'apply-credit': {
        const from = this.#entry('credit note', (one) => leftOf(books, one.name) > 0n);
        const parts = this.#parts(leftOf(books, from)).map(({ isAll: _, ...part }) => part);
        return { to, name, day, from, parts };
      }
      case 'take-back': {
        const on = books.entries.filter((one) => one.kind === 'allocation' && counts(one));
        const own = on.filter((one) => one.to === invoice);
        const first = this.#entry('allocation');
        const taken = [first, ...names(own.length > 1 ? own : on).filter((one) => one !== first)];
        const back = taken.slice(0, 1 + (pick % 2)).map((allocation) => {
          const amount = on.find((one) => one.name === allocation)?.amount ?? 1n;
          return { allocation, cents: near(amount, much), isAsked: pick % 3 === 0 };
        });
        return { to, name, day, back };
      }
      case 'complete':
      case 'fail':
        return { to, day, refund: this.#entry('refund', ({ status }) => status === 'pending') };
      case 'return':
        return { to, day, refund: this.#entry('refund', ({ status }) => status === 'completed') };
      case 'void-payment':
        return { to, day, payment: this.#whole() };
      case 'start':
        return { to, name, day, parts: this.#parts(null).map(({ isAll: _, ...part }) => part) };
      case 'confirm': {
        const asked = this.#online(({ status }) => status === 'pending' || status === 'failed');
        // Often the provider tells of money that it told of before.
        return { to, name, day, payment: asked, reference: pick % 3 ? asked : 'once' };
      }
      case 'cancel':
        return { to, day, payment: this.#online(({ status }) => status === 'pending') };
      case 'credit':
      case 'save-credit': {
        const cents = this.#credit();
        return { to, name, day, invoice, cents, ...this.#dispose(cents) };
      }
      case 'issue-credit':
        return { to, name, draft: this.#pick(books.drafts) };
      case 'delete-credit':
        return { to, draft: this.#pick(books.drafts) };
      case 'write-off':
        return { to, name, day, invoice, cents: near(freeOf(books, invoice), much) };
      case 'close':
        return { to, until: [0, 0, 1, 2, 3][pick % 5] ?? 0 };
      case 'prefer':
        return { to, day, keepsCredit: pick % 3 > 0, small: BigInt(pick % 7) };
    }
  }
}

/**
 * The move that a draw comes to on these books. Who looks first does something else with the same invoice and payment
 * where what they wanted is refused; the others ask for it all the same. `name` is for what is made.
 */
export function moveOf(draw: Draw, books: PaperBooks, name: string): Move {
  const by = draw.by === 'office' ? {} : { by: draw.by };
  const isFull =
    books.invoices.filter(({ status }) => status === 'draft' || status === 'issued').length >= invoicesMost;
  const wish = new Wish(draw, books, name);
  const wanted = draw.to === 'draft' && isFull ? 'write-off' : draw.to;
  const asked: Move = { ...wish.to(wanted), ...by };
  if (!looksFirst(draw) || afterMove(books, asked)) return asked;
  for (const [further] of lesser.entries()) {
    const to = lesser[(draw.next + further) % lesser.length];
    const move: Move = { ...wish.to(to ?? 'pay'), ...by };
    if (afterMove(books, move)) return move;
  }
  return asked;
}

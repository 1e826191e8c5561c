import type { Back, Credit, Move, MoveOf, Other, Part, SingleMove } from './move.js';

/**
 * The books as one would keep them with pencil and paper: whole cents, a list of what happened, and every figure added
 * up anew from it. Shares no code with the engine, which has to agree with it after every command (machine.md 5.1, I16).
 */
export interface PaperBooks {
  readonly invoices: readonly Invoice[];
  readonly payments: readonly Payment[];
  readonly entries: readonly Entry[];
  /** Of credit notes that nobody has issued. */
  readonly drafts: readonly Credit[];
  /** The last day on which nothing can happen any more; 0 where there is none. */
  readonly closed: number;
  readonly keepsCredit: boolean;
  /** Whether clients may pay online. */
  readonly isOnline: boolean;
  /** The most that counts as a small balance. */
  readonly small: bigint;
}

type Named<T> = { readonly name: string } & Readonly<T>;

type Invoice = Named<{
  status: 'draft' | 'issued' | 'void' | 'deleted';
  total: bigint;
  day: number;
  /** How many were finalized before it was for the first time, and itself; 0 before. */
  number: number;
}>;

type Payment = Named<{
  status: 'pending' | 'failed' | 'received' | 'void';
  amount: bigint;
  day: number;
  /** How many were received before it, and itself; 0 before. */
  number: number;
  /** Of one online: what it is for, and what the provider called the money when it came. */
  parts?: readonly Part[];
  reference?: string;
}>;

type EntryKind = 'allocation' | 'credit allocation' | 'credit note' | 'write-off' | 'refund';

/** Something that settles a part of an invoice (`to`), or takes from a payment or a credit note (`from`), or both. */
export type Entry = Named<{
  kind: EntryKind;
  from?: string;
  to?: string;
  amount: bigint;
  status: 'active' | 'gone' | 'pending' | 'completed' | 'failed' | 'returned';
  /** Of a credit note: all of it, and what of it is the client's to use. */
  total?: bigint;
  kept?: bigint;
}>;

const nothing = { invoices: [], payments: [], entries: [], drafts: [] };
export const emptyPaper: PaperBooks = {
  ...nothing,
  closed: 0,
  keepsCredit: false,
  isOnline: false,
  small: 0n,
};

const sumOf = (all: readonly bigint[]) => all.reduce((sum, one) => sum + one, 0n);
const amountOf = (all: readonly { readonly amount: bigint }[]) => sumOf(all.map(({ amount }) => amount));
const centsIn = (parts: readonly { readonly cents: bigint }[]) => sumOf(parts.map(({ cents }) => cents));
const least = (a: bigint, b: bigint) => (a < b ? a : b);
const isWithin = (cents: bigint, limit: bigint) => cents > 0n && cents <= limit;
const areApart = (names: readonly string[]) => new Set(names).size === names.length;

const find = <T extends { readonly name: string }>(all: readonly T[], name: string) =>
  all.find((one) => one.name === name);

/** Whether it was not taken back, and neither failed nor came back. */
export const counts = ({ status }: Entry) => ['active', 'pending', 'completed'].includes(status);

/** One that counts. */
const entryOf = (books: PaperBooks, kind: EntryKind, name: string) =>
  books.entries.find((one) => one.kind === kind && one.name === name && counts(one));

/** What settles parts of an invoice. */
export const holding = (books: PaperBooks, invoice: string) =>
  books.entries.filter((one) => one.to === invoice && counts(one));

/** What is still owed on an invoice; nothing while it is not issued. */
export function dueOf(books: PaperBooks, invoice: string): bigint {
  const found = find(books.invoices, invoice);
  return found?.status === 'issued' ? found.total - amountOf(holding(books, invoice)) : 0n;
}

/** What of that is being paid online. */
export const reservedOf = (books: PaperBooks, invoice: string): bigint => {
  const parts = books.payments.flatMap((one) => (one.status === 'pending' ? (one.parts ?? []) : []));
  return centsIn(parts.filter((part) => part.invoice === invoice));
};

export const freeOf = (books: PaperBooks, invoice: string): bigint =>
  dueOf(books, invoice) - reservedOf(books, invoice);

/** What is left of a payment, or of the credit that a credit note left. */
export function leftOf(books: PaperBooks, source: string): bigint {
  const payment = find(books.payments, source);
  const whole = payment?.status === 'received' ? payment.amount : entryOf(books, 'credit note', source)?.kept;
  return (whole ?? 0n) - amountOf(books.entries.filter((one) => one.from === source && counts(one)));
}

/** What may still be credited of an invoice. */
export const creditableOf = (books: PaperBooks, invoice: string): bigint =>
  (find(books.invoices, invoice)?.total ?? 0n) -
  sumOf(holding(books, invoice).map(({ total = 0n }) => total));

/** What was paid of an invoice and did not become credit, nor was settled outside. */
export const paidOf = (books: PaperBooks, invoice: string): bigint =>
  sumOf(
    holding(books, invoice).map(({ kind, amount, total = amount }) =>
      kind === 'write-off' ? 0n : kind === 'credit note' ? amount - total : amount,
    ),
  );

const changed = <T extends { readonly name: string }>(all: readonly T[], name: string, change: Partial<T>) =>
  all.map((one) => (one.name === name ? { ...one, ...change } : one));

const adding = (books: PaperBooks, made: Entry): PaperBooks => ({
  ...books,
  entries: [...books.entries, made],
});

const marking = (books: PaperBooks, marked: Entry, status: Entry['status']): PaperBooks => ({
  ...books,
  entries: books.entries.map((one) => (one === marked ? { ...one, status } : one)),
});

/** What they who are not of the office may, up to so many cents, and never may more be paid than is due. */
const grants: Readonly<Record<Other, { readonly [K in Move['to']]?: bigint }>> = {
  clerk: {
    ...{ draft: 10_000n, finalize: 0n, 'finalize-paid': 500n, pay: 500n },
    ...{ allocate: 300n, refund: 100n, 'ask-refund': 100n },
  },
  client: { start: 10_000n },
};

function isGranted(after: PaperBooks, move: SingleMove): boolean {
  if (!move.by) return true;
  const parts = 'parts' in move ? move.parts : [];
  const moved = 'cents' in move ? move.cents : centsIn(parts);
  const isExact = !('name' in move) || leftOf(after, move.name) === 0n;
  if (move.to === 'start' && !after.isOnline) return false;
  return isExact && parts.every(({ isAll }) => !isAll) && moved <= (grants[move.by][move.to] ?? -1n);
}

/** Whether it falls on a day on which the books are closed. What changes only drafts falls on none. */
function isClosed({ invoices, drafts, closed }: PaperBooks, move: SingleMove): boolean {
  if (move.to === 'draft' || move.to === 'save-credit') return false;
  const isOfItsDay = move.to === 'revert' || move.to === 'finalize' || move.to === 'finalize-paid';
  const own = isOfItsDay ? find(invoices, move.invoice) : undefined;
  const draft = move.to === 'issue-credit' ? find(drafts, move.draft) : undefined;
  return [own, draft, 'day' in move ? move : undefined].some((one) => one && one.day <= closed);
}

/** The books after a move; `null` where it must be refused. */
export function afterMove(books: PaperBooks, move: Move): PaperBooks | null {
  if (move.to === 'plan') {
    const by = move.by ? { by: move.by } : {};
    return move.steps.reduce<PaperBooks | null>((so, step) => so && afterMove(so, { ...step, ...by }), books);
  }
  const after = isClosed(books, move) ? null : decided(books, move);
  return after && isGranted(after, move) ? after : null;
}

function decided(books: PaperBooks, move: SingleMove): PaperBooks | null {
  switch (move.to) {
    case 'draft': {
      const made = { name: move.name, status: 'draft', total: move.cents, day: move.day, number: 0 } as const;
      return { ...books, invoices: [...books.invoices, made] };
    }
    case 'finalize':
    case 'void':
    case 'revert':
    case 'delete':
      return afterStatus(books, move.to, move.invoice);
    case 'finalize-paid': {
      const issued = afterStatus(books, 'finalize', move.invoice);
      const due = issued ? dueOf(issued, move.invoice) : 0n;
      return issued && paid(issued, move, [{ invoice: move.invoice, cents: least(move.cents, due) }]);
    }
    case 'pay':
      return paid(books, move, move.parts);
    case 'allocate':
      return settled(books, 'allocation', move);
    case 'apply-credit':
      return settled(books, 'credit allocation', move);
    case 'spread':
      return spread(books, move);
    case 'move': {
      const found = entryOf(books, 'allocation', move.allocation);
      if (!found?.from || found.to === move.invoice) return null;
      const parts = [{ invoice: move.invoice, cents: found.amount }];
      return settled(marking(books, found, 'gone'), 'allocation', {
        name: move.name,
        from: found.from,
        parts,
      });
    }
    case 'remove':
    case 'remove-credit':
    case 'void-credit':
    case 'reverse': {
      const found = entryOf(books, takenOff[move.to], move.entry);
      const isUsed = found && leftOf(books, found.name) !== (found.kept ?? 0n);
      return found && !isUsed ? marking(books, found, 'gone') : null;
    }
    case 'refund':
    case 'ask-refund':
    case 'refund-credit':
    case 'ask-credit-refund':
      if (!isWithin(move.cents, leftOf(books, move.from))) return null;
      return adding(books, refund(move.name, move.from, move.cents, move.to.startsWith('ask')));
    case 'take-back':
      return takenBack(books, move.back, move);
    case 'complete':
    case 'fail':
    case 'return': {
      const [from, status] = answers[move.to];
      const found = entryOf(books, 'refund', move.refund);
      return found?.status === from ? marking(books, found, status) : null;
    }
    case 'void-payment': {
      const found = find(books.payments, move.payment);
      if (found?.status !== 'received' || found.parts) return null;
      if (leftOf(books, found.name) !== found.amount) return null;
      return { ...books, payments: changed(books.payments, found.name, { status: 'void' }) };
    }
    case 'start': {
      const { name, parts } = move;
      const isFree = parts.every(({ invoice, cents }) => isWithin(cents, freeOf(books, invoice)));
      if (!isFree || parts.length === 0 || !areApart(parts.map(({ invoice }) => invoice))) return null;
      const made = { name, status: 'pending', amount: centsIn(parts), day: 0, number: 0, parts } as const;
      return { ...books, payments: [...books.payments, made] };
    }
    case 'confirm':
      return confirmed(books, move);
    case 'cancel':
      if (find(books.payments, move.payment)?.status !== 'pending') return null;
      return { ...books, payments: changed(books.payments, move.payment, { status: 'failed' }) };
    case 'credit':
      return credited(books, move, move.name);
    case 'save-credit': {
      const { invoice, cents, kept, outside, back } = move;
      const isPaid = dueOf(books, invoice) === 0n;
      const mayMore = isPaid ? books.keepsCredit && paidOf(books, invoice) > 0n : freeOf(books, invoice) > 0n;
      const isPositive = cents > 0n && kept >= 0n && outside >= 0n && back.every((one) => one.cents > 0n);
      const isOpen = mayMore && creditableOf(books, invoice) > 0n;
      return isOpen && isPositive ? { ...books, drafts: [...books.drafts, move] } : null;
    }
    case 'issue-credit':
    case 'delete-credit': {
      const found = find(books.drafts, move.draft);
      const rest = { ...books, drafts: books.drafts.filter((one) => one !== found) };
      if (!found) return null;
      return move.to === 'delete-credit' ? rest : credited(rest, found, move.name);
    }
    case 'write-off':
      if (!isWithin(move.cents, freeOf(books, move.invoice))) return null;
      return adding(books, writeOff(move.name, move.invoice, move.cents));
    case 'close':
      return { ...books, closed: move.until };
    case 'prefer':
      return { ...books, keepsCredit: move.keepsCredit, small: move.small, isOnline: move.isOnline ?? false };
  }
}

const takenOff = {
  remove: 'allocation',
  'remove-credit': 'credit allocation',
  'void-credit': 'credit note',
  reverse: 'write-off',
} as const;

/** The number of the next one. */
const nextOf = (all: readonly { readonly number: number }[]) =>
  1 + Math.max(0, ...all.map(({ number }) => number));

/** What becomes of a refund, and of what it must be. */
const answers = {
  complete: ['pending', 'completed'],
  fail: ['pending', 'failed'],
  return: ['completed', 'returned'],
} as const;

const lifecycle = {
  finalize: ['draft', 'issued'],
  void: ['issued', 'void'],
  revert: ['issued', 'draft'],
  delete: ['draft', 'deleted'],
} as const;

function afterStatus(books: PaperBooks, to: keyof typeof lifecycle, invoice: string): PaperBooks | null {
  const [from, status] = lifecycle[to];
  const found = find(books.invoices, invoice);
  const isHeld = holding(books, invoice).length > 0 || reservedOf(books, invoice) > 0n;
  if (found?.status !== from || isHeld) return null;
  const number = to === 'finalize' ? found.number || nextOf(books.invoices) : found.number;
  return { ...books, invoices: changed(books.invoices, invoice, { status, number }) };
}

const refund = (name: string, from: string, amount: bigint, isAsked = false): Entry => {
  return { kind: 'refund', name, from, amount, status: isAsked ? 'pending' : 'completed' };
};

const writeOff = (name: string, to: string, amount: bigint): Entry => {
  return { kind: 'write-off', name, to, amount, status: 'active' };
};

/** Money comes in, and settles so much. */
function paid(books: PaperBooks, move: MoveOf<'pay' | 'finalize-paid'>, parts: readonly Part[]) {
  const { name, cents, day } = move;
  const made = { name, status: 'received', amount: cents, day, number: nextOf(books.payments) } as const;
  const payments = [...books.payments, made];
  return cents > 0n ? settled({ ...books, payments }, 'allocation', { name, from: name, parts }) : null;
}

interface Source {
  readonly name: string;
  readonly from: string;
  readonly parts: readonly Part[];
}

/** Parts of a payment or a credit settle invoices: each one of its own with so much due, together what is left at most. */
function settled(books: PaperBooks, kind: EntryKind, { name, from, parts }: Source): PaperBooks | null {
  if (!areApart(parts.map(({ invoice }) => invoice)) || centsIn(parts) > leftOf(books, from)) return null;
  let after = books;
  for (const [index, { invoice, cents, isAll }] of parts.entries()) {
    const own = `${name}_${index + 1}`;
    const rest = dueOf(after, invoice) - cents;
    const reserved = reservedOf(after, invoice);
    if (cents <= 0n || rest < reserved) return null;
    if (isAll && (reserved > 0n || !isWithin(rest, books.small))) return null;
    after = adding(after, { kind, name: own, from, to: invoice, amount: cents, status: 'active' });
    if (isAll) after = adding(after, writeOff(own, invoice, rest));
  }
  return after;
}

interface Numbered {
  readonly day: number;
  readonly number: number;
}
const byDay = (a: Numbered, b: Numbered) => a.day - b.day || a.number - b.number;

/** The money received first goes to the invoice that is the oldest, until nothing is left or due. */
function spread(books: PaperBooks, { name, payments, invoices }: MoveOf<'spread'>): PaperBooks | null {
  const isHeld = payments.every((one) => leftOf(books, one) > 0n) && areApart(payments);
  const isOwed = invoices.every((one) => freeOf(books, one) > 0n) && areApart(invoices);
  if (!isHeld || !isOwed) return null;
  const held = books.payments.filter((one) => payments.includes(one.name)).sort(byDay);
  const owed = books.invoices.filter((one) => invoices.includes(one.name));
  owed.sort(byDay);
  let [after, place] = [books, 0];
  for (const { name: from } of held)
    for (const { name: to } of owed) {
      const amount = least(leftOf(after, from), freeOf(after, to));
      const one = { kind: 'allocation', from, to, amount, status: 'active' } as const;
      if (amount > 0n) after = adding(after, { ...one, name: `${name}_${(place += 1)}` });
    }
  return after;
}

/** The money of an online payment has come, whatever was thought of it: it settles what it was for as far as that is free. */
function confirmed(
  books: PaperBooks,
  { name, payment, reference, day }: MoveOf<'confirm'>,
): PaperBooks | null {
  const { status, parts } = find(books.payments, payment) ?? {};
  const isUsed = books.payments.some((one) => one.reference === reference);
  if (!parts || (status !== 'pending' && status !== 'failed') || isUsed) return null;
  const received = { status: 'received', day, number: nextOf(books.payments), reference } as const;
  const paidFor = { ...books, payments: changed(books.payments, payment, received) };
  return parts.reduce<PaperBooks>((so, { invoice, cents }, index) => {
    const amount = least(cents, freeOf(so, invoice));
    const made = { kind: 'allocation', name: `${name}_${index + 1}`, from: payment, to: invoice } as const;
    return amount > 0n ? adding(so, { ...made, amount, status: 'active' }) : so;
  }, paidFor);
}

interface Taking {
  readonly name: string;
  readonly command?: string;
  /** The one invoice of which it may be. */
  readonly of?: string;
}

/** Allocations are taken back; a part of each goes back to who paid, and what is left of it settles as before. */
function takenBack(books: PaperBooks, back: readonly Back[], { name, command = name, of }: Taking) {
  let after = areApart(back.map(({ allocation }) => allocation)) ? books : null;
  for (const [index, { allocation, cents, isAsked }] of back.entries()) {
    const found = entryOf(books, 'allocation', allocation);
    if (!after || !found?.from || (of && found.to !== of) || !isWithin(cents, found.amount)) return null;
    const rest = { ...found, name: `${command}_${index + 1}`, amount: found.amount - cents };
    after = adding(marking(after, found, 'gone'), refund(`${name}_${index + 1}`, found.from, cents, isAsked));
    if (rest.amount > 0n) after = adding(after, rest);
  }
  return after;
}

/** A credit note takes off what is due; what it has above that is given back, kept, or settled outside. */
function credited(books: PaperBooks, credit: Credit, command: string): PaperBooks | null {
  const { name, invoice, cents, kept, outside, back, day } = credit;
  const found = find(books.invoices, invoice);
  if (found?.status !== 'issued' || day < found.day || !isWithin(cents, creditableOf(books, invoice)))
    return null;
  const above = cents - least(cents, dueOf(books, invoice));
  if (kept < 0n || outside < 0n || kept + outside + centsIn(back) !== above) return null;
  const free = freeOf(books, invoice);
  if (cents - above > free || (free <= 0n && dueOf(books, invoice) > 0n)) return null;
  if (above > 0n && (!books.keepsCredit || above > paidOf(books, invoice))) return null;
  const after = takenBack(books, back, { name, command, of: invoice });
  const taken = {
    to: invoice,
    amount: cents - kept - outside,
    total: cents,
    kept,
    status: 'active',
  } as const;
  return after && adding(after, { kind: 'credit note', name, ...taken });
}

/**
 * The books as one would keep them with pencil and paper: whole cents, a list of what happened, and every figure added
 * up anew from it. Shares no code with the engine, which has to agree with it after every command (machine.md 5.1, I16).
 */
export interface PaperBooks {
  readonly invoices: readonly Named<{ status: 'draft' | 'issued' | 'void' | 'deleted'; total: bigint }>[];
  readonly payments: readonly Named<{ status: 'received' | 'void'; amount: bigint }>[];
  readonly allocations: readonly (Attached & { readonly payment: string })[];
  readonly creditNotes: readonly Attached[];
  readonly writeOffs: readonly Attached[];
  readonly refunds: readonly Named<{
    payment: string;
    amount: bigint;
    status: 'pending' | 'completed' | 'failed' | 'returned';
  }>[];
}

type Named<T> = { readonly name: string } & Readonly<T>;

/** Something that settles a part of an invoice, for as long as it stands. */
type Attached = Named<{ invoice: string; amount: bigint; stands: boolean }>;

export interface Part {
  readonly invoice: string;
  readonly cents: bigint;
}

/** One thing that is done to the books. `name` is of what it makes, and of nothing else. */
export type Move =
  | { readonly to: 'draft'; readonly name: string; readonly cents: bigint }
  | { readonly to: 'finalize' | 'void' | 'revert' | 'delete'; readonly invoice: string }
  | { readonly to: 'pay'; readonly name: string; readonly cents: bigint; readonly parts: readonly Part[] }
  | {
      readonly to: 'allocate';
      readonly name: string;
      readonly payment: string;
      readonly parts: readonly Part[];
    }
  | { readonly to: 'remove'; readonly allocation: string }
  | { readonly to: 'move'; readonly name: string; readonly allocation: string; readonly invoice: string }
  | {
      readonly to: 'refund' | 'ask-refund';
      readonly name: string;
      readonly payment: string;
      readonly cents: bigint;
    }
  | { readonly to: 'complete' | 'fail' | 'return'; readonly refund: string }
  | { readonly to: 'void-payment'; readonly payment: string }
  | ({ readonly to: 'credit' | 'write-off'; readonly name: string } & Part)
  | { readonly to: 'void-credit'; readonly creditNote: string }
  | { readonly to: 'reverse'; readonly writeOff: string };

export const emptyPaper: PaperBooks = {
  invoices: [],
  payments: [],
  allocations: [],
  creditNotes: [],
  writeOffs: [],
  refunds: [],
};

const total = (all: readonly { readonly amount: bigint }[]) =>
  all.reduce((sum, { amount }) => sum + amount, 0n);

const find = <T extends { readonly name: string }>(all: readonly T[], name: string): T | undefined =>
  all.find((one) => one.name === name);

const holding = (books: PaperBooks, invoice: string) =>
  [...books.allocations, ...books.creditNotes, ...books.writeOffs].filter(
    (one) => one.invoice === invoice && one.stands,
  );

/** What is still owed on an invoice, in cents; nothing while it is not issued. */
export function dueOf(books: PaperBooks, invoice: string): bigint {
  const found = find(books.invoices, invoice);
  return found?.status === 'issued' ? found.total - total(holding(books, invoice)) : 0n;
}

/** What is left of a payment, in cents. */
export function leftOf(books: PaperBooks, payment: string): bigint {
  const found = find(books.payments, payment);
  if (found?.status !== 'received') return 0n;
  const allocated = books.allocations.filter((one) => one.payment === payment && one.stands);
  const isGone = ({ status }: { readonly status: string }) => status === 'pending' || status === 'completed';
  const refunds = books.refunds.filter((one) => one.payment === payment && isGone(one));
  return found.amount - total(allocated) - total(refunds);
}

const changed = <T extends { readonly name: string }>(all: readonly T[], name: string, change: Partial<T>) =>
  all.map((one) => (one.name === name ? { ...one, ...change } : one));

const isWithin = (cents: bigint, limit: bigint) => cents > 0n && cents <= limit;

/** The books with parts of a payment allocated: each to an invoice of its own with so much due, together within `limit`. */
function allocated(
  books: PaperBooks,
  {
    name,
    payment,
    parts,
  }: { readonly name: string; readonly payment: string; readonly parts: readonly Part[] },
): PaperBooks | null {
  const isApart = new Set(parts.map(({ invoice }) => invoice)).size === parts.length;
  const isDue = parts.every(({ invoice, cents }) => isWithin(cents, dueOf(books, invoice)));
  const together = parts.reduce((sum, { cents }) => sum + cents, 0n);
  if (!isApart || !isDue || together > leftOf(books, payment)) return null;
  const made = parts.map(({ invoice, cents }, index) => {
    return { name: `${name}_${index + 1}`, payment, invoice, amount: cents, stands: true };
  });
  return { ...books, allocations: [...books.allocations, ...made] };
}

/** The books after a move; `null` where it must be refused. */
export function afterMove(books: PaperBooks, move: Move): PaperBooks | null {
  switch (move.to) {
    case 'draft': {
      const made = { name: move.name, status: 'draft', total: move.cents } as const;
      return { ...books, invoices: [...books.invoices, made] };
    }
    case 'finalize':
    case 'void':
    case 'revert':
    case 'delete':
      return afterStatus(books, move);
    case 'pay': {
      const { name, cents, parts } = move;
      if (cents <= 0n) return null;
      const payments = [...books.payments, { name, status: 'received', amount: cents } as const];
      return allocated({ ...books, payments }, { name, payment: name, parts });
    }
    case 'allocate':
      return allocated(books, move);
    case 'remove':
      if (!find(books.allocations, move.allocation)?.stands) return null;
      return { ...books, allocations: changed(books.allocations, move.allocation, { stands: false }) };
    case 'move': {
      const { name, allocation, invoice } = move;
      const found = find(books.allocations, allocation);
      if (!found?.stands || found.invoice === invoice) return null;
      const freed = { ...books, allocations: changed(books.allocations, allocation, { stands: false }) };
      const parts = [{ invoice, cents: found.amount }];
      return allocated(freed, { name, payment: found.payment, parts });
    }
    case 'refund':
    case 'ask-refund': {
      const { to, name, payment, cents } = move;
      if (!isWithin(cents, leftOf(books, payment))) return null;
      const status = to === 'refund' ? 'completed' : 'pending';
      return { ...books, refunds: [...books.refunds, { name, payment, amount: cents, status }] };
    }
    case 'complete':
    case 'fail':
    case 'return': {
      const [from, status] = answers[move.to];
      if (find(books.refunds, move.refund)?.status !== from) return null;
      return { ...books, refunds: changed(books.refunds, move.refund, { status }) };
    }
    case 'void-payment': {
      const found = find(books.payments, move.payment);
      if (found?.status !== 'received' || leftOf(books, move.payment) !== found.amount) return null;
      return { ...books, payments: changed(books.payments, move.payment, { status: 'void' }) };
    }
    case 'credit':
    case 'write-off': {
      const { name, invoice, cents } = move;
      if (!isWithin(cents, dueOf(books, invoice))) return null;
      const list = move.to === 'credit' ? 'creditNotes' : 'writeOffs';
      return { ...books, [list]: [...books[list], { name, invoice, amount: cents, stands: true }] };
    }
    case 'void-credit':
      if (!find(books.creditNotes, move.creditNote)?.stands) return null;
      return { ...books, creditNotes: changed(books.creditNotes, move.creditNote, { stands: false }) };
    case 'reverse':
      if (!find(books.writeOffs, move.writeOff)?.stands) return null;
      return { ...books, writeOffs: changed(books.writeOffs, move.writeOff, { stands: false }) };
  }
}

/** What becomes of a refund, and of what it must be. */
const answers = {
  complete: ['pending', 'completed'],
  fail: ['pending', 'failed'],
  return: ['completed', 'returned'],
} as const;

const lifecycle = {
  finalize: { from: 'draft', into: 'issued' },
  void: { from: 'issued', into: 'void' },
  revert: { from: 'issued', into: 'draft' },
  delete: { from: 'draft', into: 'deleted' },
} as const;

function afterStatus(
  books: PaperBooks,
  { to, invoice }: { readonly to: keyof typeof lifecycle; readonly invoice: string },
): PaperBooks | null {
  const { from, into } = lifecycle[to];
  if (find(books.invoices, invoice)?.status !== from || holding(books, invoice).length > 0) return null;
  return { ...books, invoices: changed(books.invoices, invoice, { status: into }) };
}

/** All that can be read from the books, as lines of text that are the same for the same books. */
export function linesOf(books: PaperBooks): readonly string[] {
  const on = (all: readonly Attached[], kind: string) =>
    all
      .filter(({ stands }) => stands)
      .map(({ name, invoice, amount }) => `${kind} ${name} on ${invoice}: ${amount}`);
  return [
    ...books.invoices.flatMap(({ name, status, total: asked }) => {
      const due = dueOf(books, name);
      if (status === 'deleted') return [];
      const shown = status === 'issued' ? (due === 0n ? 'paid' : 'open') : status;
      return [`invoice ${name}: ${shown}, ${asked}, due ${due}`];
    }),
    ...books.payments.map(
      ({ name, status, amount }) => `payment ${name}: ${status}, ${amount}, left ${leftOf(books, name)}`,
    ),
    ...books.allocations
      .filter(({ stands }) => stands)
      .map(
        ({ name, payment, invoice, amount }) => `allocation ${name} of ${payment} to ${invoice}: ${amount}`,
      ),
    ...on(books.creditNotes, 'credit note'),
    ...on(books.writeOffs, 'write-off'),
    ...books.refunds.map(
      ({ name, payment, amount, status }) => `refund ${name} of ${payment}: ${amount}, ${status}`,
    ),
  ].sort();
}

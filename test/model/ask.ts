import type { Invoice, Payment, Refund } from '@billkit/billing';
import { askOfAccountCredit, dispositionOf, possibleWithCredit } from './ask-of-credit.js';
import { ada, draftContent, grace, lineInput, type Ask } from '@billkit/billing/testing';
import { askOfSettings } from './ask-of-settings.js';
import type { Seen } from './seen.js';
import {
  creditWishes,
  settingsWishes,
  type CreditWish,
  type DocumentWish,
  type SettingsWish,
  type Step,
} from './step.js';

const day = '2026-11-24';
const cash = 'pmt_cash';

/** The amount a step asks for, near `limit`: cents as text, never below one cent. */
function near(limit: string, { much }: Step): string {
  const cents = BigInt(limit.replace('.', ''));
  const asked = {
    exact: cents,
    'a-unit-less': cents - 1n,
    'a-unit-more': cents + 1n,
    half: cents / 2n,
    one: 1n,
  }[much];
  const text = (asked < 1n ? 1n : asked).toString().padStart(3, '0');
  return `${text.slice(0, -2)}.${text.slice(-2)}`;
}

const distinct = <T>(all: readonly T[]): readonly T[] => [...new Set(all)];
const pickOf = <T>(all: readonly T[], index: number): T | undefined => all[index % Math.max(all.length, 1)];
const dueOf = (invoice: Invoice | undefined) => (invoice?.status === 'open' ? invoice.amountDue : '10.00');
const leftOf = (payment: Payment | undefined) =>
  payment?.status === 'received' ? payment.unallocated : '10.00';

/** A refund of this status if there is one; one in four picks among all. */
function refundOf(status: Refund['status'], { pick }: Step, { refunds }: Seen): Refund['id'] {
  const fitting = refunds.filter((refund) => refund.status === status);
  return pickOf(pick % 4 && fitting.length > 0 ? fitting : refunds, pick)?.id ?? 'rfd_none';
}

/** The content of a draft: one of a few, with cents that do not divide well. */
const contentOf = ({ invoice, pick }: Step) =>
  draftContent({
    client: invoice % 2 ? grace : ada,
    issuedOn: pick > 5 ? '2027-01-04' : day,
    ...(pick % 2 && { location: { id: 'north', name: 'North' } }),
    taxMode: pick % 2 ? 'exclusive' : 'inclusive',
    events: eventsOf(pick),
    lines: [
      lineInput({ id: 'lin_p', quantity: `${pick + 1}`, unitPrice: '1', ...productOf(pick) }),
      lineInput({ id: 'lin_a', quantity: '3', unitPrice: '33.33', taxRates: ['tax_a'] }),
      lineInput({ id: 'lin_b', quantity: '1.08', unitPrice: '7.77', taxRates: ['tax_a'] }),
      ...(pick % 3
        ? [lineInput({ id: 'lin_c', quantity: '1', unitPrice: '0.05', taxRates: ['tax_b'] })]
        : []),
    ],
  });

/** One of a few tokens, each of which is given once. */
const tokenOf = (index: number) => `token-${index}`.padEnd(22, 'x');

/** One of two products, or none. */
const productOf = (pick: number) =>
  pick % 3 ? { product: { id: pick % 2 ? 'band' : 'ball', tracksStock: true } } : {};

/** None, one or both of two events, which everybody wants. */
const eventsOf = (pick: number) =>
  (['one', 'two'] as const)
    .filter((_, index) => (pick >> (index + 1)) % 2)
    .map((id) => ({ id, kind: 'appointment', startsAt: '2026-11-24T09:30' }) as const);

/** What a bookkeeper who looks first asks for instead; one in four asks for it all the same. */
function sensible(
  what: DocumentWish,
  pick: number,
  invoice: Invoice | undefined,
  payment: Payment | undefined,
): DocumentWish {
  if (pick % 4 === 0) return what;
  const isAboutPayment = ['refund-payment', 'request-refund', 'void-payment'].includes(what);
  if (isAboutPayment) return payment?.status === 'received' ? what : 'record-payment';
  if (!invoice) return 'create-draft';
  if (invoice.status === 'draft')
    return ['revise-draft', 'delete-draft', 'finalize-and-pay'].includes(what) ? what : 'finalize-invoice';
  if (invoice.status === 'paid') {
    const possible = [
      'save-credit-note-draft',
      'remove-credit-allocation',
      'void-credit-note',
      'issue-credit-note',
      'reverse-write-off',
      'void-by-plan',
    ];
    return possible.includes(what) ? what : 'remove-allocation';
  }
  return what === 'create-draft' || what.startsWith('finalize') ? 'record-payment' : what;
}

const isAboutCredit = (what: Step['what']): what is CreditWish => creditWishes.some((wish) => wish === what);

const isAboutDraftCredit = (what: Step['what']) =>
  what === 'issue-credit-note-draft' || what === 'delete-credit-note-draft';

/** A draft is written before it is issued or deleted. */
const possibleWithDraft = (what: DocumentWish, { pick }: Step, seen: Seen): DocumentWish =>
  pick % 4 && seen.creditNoteDrafts.length === 0 ? 'save-credit-note-draft' : what;

const isAboutSettings = (what: Step['what']): what is SettingsWish =>
  settingsWishes.some((wish) => wish === what);

/** The command a step comes to, given what the bookkeeper sees. `fresh` makes ids nobody has. */
export function askOf(step: Step, seen: Seen, fresh: string): Ask {
  if (isAboutSettings(step.what)) return askOfSettings(step.what, step, seen);
  const invoice = `inv_${step.invoice}` as const;
  const found = seen.invoices.find(({ id }) => id === invoice);
  const money = pickOf(seen.payments, step.payment);
  const wish = isAboutDraftCredit(step.what) ? possibleWithDraft(step.what, step, seen) : step.what;
  const what = isAboutCredit(wish) ? possibleWithCredit(wish, step, seen) : wish;
  const ask = (one: DocumentWish) =>
    isAboutCredit(one)
      ? askOfAccountCredit(one, step, seen, fresh, (limit) => near(limit, step))
      : (askOfMoney(one, step, seen, fresh, found, money) ?? askOfInvoice(one, step, seen, fresh, found));
  const wanted = ask(isAboutCredit(what) ? what : sensible(what, step.pick, found, money));
  // What there is none of is asked for now and then; mostly one does something that there is something for.
  if (step.pick % 4 === 0 || !JSON.stringify(wanted).includes('_none"')) return wanted;
  return ask(sensible('create-draft', 1, found, money));
}

function askOfMoney(
  what: DocumentWish,
  step: Step,
  seen: Seen,
  fresh: string,
  found: Invoice | undefined,
  money: Payment | undefined,
): Ask | undefined {
  const invoice = `inv_${step.invoice}` as const;
  const payment = money?.id ?? 'pay_none';
  const received = { client: found?.client ?? ada, currency: 'EUR', method: cash, receivedOn: day } as const;
  const amount = near(dueOf(found), step);
  const own = `pay_${fresh}` as const;
  switch (what) {
    case 'record-payment': {
      const allocations = [{ invoice, amount }];
      return { type: what, payment: own, ...received, amount, allocations };
    }
    case 'record-over-two': {
      const other = pickOf(seen.invoices, step.pick);
      const parts = other ? [{ invoice: other.id, amount: near(dueOf(other), step) }] : [];
      const allocations = [{ invoice, amount }, ...parts];
      return { type: 'record-payment', payment: own, ...received, amount: '250.00', allocations };
    }
    case 'record-all-but-a-rest': {
      const part = near(dueOf(found), { ...step, much: step.pick % 2 ? 'a-unit-less' : step.much });
      const allocations = [{ invoice, amount: part, writeOffRest: `wof_${fresh}` as const }];
      return { type: 'record-payment', payment: own, ...received, amount: part, allocations };
    }
    case 'allocate-payment': {
      const part = near(step.pick % 2 ? leftOf(money) : dueOf(found), step);
      return { type: what, payment, allocatedOn: day, allocations: [{ invoice, amount: part }] };
    }
    case 'allocate-payments':
      return oldestFirst(step, seen, found);
    case 'move-allocation':
      return moveOf(step, seen, invoice);
    case 'remove-allocation': {
      const allocation = pickOf(seen.allocations, step.pick)?.id ?? 'alc_none';
      return { type: what, allocation, removedOn: day };
    }
    case 'refund-payment':
    case 'request-refund': {
      const back = { amount: near(leftOf(money), step), requested: what === 'request-refund' };
      return { type: 'refund-payment', refund: `rfd_${fresh}`, payment, refundedOn: day, ...back };
    }
    case 'refund-invoices': {
      const active = seen.allocations.filter(({ status }) => status === 'active');
      const refunds = distinct([pickOf(active, step.pick), pickOf(active, step.payment)]).map(
        (one, index) => ({
          ...{ refund: `rfd_${fresh}${index}` as const, allocation: one?.id ?? 'alc_none' },
          ...{ amount: near(one?.amount ?? '1.00', step), requested: step.pick % 2 === 0 },
        }),
      );
      return { type: what, refunds, refundedOn: day };
    }
    case 'complete-refund':
      return { type: what, refund: refundOf('pending', step, seen), refundedOn: day };
    case 'fail-refund':
      return { type: what, refund: refundOf('pending', step, seen), failedOn: day };
    case 'return-refund':
      return { type: what, refund: refundOf('completed', step, seen), returnedOn: day };
    case 'void-payment':
      return { type: what, payment, voidedOn: day };
    default:
      return undefined;
  }
}

/** Money of the invoice's client that is left, to it and to another one that is open; one in four picks among all. */
function oldestFirst({ pick, payment }: Step, { payments, invoices }: Seen, found: Invoice | undefined): Ask {
  const isTheirs = ({ client }: Invoice | Payment) => pick % 4 === 0 || client.id === found?.client.id;
  const held = payments.filter(
    (one) => isTheirs(one) && one.status === 'received' && one.unallocated !== '0.00',
  );
  const open = invoices.filter((one) => isTheirs(one) && one.status === 'open');
  return {
    type: 'allocate-payments',
    payments: distinct([pick, payment].map((place) => pickOf(held, place)?.id ?? 'pay_none')),
    invoices: distinct([pick, pick + 1].map((place) => pickOf(open, place)?.id ?? 'inv_none')),
    allocatedOn: day,
  };
}

/** An allocation, to another open invoice of its client if there is one; one in four to any. */
function moveOf({ pick }: Step, { allocations, invoices }: Seen, invoice: `inv_${string}`): Ask {
  const active = allocations.filter(({ status }) => status === 'active');
  const one = pickOf(active, pick);
  const client = invoices.find(({ id }) => id === one?.invoice)?.client.id;
  const others = invoices.filter(
    (other) => other.status === 'open' && other.id !== one?.invoice && other.client.id === client,
  );
  const to = pick % 4 ? pickOf(others, pick)?.id : undefined;
  return { type: 'move-allocation', allocation: one?.id ?? 'alc_none', invoice: to ?? invoice, movedOn: day };
}

function askOfInvoice(
  what: DocumentWish,
  step: Step,
  seen: Seen,
  fresh: string,
  found: Invoice | undefined,
): Ask {
  const invoice = `inv_${step.invoice}` as const;
  const version = Math.max(seen.version(invoice), 1);
  switch (what) {
    case 'create-draft':
      return { type: what, invoice, content: contentOf(step) };
    case 'revise-draft':
      return { type: what, invoice, version, content: contentOf(step) };
    case 'finalize-and-pay': {
      const payment = { payment: `pay_${fresh}`, amount: '117.35', method: cash, receivedOn: day } as const;
      return { type: 'finalize-invoice', invoice, version, payment };
    }
    case 'issue-credit-note': {
      const lines = [creditOf(step, found)];
      const disposition = dispositionOf(step, seen, found, lines, fresh);
      return {
        ...{ type: what, creditNote: `crn_${fresh}`, invoice, issuedOn: day, reason: 'Random', lines },
        ...(disposition && { disposition }),
      };
    }
    case 'save-credit-note-draft': {
      const lines = [creditOf(step, found)];
      const disposition = dispositionOf(step, seen, found, lines, fresh);
      const [own] = step.pick % 2 ? seen.creditNoteDrafts : [];
      const creditNote = own?.id ?? (`crn_${fresh}` as const);
      return {
        ...{ type: what, creditNote, version: own ? seen.version(`draft ${own.id}`) : 0, invoice },
        ...{ issuedOn: day, reason: 'Random', lines, ...(disposition && { disposition }) },
      };
    }
    case 'issue-credit-note-draft':
    case 'delete-credit-note-draft': {
      const creditNote = pickOf(seen.creditNoteDrafts, step.pick)?.id ?? 'crn_none';
      if (what === 'delete-credit-note-draft') return { type: what, creditNote };
      return { type: what, creditNote, version: Math.max(seen.version(`draft ${creditNote}`), 1) };
    }
    case 'void-credit-note': {
      const creditNote = pickOf(seen.creditNotes, step.pick)?.id ?? 'crn_none';
      return { type: what, creditNote, voidedOn: day };
    }
    case 'write-off-invoice': {
      const amount = near(dueOf(found), step);
      const writeOff = `wof_${fresh}` as const;
      return { type: what, writeOff, invoice, amount, writtenOffOn: day, reason: 'Random' };
    }
    case 'reverse-write-off': {
      const writeOff = pickOf(seen.writeOffs, step.pick)?.id ?? 'wof_none';
      return { type: what, writeOff, reversedOn: day };
    }
    case 'void-invoice':
      return { type: what, invoice, voidedOn: day };
    case 'void-by-plan':
      return { type: 'execute-plan', steps: [...freeing(seen, invoice), { ...voiding, invoice }] };
    case 'duplicate-invoice':
    case 'reissue-invoice':
      return { type: what, invoice, issuedOn: day };
    case 'create-public-link':
      return { type: what, token: tokenOf(step.payment), invoice, createdOn: day };
    case 'revoke-public-link':
      return { type: what, token: tokenOf(step.payment), revokedOn: day };
    case 'mark-as-sent':
      return { type: what, invoice, sentOn: day, via: 'hand' };
    case 'number-draft':
      return {
        type: what,
        invoice,
        number: `${step.pick % 2 ? 'INV-' : 'B-'}${step.pick + 1}`,
        numberedOn: day,
      };
    case 'revert-to-draft':
      return { type: what, invoice };
    case 'delete-draft':
      return { type: what, invoice, deletedOn: day };
    default:
      return { type: 'finalize-invoice', invoice, version };
  }
}

const voiding = { type: 'void-invoice', voidedOn: day } as const;

/** What a bookkeeper sees that holds an invoice, taken back. */
const freeing = ({ allocations, creditNotes, creditAllocations, writeOffs }: Seen, invoice: string) => [
  ...allocations
    .filter((one) => one.invoice === invoice && one.status === 'active')
    .map(({ id }) => ({ type: 'remove-allocation', allocation: id, removedOn: day }) as const),
  ...creditAllocations
    .filter(
      (one) =>
        one.status === 'active' &&
        (one.invoice === invoice ||
          creditNotes.some((note) => note.id === one.creditNote && note.invoice === invoice)),
    )
    .map(({ id }) => ({ type: 'remove-credit-allocation', creditAllocation: id, removedOn: day }) as const),
  ...creditNotes
    .filter((one) => one.invoice === invoice && one.status === 'issued')
    .map(({ id }) => ({ type: 'void-credit-note', creditNote: id, voidedOn: day }) as const),
  ...writeOffs
    .filter((one) => one.invoice === invoice && one.status === 'active')
    .map(({ id }) => ({ type: 'reverse-write-off', writeOff: id, reversedOn: day }) as const),
];

function creditOf(step: Step, invoice: Invoice | undefined) {
  const line = pickOf(['lin_a', 'lin_b', 'lin_c'] as const, step.pick) ?? 'lin_a';
  const quantity = pickOf(['1', '0.5', '3', '0.01'] as const, step.pick) ?? '1';
  if (step.pick % 2) return { line, by: 'quantity', quantity } as const;
  return { line, by: 'amount', amount: near(step.pick > 4 ? dueOf(invoice) : '7.77', step) } as const;
}

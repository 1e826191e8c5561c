import { busy } from './openings.js';
import type { Form, Move } from './move.js';

/**
 * What once went wrong, or would in an engine with one of the seeded faults that random sequences seldom meet: moves to be
 * made one after another. A failing sequence or race prints the entry that belongs here, so that it is tried for ever, even
 * when the generator draws otherwise by then.
 */
export interface Regression {
  readonly why: string;
  /** On empty books. */
  readonly moves: readonly Move[];
  /** What several clients then do at once, and the order in which the storage lets them go on. */
  readonly race?: { readonly clients: readonly (readonly Move[])[]; readonly order: readonly number[] };
}

/** So many cents within ten days, and so many within forty. */
const inCents = (soon: bigint, late: bigint): NonNullable<Form['terms']> => ({
  in: 'cents',
  parts: [
    { days: 40, share: late },
    { days: 10, share: soon },
  ],
});

const plain = { kept: 0n, outside: 0n, back: [] };

export const regressions: readonly Regression[] = [
  {
    why: 'a payment that was given back in part cannot be voided, nor one of which a part is set aside',
    moves: [
      { to: 'pay', name: 'money', cents: 500n, parts: [], day: 4 },
      { to: 'refund', name: 'back', from: 'money', cents: 500n, day: 4 },
      { to: 'void-payment', payment: 'money', day: 4 },
      { to: 'return', refund: 'back', day: 4 },
      { to: 'ask-refund', name: 'asked', from: 'money', cents: 1n, day: 4 },
      { to: 'void-payment', payment: 'money', day: 4 },
      { to: 'fail', refund: 'asked', day: 4 },
      { to: 'void-payment', payment: 'money', day: 4 },
    ],
  },
  {
    why: 'a draft of a credit note is written on a paid invoice only where credit is kept',
    moves: [
      { to: 'draft', name: 'a', cents: 100n, day: 4 },
      { to: 'finalize-paid', name: 'cash', invoice: 'a', cents: 100n, day: 4 },
      { to: 'save-credit', name: 'early', day: 4, invoice: 'a', cents: 10n, ...plain, kept: 10n },
      { to: 'prefer', keepsCredit: true, small: 0n, day: 4 },
      { to: 'save-credit', name: 'late', day: 4, invoice: 'a', cents: 10n, ...plain, kept: 10n },
      { to: 'prefer', keepsCredit: false, small: 0n, day: 4 },
      { to: 'issue-credit', name: 'issued', draft: 'late' },
    ],
  },
  {
    why: 'credit is applied up to what remains of its note, and to the last cent',
    moves: [
      ...busy,
      { to: 'apply-credit', name: 'more', day: 4, from: 'above', parts: [{ invoice: 'a', cents: 311n }] },
      { to: 'apply-credit', name: 'all', day: 4, from: 'above', parts: [{ invoice: 'a', cents: 310n }] },
      { to: 'apply-credit', name: 'none', day: 4, from: 'above', parts: [{ invoice: 'a', cents: 1n }] },
      { to: 'void-credit', entry: 'above', day: 4 },
    ],
  },
  {
    why: 'an invoice goes back to draft on its own day, and not when the books are closed on it',
    moves: [
      { to: 'draft', name: 'a', cents: 100n, day: 2 },
      { to: 'finalize', invoice: 'a' },
      { to: 'close', until: 2 },
      { to: 'revert', invoice: 'a' },
      { to: 'close', until: 1 },
      { to: 'revert', invoice: 'a' },
    ],
  },
  {
    why: 'who may allocate but not write off leaves no small balance',
    moves: [
      ...busy,
      { to: 'pay', name: 'rest', cents: 287n, parts: [], day: 4 },
      {
        ...{ to: 'allocate', name: 'off', from: 'rest', day: 4, by: 'clerk' },
        parts: [{ invoice: 'b', cents: 287n, isAll: true }],
      },
      {
        ...{ to: 'allocate', name: 'left', from: 'rest', day: 4, by: 'clerk' },
        parts: [{ invoice: 'b', cents: 287n }],
      },
    ],
  },
  {
    why: 'a client pays what is due and free online where that is wanted, and no cent more',
    moves: [
      ...busy,
      { to: 'start', name: 'more', parts: [{ invoice: 'e', cents: 51n }], by: 'client' },
      { to: 'start', name: 'free', parts: [{ invoice: 'e', cents: 50n }], by: 'client' },
      { to: 'pay', name: 'due', cents: 291n, parts: [{ invoice: 'b', cents: 291n }], day: 4, by: 'client' },
      { to: 'pay', name: 'over', cents: 292n, parts: [{ invoice: 'b', cents: 291n }], day: 4, by: 'clerk' },
      { to: 'prefer', keepsCredit: true, small: 5n, day: 4 },
      { to: 'start', name: 'off', parts: [{ invoice: 'b', cents: 291n }], by: 'client' },
      { to: 'start', name: 'by-staff', parts: [{ invoice: 'b', cents: 291n }] },
    ],
  },
  {
    why: 'money of one reference is booked once, whichever payment the provider tells it of',
    moves: [
      ...busy,
      { to: 'start', name: 'other', parts: [{ invoice: 'b', cents: 291n }] },
      { to: 'confirm', name: 'told', day: 4, payment: 'started', reference: 'once' },
      { to: 'confirm', name: 'told-again', day: 4, payment: 'started', reference: 'once' },
      { to: 'confirm', name: 'told-of-other', day: 4, payment: 'other', reference: 'once' },
      { to: 'confirm', name: 'told-rightly', day: 4, payment: 'other', reference: 'other' },
    ],
  },
  {
    why: 'what is held by one thing alone is not voided',
    moves: [
      { to: 'prefer', keepsCredit: true, small: 5n, day: 4 },
      { to: 'draft', name: 'paid', cents: 100n, day: 4 },
      { to: 'draft', name: 'credited', cents: 100n, day: 4 },
      { to: 'draft', name: 'given-up', cents: 100n, day: 4 },
      { to: 'finalize-paid', name: 'cash', invoice: 'paid', cents: 50n, day: 4 },
      { to: 'void', invoice: 'paid', day: 4 },
      { to: 'void-payment', payment: 'cash', day: 4 },
      { to: 'finalize', invoice: 'credited' },
      { to: 'credit', name: 'note', day: 4, invoice: 'credited', cents: 50n, ...plain },
      { to: 'void', invoice: 'credited', day: 4 },
      { to: 'void-credit', entry: 'note', day: 4 },
      { to: 'void-credit', entry: 'note', day: 4 },
      { to: 'finalize', invoice: 'given-up' },
      { to: 'write-off', name: 'lost', day: 4, invoice: 'given-up', cents: 50n },
      { to: 'void', invoice: 'given-up', day: 4 },
    ],
  },
  {
    why: 'a credit note whose credit settles another invoice is not voided',
    moves: [
      ...busy,
      { to: 'fail', refund: 'asked-credit', day: 4 },
      { to: 'void-credit', entry: 'above', day: 4 },
    ],
  },
  {
    why: 'a credit note whose credit was given back is not voided',
    moves: [
      ...busy,
      { to: 'remove-credit', entry: 'used_1', day: 4 },
      { to: 'void-credit', entry: 'above', day: 4 },
      { to: 'fail', refund: 'asked-credit', day: 4 },
      { to: 'void-credit', entry: 'above', day: 4 },
    ],
  },
  {
    why: 'the money received first is used first, and a rest above a small balance stays due',
    moves: [
      ...busy,
      { to: 'spread', name: 'all', day: 4, payments: ['spare', 'part', 'held'], invoices: ['e', 'b', 'd'] },
      { to: 'pay', name: 'six', day: 4, cents: 794n, parts: [{ invoice: 'a', cents: 794n, isAll: true }] },
      { to: 'pay', name: 'five', day: 4, cents: 795n, parts: [{ invoice: 'a', cents: 795n, isAll: true }] },
    ],
  },
  {
    why: 'no more of an allocation is given back than was allocated, and all of it may be',
    moves: [
      { to: 'draft', name: 'a', cents: 300n, day: 4 },
      { to: 'finalize', invoice: 'a' },
      { to: 'pay', name: 'money', cents: 500n, parts: [{ invoice: 'a', cents: 300n }], day: 4 },
      { to: 'take-back', name: 'more', back: [{ allocation: 'money_1', cents: 301n }], day: 4 },
      { to: 'take-back', name: 'all', back: [{ allocation: 'money_1', cents: 300n }], day: 4 },
    ],
  },
  {
    why: 'money that comes after all settles what nobody else is paying by then',
    moves: [
      ...busy,
      { to: 'cancel', payment: 'started' },
      { to: 'start', name: 'another', parts: [{ invoice: 'e', cents: 120n }] },
      { to: 'confirm', name: 'late', day: 4, payment: 'started', reference: 'late' },
      { to: 'confirm', name: 'too', day: 4, payment: 'another', reference: 'too' },
    ],
  },
  {
    why: 'what is disputed goes back neither twice nor by a void, and no more is disputed than is there',
    moves: [
      { to: 'draft', name: 'a', cents: 300n, day: 4 },
      { to: 'finalize', invoice: 'a' },
      { to: 'pay', name: 'money', cents: 500n, parts: [{ invoice: 'a', cents: 300n }], day: 4 },
      { to: 'dispute', name: 'most', from: 'money', cents: 400n, day: 4 },
      { to: 'dispute', name: 'more', from: 'money', cents: 101n, day: 4 },
      { to: 'refund', name: 'back', from: 'money', cents: 101n, day: 4 },
      { to: 'take-back', name: 'taken', back: [{ allocation: 'money_1', cents: 101n }], day: 4 },
      { to: 'remove', entry: 'money_1', day: 4 },
      { to: 'void-payment', payment: 'money', day: 4 },
      { to: 'lose', name: 'gone', dispute: 'most', allocations: [], day: 4 },
      { to: 'void-payment', payment: 'money', day: 4 },
      { to: 'win-after-all', dispute: 'most', day: 4 },
      { to: 'void-payment', payment: 'money', day: 4 },
    ],
  },
  {
    why: 'a lost dispute takes what is left, then of all allocations the latest, and is lost once',
    moves: [
      { to: 'draft', name: 'a', cents: 300n, day: 3 },
      { to: 'draft', name: 'b', cents: 300n, day: 3 },
      { to: 'finalize', invoice: 'a' },
      { to: 'finalize', invoice: 'b' },
      { to: 'pay', name: 'money', cents: 600n, parts: [{ invoice: 'a', cents: 200n }], day: 3 },
      { to: 'allocate', name: 'late', from: 'money', parts: [{ invoice: 'b', cents: 250n }], day: 4 },
      { to: 'allocate', name: 'early', from: 'money', parts: [{ invoice: 'a', cents: 50n }], day: 3 },
      { to: 'dispute', name: 'part', from: 'money', cents: 200n, day: 4 },
      { to: 'lose', name: 'short', dispute: 'part', allocations: ['late_1', 'money_1'], day: 4 },
      { to: 'lose', name: 'whole', dispute: 'part', allocations: ['early_1', 'late_1', 'money_1'], day: 4 },
      { to: 'lose', name: 'again', dispute: 'part', allocations: [], day: 4 },
      { to: 'win', dispute: 'part', day: 4 },
      { to: 'win-after-all', dispute: 'part', day: 4 },
    ],
  },
  {
    why: 'of which nothing is to be paid is paid at once: it goes back to draft, but is not void',
    moves: [
      { to: 'draft', name: 'a', cents: 300n, day: 4, form: { kept: 100n } },
      { to: 'finalize-paid', name: 'none', invoice: 'a', cents: 1n, day: 4 },
      { to: 'finalize', invoice: 'a' },
      { to: 'void', invoice: 'a', day: 4 },
      { to: 'revert', invoice: 'a' },
    ],
  },
  {
    why: 'installments in cents come to what is payable, or the invoice stays a draft',
    moves: [
      { to: 'draft', name: 'a', cents: 300n, day: 4, form: { kept: 15n, terms: inCents(100n, 156n) } },
      { to: 'finalize', invoice: 'a' },
      { to: 'draft', name: 'b', cents: 300n, day: 4, form: { kept: 15n, terms: inCents(100n, 155n) } },
      { to: 'finalize', invoice: 'b' },
    ],
  },
  {
    why: 'an invoice in installments falls due with the first that is not settled',
    moves: [
      { to: 'draft', name: 'whole', cents: 300n, day: 4 },
      { to: 'draft', name: 'parts', cents: 300n, day: 4, form: { terms: inCents(100n, 200n) } },
      { to: 'finalize', invoice: 'whole' },
      { to: 'finalize', invoice: 'parts' },
      { to: 'pay', name: 'money', cents: 150n, parts: [], day: 4 },
      { to: 'spread', name: 'early', payments: ['money'], invoices: ['whole', 'parts'], day: 4 },
      { to: 'pay', name: 'more', cents: 150n, parts: [], day: 4 },
      { to: 'spread', name: 'late', payments: ['more'], invoices: ['parts', 'whole'], day: 4 },
    ],
  },
  {
    why: 'no more becomes credit than was paid, whatever was written off',
    moves: [
      { to: 'prefer', keepsCredit: true, small: 0n, day: 4 },
      { to: 'draft', name: 'a', cents: 300n, day: 4 },
      { to: 'finalize-paid', name: 'cash', invoice: 'a', cents: 100n, day: 4 },
      { to: 'write-off', name: 'lost', invoice: 'a', cents: 200n, day: 4 },
      { to: 'credit', name: 'more', day: 4, invoice: 'a', cents: 101n, ...plain, kept: 101n },
      { to: 'credit', name: 'all', day: 4, invoice: 'a', cents: 100n, ...plain, kept: 100n },
    ],
  },
];

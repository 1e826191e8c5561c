import type { Form, Move, Part } from './move.js';

// Books that sequences and races begin with.

const plain = { kept: 0n, outside: 0n, back: [] };
const one = (invoice: string, cents: bigint): readonly Part[] => [{ invoice, cents }];

export const twoDrafts: readonly Move[] = [
  { to: 'draft', name: 'a', cents: 1000n, day: 2 },
  { to: 'draft', name: 'b', cents: 501n, day: 3 },
];

/** Two open invoices, one of them half paid, and a payment with money left. */
export const twoOpen: readonly Move[] = [
  ...twoDrafts,
  { to: 'finalize', invoice: 'a' },
  { to: 'finalize', invoice: 'b' },
  { to: 'pay', name: 'held', day: 3, cents: 900n, parts: one('a', 500n) },
];

/** The same where credit is kept, some of it on the account. */
export const twoWithCredit: readonly Move[] = [
  { to: 'prefer', keepsCredit: true, small: 5n, day: 1 },
  ...twoOpen,
  { to: 'credit', name: 'left', day: 4, invoice: 'a', cents: 700n, ...plain, kept: 200n },
];

/** What a comes to: a line of 44.64 and a charge, together 47.06, of which 40.00 are to be paid in two parts. */
const ofEverything: Form = {
  ...{ off: 3n, extra: 99n, less: 2n, charge: 331n, kept: 15n },
  terms: {
    in: 'percent',
    parts: [
      { days: 40, share: 667n },
      { days: 10, share: 333n },
    ],
  },
};

/** Something of everything, so that each kind of move can be made at once. */
export const busy: readonly Move[] = [
  { to: 'prefer', keepsCredit: true, isOnline: true, small: 5n, day: 1 },
  { to: 'close', until: 1 },
  { to: 'draft', name: 'a', cents: 4500n, day: 2, form: ofEverything },
  { to: 'draft', name: 'b', cents: 501n, day: 3 },
  { to: 'finalize', invoice: 'a' },
  { to: 'finalize', invoice: 'b' },
  { to: 'pay', name: 'held', day: 3, cents: 2900n, parts: one('a', 1500n) },
  { to: 'draft', name: 'c', cents: 300n, day: 4 },
  { to: 'draft', name: 'd', cents: 250n, day: 2 },
  { to: 'finalize', invoice: 'd' },
  { to: 'credit', name: 'credit', day: 3, invoice: 'b', cents: 100n, ...plain },
  { to: 'write-off', name: 'lost', day: 4, invoice: 'b', cents: 50n },
  { to: 'ask-refund', name: 'asked', day: 4, from: 'held', cents: 100n },
  { to: 'refund', name: 'gone', day: 4, from: 'held', cents: 50n },
  { to: 'pay', name: 'part', day: 2, cents: 400n, parts: one('a', 100n) },
  { to: 'pay', name: 'spare', day: 4, cents: 200n, parts: [] },
  { to: 'write-off', name: 'given-up', day: 4, invoice: 'a', cents: 40n },
  { to: 'credit', name: 'above', day: 4, invoice: 'a', cents: 3412n, ...plain, kept: 400n, outside: 140n },
  { to: 'apply-credit', name: 'used', day: 4, from: 'above', parts: one('b', 60n) },
  { to: 'ask-credit-refund', name: 'asked-credit', day: 4, from: 'above', cents: 30n },
  { to: 'dispute', name: 'charged-back', day: 4, from: 'part', cents: 350n },
  { to: 'lose', name: 'gone-back', day: 4, dispute: 'charged-back', allocations: ['part_1'] },
  { to: 'dispute', name: 'doubted', day: 4, from: 'part', cents: 20n },
  { to: 'remove', entry: 'held_1', day: 4 },
  { to: 'allocate', name: 'again', day: 4, from: 'held', parts: one('a', 700n) },
  { to: 'draft', name: 'e', cents: 150n, day: 4 },
  { to: 'finalize', invoice: 'e' },
  { to: 'start', name: 'started', parts: one('e', 100n) },
  { to: 'save-credit', name: 'drafted', day: 4, invoice: 'a', cents: 300n, ...plain },
];

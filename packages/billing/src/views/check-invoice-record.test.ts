import { type TrialBooks } from '../commands/trial-books.test.js';
import { decimalOf } from '../money/decimal.js';
import { euros, today } from '../testing/fixtures.js';
import { dayOf } from '../time/day.js';
import { isTold, type Row } from './corrupt-books.test.js';

const nothing = { quantity: decimalOf('0'), byQuantity: euros('0'), base: euros('0'), tax: euros('0') };
const figures = (books: TrialBooks, over: object) => ({
  figures: { ...books.open('part').figures, ...over },
});

const invoiceRows: readonly Row[] = [
  [
    'I4: nothing is attached to a draft or void invoice',
    'inv_new',
    (change) => [change('allocation', 'alc_1_1', { invoice: 'inv_new' })],
  ],
  [
    'I4: nothing is attached to a draft or void invoice',
    'inv_gone',
    (change) => [change('credit-note', 'crn_1', { invoice: 'inv_gone' })],
  ],
  [
    'I4: nothing is attached to a draft or void invoice',
    'inv_gone',
    (change) => [change('write-off', 'wof_1', { invoice: 'inv_gone' })],
  ],
  [
    'I1: written off is what its write-offs say',
    'inv_gone',
    (change) => [change('invoice', 'inv_gone', { writtenOff: euros('0.01') })],
  ],
  [
    'I1: written off is what its write-offs say',
    'inv_given',
    (change) => [change('write-off', 'wof_1', { status: 'reversed', reversedOn: today })],
  ],
  [
    'I1: due = total − allocated − credited − written off',
    'inv_part',
    (change) => [change('write-off', 'wof_2', { status: 'active' })],
  ],
  [
    'I8: the figures are those of the lines',
    'inv_part',
    (change) => [change('invoice', 'inv_part', { lines: [] })],
  ],
  [
    'I8: the figures are those of the lines',
    'inv_gone',
    (change) => [change('invoice', 'inv_gone', { lines: [] })],
  ],
  [
    'I8: net + tax = total',
    'inv_part',
    (change, books) => [change('invoice', 'inv_part', figures(books, { tax: euros('10.01') }))],
  ],
  [
    'due no earlier than issued',
    'inv_part',
    (change) => [change('invoice', 'inv_part', { dueOn: dayOf('2026-11-23') })],
  ],
  [
    'I1: due = total − allocated − credited − written off',
    'inv_part',
    (change) => [change('invoice', 'inv_part', { amountDue: euros('46.01') })],
  ],
  [
    'I1: due = total − allocated − credited − written off',
    'inv_paid',
    (change) => [change('allocation', 'alc_1_2', { status: 'removed', removedOn: today })],
  ],
  [
    'I1: due is not below zero and at most the total',
    'inv_part',
    (change) => [change('invoice', 'inv_part', { amountDue: euros('-0.01') })],
  ],
  [
    'I1: due is not below zero and at most the total',
    'inv_part',
    (change) => [change('invoice', 'inv_part', { amountDue: euros('110.01') })],
  ],
  [
    'I3: open exactly when something is due',
    'inv_part',
    (change) => [change('invoice', 'inv_part', { amountDue: euros('0') })],
  ],
  [
    'I7: what was credited is what its credit notes say',
    'inv_part',
    (change) => [change('invoice', 'inv_part', { credited: [nothing] })],
  ],
  ...[undefined, euros('30.01')].map((creditedBeyondDue): Row => [
    'I1: what was credited beyond the due is what its credit notes say',
    'inv_above',
    (change) => [change('invoice', 'inv_above', { creditedBeyondDue })],
  ]),
  [
    'I7: each line is credited as its credit notes say',
    'inv_part',
    (change, books) => [
      change('invoice', 'inv_part', {
        credited: [{ ...books.open('part').credited[0], quantity: decimalOf('1') }],
      }),
    ],
  ],
  ...(
    [
      { base: '100.01', tax: '4', quantity: '0' },
      { base: '40', tax: '10.01', quantity: '0' },
      { base: '40', tax: '4', quantity: '2.01' },
    ] as const
  ).map(({ base, tax, quantity }): Row => [
    'I7: no line is credited beyond itself',
    'inv_part',
    (change) => [
      change('invoice', 'inv_part', {
        credited: [{ ...nothing, base: euros(base), tax: euros(tax), quantity: decimalOf(quantity) }],
      }),
    ],
  ]),
  [
    'I7: a line credited whole has given all its tax',
    'inv_part',
    (change) => [
      change('invoice', 'inv_part', { credited: [{ ...nothing, base: euros('100'), tax: euros('9.99') }] }),
    ],
  ],
];

const archived = (over: object): Row[2] => {
  return (change, books) => [
    change('archived-invoice', 'arc_back', {
      issued: { ...books.get('archived-invoice', 'arc_back').issued, ...over },
    }),
  ];
};
const archivedRows: readonly Row[] = [
  ['I8: the figures are those of the lines', 'arc_back', archived({ lines: [] })],
  ['I-74: the archived document is that of its invoice', 'arc_back', archived({ id: 'inv_paid' })],
  ['I4: nothing was attached to what was reverted', 'arc_back', archived({ amountDue: euros('6.99') })],
  [
    'I4: nothing was attached to what was reverted',
    'arc_back',
    archived({ amountDue: euros('6.99'), credited: [{ ...nothing, base: euros('0.01') }] }),
  ],
  [
    'I4: nothing was attached to what was reverted',
    'arc_back',
    archived({ amountDue: euros('6.99'), writtenOff: euros('0.01') }),
  ],
  [
    'I-16: a number that was issued stays on its invoice or is retired',
    'arc_back',
    archived({ number: 'INV-0002' }),
  ],
  [
    'I-16: a number that was issued stays on its invoice or is retired',
    'arc_back',
    (change) => [change('invoice', 'inv_back', { number: 'INV-0099' })],
  ],
];

isTold('an invoice', invoiceRows);
isTold('a document that was reverted', archivedRows);

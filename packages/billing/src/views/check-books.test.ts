import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TrialBooks } from '../commands/trial-books.test.js';
import { amountOf } from '../money/amount.js';
import { currencyOf } from '../money/currency.js';
import { decimalOf } from '../money/decimal.js';
import type { AccountCredit } from '../records/credit-note.js';
import { newSeries } from '../records/number-series.js';
import { defaultPreferences } from '../records/preferences.js';
import type { BillingRecord, Kind } from '../records/record.js';
import { euros, grace, lineInput, today } from '../testing/fixtures.js';
import { dayOf } from '../time/day.js';
import { checkBooks } from './check-books.js';

const credit = (creditNote: `crn_${string}`, amount: string) =>
  ({
    type: 'issue-credit-note',
    creditNote,
    invoice: 'inv_part',
    issuedOn: today,
    reason: 'Goodwill',
    lines: [{ line: 'lin_1', by: 'amount', amount }],
  }) as const;

const writeOff = (writeOff: `wof_${string}`, amount: string, invoice: `inv_${string}` = 'inv_given') =>
  ({ type: 'write-off-invoice', writeOff, invoice, amount, writtenOffOn: today, reason: 'Gone' }) as const;

/** Whole books with something of everything in them. */
function everything(): TrialBooks {
  const books = new TrialBooks({ ...defaultPreferences, accountCredit: true }).tax('10');
  books.issue('part', { lines: [lineInput({ quantity: '2', unitPrice: '50', taxRates: ['tax_10'] })] });
  books.owe('paid', '30').owe('gone', '5').owe('back', '7').draft('new');
  books.receive('1', '100', { inv_part: '20', inv_paid: '30' }).receive('gone', '9').receive('3', '9');
  books.do({
    type: 'allocate-payment',
    payment: 'pay_3',
    allocatedOn: today,
    allocations: [{ invoice: 'inv_part', amount: '2' }],
    id: 'cmd_4',
  });
  books.do({ type: 'remove-allocation', allocation: 'alc_4_1', removedOn: today });
  books.do({ type: 'refund-payment', refund: 'rfd_1', payment: 'pay_1', amount: '10', refundedOn: today });
  const asked = { type: 'refund-payment', payment: 'pay_1', refundedOn: today, requested: true } as const;
  books.do({ ...asked, refund: 'rfd_2', amount: '3' });
  books.do({ ...asked, refund: 'rfd_3', amount: '4' });
  books.do({ type: 'fail-refund', refund: 'rfd_3', failedOn: today });
  books.do({ type: 'void-invoice', invoice: 'inv_gone', voidedOn: today });
  books.do({ type: 'void-payment', payment: 'pay_gone', voidedOn: today });
  books.do({ type: 'revert-to-draft', invoice: 'inv_back', id: 'cmd_back' });
  books.do(credit('crn_1', '40'));
  books.do(credit('crn_2', '5'));
  books.do({ type: 'void-credit-note', creditNote: 'crn_2', voidedOn: today });
  books.owe('given', '8').do(writeOff('wof_1', '8'));
  books.do(writeOff('wof_2', '1', 'inv_part'));
  books.do({ type: 'reverse-write-off', writeOff: 'wof_2', reversedOn: today });
  const event = { id: 'evt', kind: 'class', startsAt: '2026-11-24T18:00' } as const;
  books.issue('event', { events: [event] });
  books.do({ type: 'void-invoice', invoice: 'inv_event', voidedOn: today });
  books.do({ type: 'reissue-invoice', id: 'cmd_again', invoice: 'inv_event', issuedOn: today });
  books.do({ type: 'finalize-invoice', invoice: 'inv_again', version: 1 });
  books.owe('old', '1');
  books.do({ type: 'revert-to-draft', invoice: 'inv_old', id: 'cmd_old' });
  books.do({ type: 'delete-draft', invoice: 'inv_old', deletedOn: today });
  books.owe('above', '60').receive('above', '50', { inv_above: '50' });
  books.do({
    ...credit('crn_above', '60'),
    invoice: 'inv_above',
    disposition: {
      refunds: [{ refund: 'rfd_above', allocation: 'alc_above_1', amount: '20' }],
      credit: '25',
      outside: { amount: '5', reason: 'Voucher' },
    },
  });
  books.issue('whole', { lines: [lineInput({ unitPrice: '10', taxRates: ['tax_10'] })] });
  books.do({ ...credit('crn_whole', '10'), invoice: 'inv_whole' });
  books.owe('credited', '15');
  const applied = { type: 'apply-credit', creditNote: 'crn_above', allocatedOn: today } as const;
  books.do({ ...applied, id: 'cmd_5', allocations: [{ invoice: 'inv_credited', amount: '10' }] });
  books.do({ ...applied, id: 'cmd_6', allocations: [{ invoice: 'inv_credited', amount: '2' }] });
  books.do({ type: 'remove-credit-allocation', creditAllocation: 'cal_6_1', removedOn: today });
  const asks = {
    type: 'refund-credit',
    creditNote: 'crn_above',
    refundedOn: today,
    method: 'pmt_cash',
  } as const;
  books.do({ ...asks, refund: 'rfd_credit', amount: '3', requested: true });
  books.do({ ...asks, refund: 'rfd_returned', amount: '4' });
  books.do({ type: 'return-refund', refund: 'rfd_returned', returnedOn: today });
  return books;
}

const whole = everything().records();

/** A record of the whole books, with something else in it. */
type Change = (kind: Kind, id: string, over: object) => BillingRecord;
type Row = readonly [
  rule: string,
  ref: string,
  corrupt: (change: Change, books: TrialBooks) => readonly BillingRecord[],
];

const usd = currencyOf('USD');
const later = dayOf('2026-11-30');
const nothing = { quantity: decimalOf('0'), byQuantity: euros('0'), base: euros('0'), tax: euros('0') };
const figures = (books: TrialBooks, over: object) => ({
  figures: { ...books.open('part').figures, ...over },
});
const note = (books: TrialBooks) => books.get('credit-note', 'crn_1');

/** The credit note that went above the due, with other parts. */
const disposed =
  (parts: object): Row[2] =>
  (change, books) => [
    change('credit-note', 'crn_above', {
      disposition: { ...books.get('credit-note', 'crn_above').disposition, ...parts },
    }),
  ];

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

const eventRows: readonly Row[] = [
  [
    'I-17: an event of an invoice is linked to it',
    'inv_again',
    (change) => [change('event-link', 'evt', { invoice: 'inv_paid' })],
  ],
  [
    'I-17: an event of an invoice is linked to it',
    'inv_event',
    (change) => [change('event-link', 'evt', { before: [] })],
  ],
  [
    'I-17: an event of an invoice is linked to it',
    'inv_event',
    (change, books) => [{ ...books.open('again'), id: 'inv_event' }],
  ],
  [
    'I-17: an event is on an invoice that names it',
    'evt',
    (change) => [change('event-link', 'evt', { invoice: 'inv_none' })],
  ],
  [
    'I-17: an event is on an invoice that names it',
    'evt',
    (change) => [change('invoice', 'inv_again', { events: [] })],
  ],
  [
    'I-53: an event is taken from void invoices only',
    'evt',
    (change) => [change('event-link', 'evt', { before: ['inv_gone'] })],
  ],
  [
    'I-53: an event is taken from void invoices only',
    'evt',
    (change) => [change('event-link', 'evt', { before: ['inv_again'] })],
  ],
];

const reissueRows: readonly Row[] = [
  [
    'a re-issued invoice is named by the void one it replaces',
    'inv_again',
    (change) => [change('invoice', 'inv_event', { replacedBy: 'inv_paid' })],
  ],
  [
    'a re-issued invoice is named by the void one it replaces',
    'inv_again',
    (change, books) => [{ ...books.open('again'), id: 'inv_event' }],
  ],
  [
    'a void invoice is replaced by one that names it',
    'inv_event',
    (change) => [change('invoice', 'inv_again', { replaces: undefined })],
  ],
  [
    'a void invoice is replaced by one that names it',
    'inv_event',
    (change) => [change('invoice', 'inv_event', { replacedBy: 'inv_none' })],
  ],
];

const moneyRows: readonly Row[] = [
  ['a payment is above zero', 'pay_1', (change) => [change('payment', 'pay_1', { amount: euros('0') })]],
  [
    'I4: nothing hangs on a void payment',
    'pay_gone',
    (change) => [change('allocation', 'alc_1_1', { payment: 'pay_gone' })],
  ],
  [
    'I4: nothing hangs on a void payment',
    'pay_gone',
    (change) => [change('refund', 'rfd_1', { payment: 'pay_gone' })],
  ],
  ...(['unallocated', 'refunded', 'refundPending'] as const).map((part): Row => [
    'I2: amount = allocated + unallocated + refunded + refund pending',
    'pay_1',
    (change) => [change('payment', 'pay_1', { [part]: euros('40.01') })],
  ]),
  [
    'I2: no part is below zero',
    'pay_1',
    (change) => [change('payment', 'pay_1', { unallocated: euros('-0.01') })],
  ],
  [
    'I2: no part is below zero',
    'pay_1',
    (change) => [change('payment', 'pay_1', { refunded: euros('-0.01') })],
  ],
  [
    'I2: no part is below zero',
    'pay_1',
    (change) => [change('payment', 'pay_1', { refundPending: euros('-0.01') })],
  ],
  [
    'I2: refund pending is what its pending refunds say',
    'pay_1',
    (change) => [change('payment', 'pay_1', { refundPending: euros('9') })],
  ],
  [
    'I2: refunded is what its completed refunds say',
    'pay_1',
    (change) => [change('payment', 'pay_1', { refunded: euros('9') })],
  ],
  ['a write-off is above zero', 'wof_2', (change) => [change('write-off', 'wof_2', { amount: euros('0') })]],
  ...(['inv_none', 'inv_new', 'inv_gone'] as const).map((invoice): Row => [
    'I1: an active write-off is on an issued invoice',
    'wof_1',
    (change) => [change('write-off', 'wof_1', { invoice })],
  ]),
  [
    'a write-off is in its invoice’s currency',
    'wof_1',
    (change) => [change('write-off', 'wof_1', { currency: usd })],
  ],
  [
    'I5: an allocation is above zero',
    'alc_4_1',
    (change) => [change('allocation', 'alc_4_1', { amount: euros('0') })],
  ],
  [
    'I5: an active allocation settles an issued invoice',
    'alc_1_1',
    (change) => [change('allocation', 'alc_1_1', { invoice: 'inv_none' })],
  ],
  ...(['inv_new', 'inv_gone'] as const).map((invoice): Row => [
    'I5: an active allocation settles an issued invoice',
    'alc_1_1',
    (change) => [change('allocation', 'alc_1_1', { invoice })],
  ]),
  [
    'I5: an active allocation is of a received payment',
    'alc_1_1',
    (change) => [change('allocation', 'alc_1_1', { payment: 'pay_none' })],
  ],
  [
    'I5: an active allocation is of a received payment',
    'alc_1_1',
    (change) => [change('allocation', 'alc_1_1', { payment: 'pay_gone' })],
  ],
  [
    'I5: both ends are of one client',
    'alc_1_1',
    (change) => [change('invoice', 'inv_part', { client: grace })],
  ],
  [
    'I5: both ends are in one currency',
    'alc_1_1',
    (change) => [change('payment', 'pay_1', { currency: usd })],
  ],
  [
    'I5: both ends are in one currency',
    'alc_1_1',
    (change) => [change('allocation', 'alc_1_1', { currency: usd })],
  ],
  ['a refund is above zero', 'rfd_1', (change) => [change('refund', 'rfd_1', { amount: euros('0') })]],
  ...(['pay_none', 'pay_gone'] as const).map((payment): Row => [
    'a refund is of a received payment',
    'rfd_1',
    (change) => [change('refund', 'rfd_1', { payment })],
  ]),
  [
    'a refund is of a received payment',
    'rfd_3',
    (change) => [change('refund', 'rfd_3', { payment: 'pay_none' })],
  ],
  [
    'a refund is in its payment’s currency',
    'rfd_1',
    (change) => [change('refund', 'rfd_1', { currency: usd, amount: amountOf('10', usd) })],
  ],
  [
    'a credit note is above zero',
    'crn_2',
    (change) => [change('credit-note', 'crn_2', { total: euros('0') })],
  ],
  ...(['subtotal', 'tax', 'total'] as const).map((figure): Row => [
    `I8: lines add up to the ${figure}`,
    'crn_1',
    (change, books) => [change('credit-note', 'crn_1', { ...note(books), [figure]: euros('1') })],
  ]),
  [
    'I8: the taxes of a credit note add up to its tax',
    'crn_1',
    (change) => [change('credit-note', 'crn_1', { taxes: [] })],
  ],
  ...[{ tax: euros('10.01') }, { base: euros('100.01') }].map((over): Row => [
    'I7: no rate is credited beyond itself',
    'inv_part',
    (change, books) => [
      change('credit-note', 'crn_1', { taxes: note(books).taxes.map((row) => ({ ...row, ...over })) }),
    ],
  ]),
  [
    'I7: all of each rate is credited with all of the invoice',
    'inv_whole',
    (change, books) => {
      const { taxes } = books.get('credit-note', 'crn_whole');
      return [
        change('credit-note', 'crn_whole', { taxes: taxes.map((row) => ({ ...row, tax: euros('0.99') })) }),
      ];
    },
  ],
  ...(['inv_none', 'inv_new', 'inv_gone'] as const).map((invoice): Row => [
    'billing.md 5.4, 4: a live credit note is on an issued invoice',
    'crn_1',
    (change) => [change('credit-note', 'crn_1', { invoice })],
  ]),
  ...[{ credit: euros('-5'), outside: euros('35') }, { refunded: euros('-1') }].map((parts): Row => [
    'no part of what is above the due is below zero',
    'crn_above',
    disposed(parts),
  ]),
  ...[
    { refunded: euros('0'), refunds: [], credit: euros('0'), outside: euros('0') },
    { credit: euros('35.01') },
  ].map((parts): Row => ['what is above the due is some of the total', 'crn_above', disposed(parts)]),
  ['what was given back is what its refunds say', 'crn_above', disposed({ refunded: euros('19.99') })],
  ['what was given back is what its refunds say', 'crn_above', disposed({ refunds: ['rfd_none'] })],
];

/** The credit of a credit note that has some, with other figures. */
const withCredit =
  (over: Partial<AccountCredit>): Row[2] =>
  (change, books) => {
    const above = books.get('credit-note', 'crn_above');
    return [
      change('credit-note', 'crn_above', {
        accountCredit: { ...(above.status === 'issued' && above.accountCredit), ...over },
      }),
    ];
  };

const creditRows: readonly Row[] = [
  ['I2: credit = applied + refunded + remaining', 'crn_above', withCredit({ remaining: euros('12.01') })],
  ['I2: credit = applied + refunded + remaining', 'crn_above', withCredit({ refunded: euros('2.99') })],
  [
    'I2: credit = applied + refunded + remaining',
    'crn_above',
    (change) => [change('credit-allocation', 'cal_5_1', { amount: euros('9.99') })],
  ],
  ['I2: credit = applied + refunded + remaining', 'crn_above', disposed({ credit: euros('24.99') })],
  [
    'I2: credit = applied + refunded + remaining',
    'crn_1',
    (change) => [
      change('credit-note', 'crn_1', {
        accountCredit: { remaining: euros('1'), refunded: euros('0'), allocationCount: 0 },
      }),
    ],
  ],
  [
    'I2: no part of a credit is below zero',
    'crn_above',
    (change, books) => [
      ...withCredit({ remaining: euros('-1') })(change, books),
      change('credit-allocation', 'cal_5_1', { amount: euros('23') }),
    ],
  ],
  [
    'I2: refunded of a credit is what its refunds say',
    'crn_above',
    withCredit({ refunded: euros('4'), remaining: euros('11') }),
  ],
  [
    'I2: refunded of a credit is what its refunds say',
    'crn_above',
    (change) => [change('refund', 'rfd_returned', { status: 'completed' })],
  ],
  ...[
    ['I4: nothing hangs on a void credit note', 'crn_above'],
    ['I5: applied credit is of an issued credit note', 'cal_5_1'],
    ['a refund of credit is of an issued credit note', 'rfd_credit'],
  ].map(([rule = '', id = '']): Row => [
    rule,
    id,
    (change) => [change('credit-note', 'crn_above', { status: 'void', voidedOn: later })],
  ]),
  [
    'I4: nothing hangs on a void credit note',
    'crn_2',
    (change) => [change('refund', 'rfd_credit', { creditNote: 'crn_2' })],
  ],
  [
    'I4: nothing is attached to a draft or void invoice',
    'inv_new',
    (change) => [change('credit-allocation', 'cal_5_1', { invoice: 'inv_new' })],
  ],
  [
    'I1: due = total − allocated − credited − written off',
    'inv_credited',
    (change) => [change('credit-allocation', 'cal_5_1', { amount: euros('9.99') })],
  ],
  [
    'I5: applied credit is above zero',
    'cal_6_1',
    (change) => [change('credit-allocation', 'cal_6_1', { amount: euros('0') })],
  ],
  ...(['inv_none', 'inv_new', 'inv_gone'] as const).map((invoice): Row => [
    'I5: applied credit settles an issued invoice',
    'cal_5_1',
    (change) => [change('credit-allocation', 'cal_5_1', { invoice })],
  ]),
  [
    'I5: applied credit is of an issued credit note',
    'cal_5_1',
    (change) => [change('credit-allocation', 'cal_5_1', { creditNote: 'crn_none' })],
  ],
  ...(
    [
      ['invoice', 'inv_credited'],
      ['credit-note', 'crn_above'],
      ['credit-allocation', 'cal_5_1'],
    ] as const
  ).flatMap(([kind, id]): readonly Row[] => [
    [
      'I5: applied credit is of its invoice’s client',
      'cal_5_1',
      (change) => [change(kind, id, { client: grace })],
    ],
    [
      'I5: applied credit is in its invoice’s currency',
      'cal_5_1',
      (change) => [change(kind, id, { currency: usd })],
    ],
  ]),
  ...(['rfd_credit', 'rfd_returned'] as const).map((id): Row => [
    'a refund of credit is of an issued credit note',
    id,
    (change) => [change('refund', id, { creditNote: 'crn_none' })],
  ]),
  [
    'a refund is in its credit note’s currency',
    'rfd_credit',
    (change) => [change('refund', 'rfd_credit', { currency: usd, amount: amountOf('3', usd) })],
  ],
];

const numberRows: readonly Row[] = [
  ['I9: no number is given twice', 'inv_paid', (change) => [change('invoice', 'inv_paid', { serial: 1 })]],
  [
    'I9: no number is given twice',
    'inv_paid',
    (change) => [change('invoice', 'inv_paid', { number: 'INV-0001' })],
  ],
  [
    'a number is its prefix and its serial',
    'inv_paid',
    (change) => [change('invoice', 'inv_paid', { number: 'INV-0022' })],
  ],
  [
    'a series is its document type and its prefix',
    'invoice:INV-',
    (change) => [change('number-series', 'invoice:INV-', { prefix: 'INV' })],
  ],
  ['a series is its document type and its prefix', 'invoice:INV-1', () => [newSeries('invoice', 'INV-1')]],
  [
    'I9: numbers are without gaps',
    'invoice:R-',
    (change) => [change('invoice', 'inv_paid', { number: 'R-0002' })],
  ],
  ['I9: no number is given twice', 'pay_3', (change) => [change('payment', 'pay_3', { serial: 1 })]],
  ['I9: no number is given twice', 'crn_2', (change) => [change('credit-note', 'crn_2', { serial: 1 })]],
  [
    'I9: a retired number is on no document',
    'invoice:INV-',
    (change) => [
      change('number-series', 'invoice:INV-', {
        retired: [{ from: 4, to: 5, reason: 'Mistake', retiredOn: later }],
      }),
    ],
  ],
  [
    'I9: a retired number is on no document',
    'invoice:INV-',
    (change, books) => {
      const { retired } = books.get('number-series', 'invoice:INV-');
      return [change('number-series', 'invoice:INV-', { retired: [...retired, ...retired] })];
    },
  ],
  [
    'I9: numbers are without gaps',
    'invoice:INV-',
    (change) => [change('number-series', 'invoice:INV-', { retired: [] })],
  ],
  ...(['invoice:INV-', 'payment:PAY-', 'credit-note:CN-'] as const).map((series): Row => [
    'I9: numbers are without gaps',
    series,
    (change, books) => [
      change('number-series', series, { next: books.get('number-series', series).next + 1 }),
    ],
  ]),
  [
    'I9: numbers are without gaps',
    'payment:PAY-',
    (change) => [change('payment', 'pay_3', { serial: 4, number: 'PAY-0004' })],
  ],
];

describe('the books are checked', () => {
  it('and are whole after everything that can be done was done', () => {
    assert.deepEqual(checkBooks(whole), []);
  });

  it('and are whole while they are empty', () => {
    assert.deepEqual(checkBooks([]), []);
  });

  it('at once, however far ahead a series was continued (S-03)', () => {
    const books = new TrialBooks().owe('a', '1');
    const retired = [{ from: 2, to: 999_999_999_998, reason: 'Next number changed', retiredOn: today }];
    const series = { ...newSeries('invoice', 'INV-'), next: 999_999_999_999, retired };
    assert.deepEqual(checkBooks(books.put(series).records()), []);
    const short = { ...series, next: 999_999_999_998 };
    assert.deepEqual(
      checkBooks(books.put(short).records()).map(({ rule, found }) => `${rule}: ${found}`),
      ['I9: numbers are without gaps: accounted for up to 999999999998, next 999999999998'],
    );
  });

  it('and numbers without a series are a gap, but not the numbers of drafts that have none', () => {
    const without = whole.filter(({ kind }) => kind !== 'number-series');
    assert.deepEqual(
      checkBooks(without).map(({ ref, rule }) => `${ref.id}: ${rule}`),
      [
        'arc_old: I-16: a number that was issued stays on its invoice or is retired',
        ...['invoice:INV-', 'payment:PAY-', 'credit-note:CN-'].map(
          (id) => `${id}: I9: numbers are without gaps`,
        ),
      ],
    );
    assert.deepEqual(checkBooks(new TrialBooks().draft('a').records()), []);
  });
});

for (const [what, rows] of [
  ['an invoice', invoiceRows],
  ['a document that was reverted', archivedRows],
  ['events', eventRows],
  ['what was issued again', reissueRows],
  ['money and credit', moneyRows],
  ['account credit', creditRows],
  ['numbers', numberRows],
] as const)
  describe(`what is wrong with ${what} is told:`, () => {
    for (const [index, [rule, id, corrupt]] of rows.entries())
      it(`${rule} (${id}, ${index + 1})`, () => {
        const books = new TrialBooks(...whole);
        const change: Change = (kind, id, over) => ({ ...books.get(kind, id), ...over });
        books.put(...corrupt(change, books));
        const problems = checkBooks(books.records());
        assert.ok(
          problems.some((problem) => problem.rule === rule && problem.ref.id === id),
          `not among ${JSON.stringify(problems)}`,
        );
        for (const { found } of problems) assert.ok(typeof found === 'string');
      });
  });

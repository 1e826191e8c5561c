import { amountOf } from '../money/amount.js';
import type { TrialBooks } from '../commands/trial-books.test.js';
import type { AccountCredit } from '../records/credit-note.js';
import { euros, grace } from '../testing/fixtures.js';
import { isTold, later, usd, type Row } from './corrupt-books.test.js';

const note = (books: TrialBooks) => books.get('credit-note', 'crn_1');

/** The credit note that went above the due, with other parts. */
const disposed =
  (parts: object): Row[2] =>
  (change, books) => [
    change('credit-note', 'crn_above', {
      disposition: { ...books.get('credit-note', 'crn_above').disposition, ...parts },
    }),
  ];

const noteRows: readonly Row[] = [
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
  ].map((parts): Row => ['what is above the due is some of what is payable', 'crn_above', disposed(parts)]),
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
    'I1: due = payable − allocated − credited − written off',
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

isTold('a credit note', noteRows);
isTold('account credit', creditRows);

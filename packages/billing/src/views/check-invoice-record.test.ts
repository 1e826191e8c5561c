import { TrialBooks } from '../commands/trial-books.test.js';
import { decimalOf } from '../money/decimal.js';
import { euros, lineInput, today } from '../testing/fixtures.js';
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
    'I1: due = payable − allocated − credited − written off',
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
    'I1: due = payable − allocated − credited − written off',
    'inv_part',
    (change) => [change('invoice', 'inv_part', { amountDue: euros('46.01') })],
  ],
  [
    'I1: due = payable − allocated − credited − written off',
    'inv_paid',
    (change) => [change('allocation', 'alc_1_2', { status: 'removed', removedOn: today })],
  ],
  [
    'I1: due is not below zero and at most what is payable',
    'inv_part',
    (change) => [change('invoice', 'inv_part', { amountDue: euros('-0.01') })],
  ],
  [
    'I1: due is not below zero and at most what is payable',
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
    'I7: each line is credited as its credit notes say',
    'inv_part',
    (change) => [change('invoice', 'inv_part', { credited: [] })],
  ],
  [
    'I8: the figures are those of the lines',
    'inv_part',
    (change, books) => [change('invoice', 'inv_part', figures(books, { lines: [] }))],
  ],
  [
    'I7: a line credited whole has given all its tax',
    'inv_part',
    (change) => [
      change('invoice', 'inv_part', { credited: [{ ...nothing, base: euros('100'), tax: euros('9.99') }] }),
    ],
  ],
];

/** An invoice of which 15 % are kept back, with credit notes over half of it. */
const kept = new TrialBooks();
kept.do({ type: 'save-tax-rate', taxRate: 'tax_15', name: 'Kept back', percent: '15', withheld: true });
kept.issue('kept', { lines: [lineInput({ taxRates: ['tax_15'] })] });
kept.do({
  ...{
    type: 'issue-credit-note',
    creditNote: 'crn_half',
    invoice: 'inv_kept',
    issuedOn: today,
    reason: 'Half',
  },
  lines: [{ line: 'lin_1', by: 'amount', amount: '50' }],
});

const payable = (over: object): Row[2] => {
  return (change, books) => [
    change('invoice', 'inv_kept', {
      creditedPayable: { ...books.open('kept').creditedPayable, ...over },
    }),
  ];
};
const note = (over: object): Row[2] => {
  return (change) => [change('credit-note', 'crn_half', over)];
};
const counted = 'I7: what was credited of the payable is what its credit notes say';
const beyond = 'I7: no more is credited than is payable and kept back';
const keptRows: readonly Row[] = [
  [
    'I8: total − withheld − prepaid + rounding = payable',
    'inv_kept',
    (change, books) => [
      change('invoice', 'inv_kept', {
        figures: { ...books.open('kept').figures, cashRounding: euros('0.01') },
      }),
    ],
  ],
  [
    'what is credited of the payable is kept where it is not the total',
    'inv_kept',
    (change) => [change('invoice', 'inv_kept', { creditedPayable: undefined })],
  ],
  [counted, 'inv_kept', payable({ payable: euros('42.49') })],
  [counted, 'inv_kept', payable({ withheld: euros('7.49') })],
  [counted, 'inv_kept', note({ payable: undefined })],
  [beyond, 'inv_kept', note({ payable: euros('85.01') })],
  [beyond, 'inv_kept', note({ withheld: euros('15.01') })],
  ...[{ payable: euros('84.99') }, { withheld: euros('14.99') }].map((over): Row => [
    'I7: all that is payable and kept back is credited with all of the invoice',
    'inv_kept',
    (change) => [
      change('invoice', 'inv_kept', { credited: [{ ...nothing, base: euros('100') }] }),
      change('credit-note', 'crn_half', { payable: euros('85'), withheld: euros('15'), ...over }),
    ],
  ]),
];

/** 100.00 in two installments. */
const halves = new TrialBooks();
const half = (days: number) => ({ percent: '50', due: { type: 'days', days } }) as const;
halves.issue('halves', { installmentTerms: { type: 'percent', parts: [half(0), half(30)] } });

const installments = (rule: string, ...parts: readonly (readonly [string, string])[]): Row => [
  rule,
  'inv_halves',
  (change) => [
    change('invoice', 'inv_halves', {
      installments: parts.map(([dueOn, amount]) => ({ dueOn: dayOf(dueOn), amount: euros(amount) })),
    }),
  ],
];
const inOrder = 'installments fall due in their order, the last with the invoice';
const installmentRows: readonly Row[] = [
  ...[{ installments: undefined }, { installmentTerms: undefined }].map((over): Row => [
    'installments are as the terms ask for',
    'inv_halves',
    (change) => [change('invoice', 'inv_halves', over)],
  ]),
  installments(
    'money.md 4.7: installments add up to what is payable',
    ['2026-11-24', '50'],
    ['2026-12-24', '50.01'],
  ),
  installments('no installment is below zero', ['2026-11-24', '-1'], ['2026-12-24', '101']),
  installments(inOrder, ['2026-12-24', '50'], ['2026-11-24', '50']),
  installments(inOrder, ['2026-12-25', '50'], ['2026-12-24', '50']),
  installments(inOrder, ['2026-11-24', '50'], ['2026-12-23', '50']),
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
  ['I4: nothing was attached to what was reverted', 'arc_back', archived({ reserved: euros('0.01') })],
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
isTold('an invoice in installments', installmentRows, halves.records());
isTold('an invoice of which something is kept back', keptRows, kept.records());
isTold('a document that was reverted', archivedRows);

import { newSeries } from '../records/number-series.js';
import { isTold, later, type Row } from './corrupt-books.test.js';

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
  [
    'I9: numbers are without gaps',
    'invoice:R-',
    (change) => [change('invoice', 'inv_paid', { number: 'R-0001', serial: 1 })],
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

isTold('numbers', numberRows);

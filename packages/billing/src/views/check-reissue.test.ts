import { isTold, type Row } from './corrupt-books.test.js';

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

isTold('what was issued again', reissueRows);

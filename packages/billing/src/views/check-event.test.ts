import { isTold, type Row } from './corrupt-books.test.js';

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

isTold('events', eventRows);

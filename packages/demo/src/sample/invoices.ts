import type { Party } from '@billkit/billing';
import { insurer, practitioners } from './directory.js';

/** A line for something on the price list. */
export interface SampleLine {
  readonly item: string;
  readonly quantity?: string;
  /** Percent. */
  readonly discount?: string;
}

/** An invoice as the samples tell it. */
export interface SampleInvoice {
  readonly key: string;
  readonly client: string;
  readonly daysAgo: number;
  readonly practitioner: Party;
  readonly payer?: Party;
  readonly lines: readonly SampleLine[];
  /** What was paid over the counter. */
  readonly paid?: { readonly amount: string; readonly method: string };
  readonly isDraft?: boolean;
}

const { ines, sam } = practitioners;

/** In the order they were issued; the drafts last. */
export const sampleInvoices: readonly SampleInvoice[] = [
  {
    key: 'priya-1',
    client: 'priya-raman',
    daysAgo: 74,
    practitioner: ines,
    lines: [{ item: 'initial' }, { item: 'follow-up' }],
    paid: { amount: '220.00', method: 'eftpos' },
  },
  {
    key: 'club-1',
    client: 'northside-fc',
    daysAgo: 60,
    practitioner: sam,
    lines: [
      { item: 'massage', quantity: '6', discount: '10' },
      { item: 'brace', quantity: '4' },
    ],
    paid: { amount: '658.90', method: 'direct-deposit' },
  },
  {
    key: 'tom-1',
    client: 'tom-whitfield',
    daysAgo: 45,
    practitioner: ines,
    lines: [{ item: 'follow-up', quantity: '2' }],
    paid: { amount: '100.00', method: 'cash' },
  },
  {
    key: 'grace-1',
    client: 'grace-chen',
    daysAgo: 38,
    practitioner: ines,
    payer: insurer,
    lines: [{ item: 'report' }],
  },
  {
    key: 'daniel-1',
    client: 'daniel-reyes',
    daysAgo: 30,
    practitioner: ines,
    lines: [{ item: 'initial' }],
    paid: { amount: '132.00', method: 'credit-card' },
  },
  {
    key: 'hannah-1',
    client: 'hannah-lindqvist',
    daysAgo: 24,
    practitioner: sam,
    lines: [{ item: 'hydrotherapy' }],
  },
  {
    key: 'leo-1',
    client: 'leo-marchetti',
    daysAgo: 18,
    practitioner: ines,
    lines: [{ item: 'follow-up' }],
  },
  {
    key: 'amara-1',
    client: 'amara-okafor',
    daysAgo: 12,
    practitioner: sam,
    lines: [{ item: 'massage', quantity: '2', discount: '10' }],
  },
  {
    key: 'grace-2',
    client: 'grace-chen',
    daysAgo: 9,
    practitioner: sam,
    lines: [{ item: 'pilates', quantity: '5' }],
  },
  {
    key: 'club-2',
    client: 'northside-fc',
    daysAgo: 6,
    practitioner: sam,
    lines: [{ item: 'massage', quantity: '8', discount: '10' }, { item: 'band' }],
  },
  {
    key: 'hannah-2',
    client: 'hannah-lindqvist',
    daysAgo: 3,
    practitioner: ines,
    lines: [{ item: 'follow-up' }, { item: 'brace' }],
    paid: { amount: '88.00', method: 'eftpos' },
  },
  {
    key: 'priya-2',
    client: 'priya-raman',
    daysAgo: 1,
    practitioner: ines,
    lines: [{ item: 'follow-up' }],
    paid: { amount: '88.00', method: 'eftpos' },
  },
  {
    key: 'tom-2',
    client: 'tom-whitfield',
    daysAgo: 0,
    practitioner: ines,
    lines: [{ item: 'initial' }, { item: 'band' }],
    isDraft: true,
  },
  {
    key: 'club-3',
    client: 'northside-fc',
    daysAgo: 0,
    practitioner: sam,
    lines: [
      { item: 'massage', quantity: '6', discount: '10' },
      { item: 'brace', quantity: '2' },
      { item: 'initial' },
    ],
    isDraft: true,
  },
  {
    key: 'daniel-2',
    client: 'daniel-reyes',
    daysAgo: 0,
    practitioner: sam,
    lines: [{ item: 'pilates', quantity: '10', discount: '5' }],
    isDraft: true,
  },
];

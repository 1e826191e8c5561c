import { ada, draftContent, grace, lineInput } from '@billkit/billing/testing';
import { day } from './chosen.js';
import type { Step } from './step.js';

/** The content of a draft: one of a few, with cents that do not divide well. */
export const contentOf = ({ invoice, pick }: Step) =>
  draftContent({
    client: invoice % 2 ? grace : ada,
    issuedOn: pick > 5 ? '2027-01-04' : day,
    ...(pick % 2 && { location: { id: 'north', name: 'North' } }),
    taxMode: pick % 2 ? 'exclusive' : 'inclusive',
    events: eventsOf(pick),
    lines: [
      lineInput({ id: 'lin_p', quantity: `${pick + 1}`, unitPrice: '1', ...productOf(pick) }),
      lineInput({ id: 'lin_a', quantity: '3', unitPrice: '33.33', taxRates: ['tax_a'] }),
      lineInput({ id: 'lin_b', quantity: '1.08', unitPrice: '7.77', taxRates: ['tax_a'] }),
      ...(pick % 3
        ? [lineInput({ id: 'lin_c', quantity: '1', unitPrice: '0.05', taxRates: ['tax_b'] })]
        : []),
      ...returned(pick),
    ],
    ...wholeOf(pick),
    ...(pick % 3 === 1 && { installmentTerms: inParts }),
  });

/** To be paid in parts that do not divide well, one of them at once. */
const inParts = {
  type: 'percent',
  parts: [
    { percent: '33.3', due: { type: 'days', days: 30 } },
    { percent: '33.3', due: { type: 'days', days: 0 } },
    { percent: '33.4', due: { type: 'days', days: 60 } },
  ],
} as const;

/** Now and then something is taken off or added as a whole, of which a part may be kept back. */
const wholeOf = (pick: number): Partial<ReturnType<typeof draftContent>> => ({
  ...(pick % 4 === 1 && {
    allowances: [{ id: 'lin_o', type: 'percent', percent: '3', reason: 'Loyalty', taxRates: ['tax_a'] }],
  }),
  ...(pick % 4 > 1 && {
    charges: [
      {
        ...{ id: 'lin_s', type: 'amount', amount: '4.99', reason: 'Shipping' },
        taxRates: pick % 2 ? ['tax_a', 'tax_kept'] : ['tax_b'],
      },
    ],
  }),
});

/** Now and then a ball that is returned: taxed as other lines are, or, on an invoice credited as a whole, as none is. */
const returned = (pick: number) =>
  pick === 2 || pick === 5
    ? [
        lineInput({
          ...{ id: 'lin_r', quantity: '-1', unitPrice: '1.11' },
          ...(pick === 2 ? { taxRates: ['tax_a'] } : { taxRates: ['tax_b', 'tax_a'] }),
        }),
      ]
    : [];

/** One of two products, or none. */
const productOf = (pick: number) =>
  pick % 3 ? { product: { id: pick % 2 ? 'band' : 'ball', tracksStock: true } } : {};

/** None, one or both of two events, which everybody wants. */
const eventsOf = (pick: number) =>
  (['one', 'two'] as const)
    .filter((_, index) => (pick >> (index + 1)) % 2)
    .map((id) => ({ id, kind: 'appointment', startsAt: '2026-11-24T09:30' }) as const);

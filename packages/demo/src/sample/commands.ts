import { addDays, defaultPreferences, type Asked, type Command, type Day } from '@billkit/billing';
import { calendarCommands } from './calendar.js';
import { cancellationCommands } from './cancellations.js';
import { clinic, gst, gstFree, insurer, itemOf, sampleClient } from './directory.js';
import { sampleInvoices, type SampleInvoice, type SampleLine } from './invoices.js';

type Ask = Asked<Command>;
type Receipt = Extract<Ask, { readonly type: 'record-payment' }>;

/** What every practice needs before its first invoice. */
export const setup = (today: Day): Ask => {
  const { kind: _, id: __, ...defaults } = defaultPreferences;
  return {
    ...defaults,
    type: 'change-preferences',
    id: 'cmd_setup',
    version: 0,
    currency: 'AUD',
    changedOn: today,
  };
};

const rates: readonly Ask[] = [
  {
    type: 'save-tax-rate',
    id: 'cmd_sample-gst',
    taxRate: gst,
    name: 'GST',
    percent: '10',
    description: 'Goods, and services that are not health care',
  },
  {
    type: 'save-tax-rate',
    id: 'cmd_sample-gst-free',
    taxRate: gstFree,
    name: 'GST-free',
    percent: '0',
    description: 'Health care',
  },
];

/** The last sample command: where it is, all of them are. */
export const lastSample = 'cmd_sample-cancellation-policy';
/** The first one: where it is and the last is not, someone left half way. */
export const firstSample = 'cmd_sample-gst';

/**
 * Some weeks of a practice, as the commands a person would have sent. Ids are fixed, so carrying them out twice, or in
 * two tabs at once, makes one set of books.
 */
export function sampleCommands(today: Day): readonly Ask[] {
  return [
    ...rates,
    ...sampleInvoices.flatMap((invoice) => invoiceCommands(invoice, today)),
    ...extras(today),
    ...calendarCommands(today),
    ...cancellationCommands,
  ];
}

function invoiceCommands(sample: SampleInvoice, today: Day): readonly Ask[] {
  const { key, client: clientId, daysAgo, lines, payer, practitioner, paid } = sample;
  const issuedOn = addDays(today, -daysAgo);
  const content = {
    client: sampleClient(clientId),
    ...(payer && { payer }),
    practitioner,
    location: clinic,
    issuedOn,
    lines: lines.map((line, index) => lineOf(key, line, index, issuedOn)),
  };
  const draft: Ask = { type: 'create-draft', id: `cmd_sample-draft-${key}`, invoice: `inv_${key}`, content };
  if (sample.isDraft) return [draft];
  const finalize: Ask = {
    type: 'finalize-invoice',
    id: `cmd_sample-finalize-${key}`,
    invoice: `inv_${key}`,
    version: 1,
    ...(paid && {
      payment: {
        payment: `pay_${key}`,
        amount: paid.amount,
        method: `pmt_${paid.method}`,
        receivedOn: issuedOn,
      },
    }),
  };
  return [draft, finalize];
}

function lineOf(key: string, { item, quantity, discount }: SampleLine, index: number, servedOn: Day) {
  const { line } = itemOf(item);
  return {
    ...line,
    id: `lin_${key}-${index + 1}` as const,
    quantity: quantity ?? line.quantity,
    servedOn,
    ...(discount && { discounts: [{ type: 'percent' as const, percent: discount }] }),
  };
}

/** What happened after the invoices went out. */
function extras(today: Day): readonly Ask[] {
  const ago = (days: number) => addDays(today, -days);
  const credit = (key: string, line: number, quantity: string, days: number, reason: string): Ask => ({
    type: 'issue-credit-note',
    id: `cmd_sample-credit-${key}`,
    creditNote: `crn_${key}`,
    invoice: `inv_${key}`,
    issuedOn: ago(days),
    reason,
    lines: [{ line: `lin_${key}-${line}`, by: 'quantity', quantity }],
  });
  const payment = (key: string, clientId: string, amount: string, method: string, days: number): Receipt => {
    const id = `pay_${key}` as const;
    const rest = { currency: 'AUD', receivedOn: ago(days), allocations: [] };
    return {
      type: 'record-payment',
      id: `cmd_sample-${key}`,
      payment: id,
      client: sampleClient(clientId),
      amount,
      method: `pmt_${method}`,
      ...rest,
    };
  };
  return [
    credit('hannah-1', 1, '0.75', 20, 'Pool closed, session did not take place'),
    credit('grace-2', 1, '1', 4, 'Missed one class because of illness'),
    {
      type: 'void-invoice',
      id: 'cmd_sample-void-invoice',
      invoice: 'inv_leo-1',
      voidedOn: ago(17),
      reason: 'Issued to the wrong client',
    },
    payment('deposit', 'northside-fc', '500.00', 'direct-deposit', 5),
    payment('twice', 'leo-marchetti', '88.00', 'eftpos', 16),
    {
      type: 'void-payment',
      id: 'cmd_sample-void-payment',
      payment: 'pay_twice',
      voidedOn: ago(16),
      reason: 'Entered twice',
    },
    payment('prepaid', 'daniel-reyes', '160.00', 'credit-card', 8),
    {
      type: 'refund-payment',
      id: 'cmd_sample-refund',
      refund: 'rfd_prepaid',
      payment: 'pay_prepaid',
      amount: '60.00',
      refundedOn: ago(2),
      description: 'One class canceled',
    },
    // Her insurer pays for her, and more than this one report.
    {
      ...payment('insurer', 'grace-chen', '240.00', 'direct-deposit', 7),
      payer: insurer,
      allocations: [{ invoice: 'inv_grace-1', amount: '181.50' }],
    },
  ];
}

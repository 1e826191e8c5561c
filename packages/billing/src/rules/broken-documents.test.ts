import { amountOf } from '../money/amount.js';
import { currencyOf } from '../money/currency.js';
import { decimalOf } from '../money/decimal.js';
import type { RuleParty } from './rule-document.js';
import {
  adjustment,
  completeClient,
  completeSeller,
  document,
  firstTax,
  line,
  raised,
  tax,
  without,
  type BrokenDocument,
} from './rule-documents.test.js';

const euros = (text: string) => amountOf(text, currencyOf('EUR'));
const seller = (over: Partial<RuleParty>) => document({ seller: { ...completeSeller, ...over } });
const client = (over: Partial<RuleParty>) => document({ client: { ...completeClient, ...over } });
const percent = (percent: string) =>
  ({ type: 'percent', percent: decimalOf(percent), reason: 'Loyalty' }) as const;
const untaxed = { type: 'amount', amount: euros('0'), reason: 'Rebate' } as const;

/** Invoices that break a rule of no tax category: each that one, and nothing else. */
export const brokenDocuments: readonly BrokenDocument[] = [
  ['an issued invoice without a number', { ...document(), number: ' ' }, 'BR-02 error number'],
  ['no issue date', without(document(), 'issuedOn'), 'BR-03 error issuedOn'],
  ['a seller without a name', seller({ name: '' }), 'BR-06 error seller.name'],
  ['a client without a name', client({ name: ' ' }), 'BR-07 error client.name'],
  ['a payer without a name', document({ payer: { ...completeClient, name: '' } }), 'BR-07 error payer.name'],
  ['a seller without an address', seller({ address: '' }), 'BR-08 error seller.address'],
  ['a seller without a country', seller({ country: '' }), 'BR-09 error seller.country'],
  ['a client without an address', client({ address: '' }), 'BR-10 error client.address'],
  ['a client without a country', client({ country: '' }), 'BR-11 error client.country'],
  ['no lines', document({ lines: [] }), 'BR-16 error lines'],
  ['a line without a unit', document({ lines: [line(), line({ unit: '' })] }), 'BR-23 error lines.1.unit'],
  [
    'a line without a description',
    document({ lines: [line(), line(), line({ description: ' ' })] }),
    'BR-25 error lines.2.description',
  ],
  [
    'a price below zero',
    document({ lines: [line(), line({ unitPrice: decimalOf('-1') })] }),
    'BR-27 error lines.1.unitPrice',
  ],
  [
    'an allowance without a tax',
    { ...document({ allowances: [adjustment('0')] }), allowances: [untaxed] },
    'BR-32 error allowances.0.taxes',
  ],
  [
    'an allowance without a reason',
    document({ allowances: [adjustment('1', { reason: '' })] }),
    'BR-33+BR-CO-21 error allowances.0.reason',
  ],
  [
    'a document’s discount without a reason',
    document({ discount: { ...percent('10'), reason: '' } }),
    'BR-33+BR-CO-21 error discount.reason',
  ],
  [
    'a charge with two taxes',
    {
      ...document({ charges: [adjustment('0')] }),
      charges: [{ ...untaxed, taxes: [tax('S', '19'), tax('S', '19')] }],
    },
    'BR-37 error charges.0.taxes',
  ],
  [
    'a charge without a reason',
    document({ charges: [adjustment('1', { reason: '' })] }),
    'BR-38+BR-CO-22 error charges.0.reason',
  ],
  [
    'a line’s discount without a reason',
    document({ lines: [line({ discounts: [percent('5'), { ...percent('5'), reason: '' }] })] }),
    'BR-42+BR-CO-23 error lines.0.discounts.1.reason',
  ],
  [
    'a line’s charge without a reason',
    document({ lines: [line({ charges: [{ ...percent('5'), reason: '' }] })] }),
    'BR-44+BR-CO-24 error lines.0.charges.0.reason',
  ],
  ['a country in words', seller({ country: 'Germany' }), 'BR-CL-14 error seller.country'],
  [
    'a line without a tax',
    document({ lines: [line(), without(line(), 'taxes')] }),
    'BR-CO-04 error lines.1.taxes',
  ],
  [
    'a line with two taxes',
    document({ lines: [line({ taxes: [tax('S', '19'), tax('S', '1')] })] }),
    'UBL-SR-48 error lines.0.taxes',
  ],
  [
    'a VAT identifier without its country',
    client({ vatNumber: '12345678901' }),
    'BR-CO-09 error client.vatNumber',
  ],
  [
    'another subtotal',
    raised(document(), '0.01', 'subtotal', 'net', 'total', 'payable'),
    'BR-CO-10 error figures.subtotal',
  ],
  [
    'another discount of the document',
    raised(
      raised(document({ discount: percent('10') }), '0.01', 'documentDiscount'),
      '-0.01',
      ...(['net', 'total', 'payable'] as const),
    ),
    'BR-CO-11 error figures.documentDiscount',
  ],
  ['another net total', raised(document(), '0.01', 'net', 'total', 'payable'), 'BR-CO-13 error figures.net'],
  ['another tax', raised(document(), '-0.01', 'tax', 'total', 'payable'), 'BR-CO-14 error figures.tax'],
  ['another total', raised(document(), '0.01', 'total', 'payable'), 'BR-CO-15 error figures.total'],
  ['another payable amount', raised(document(), '0.01', 'payable'), 'BR-CO-16 error figures.payable'],
  [
    'a tax kept back by who pays, which is only warned of',
    document({ lines: [line({ taxes: [tax('S', '19'), { ...tax('IRPF', '15'), withheld: true }] })] }),
    'BR-CO-16 warning figures.withheld.0',
  ],
  [
    'a tax of 1.00 too much',
    raised(firstTax(document(), { tax: euros('20') }), '1', 'tax', 'total', 'payable'),
    'BR-CO-17+BR-S-09 error figures.taxes.0.tax',
  ],
  [
    'a tax of 0.99 too little, which is only warned of',
    raised(firstTax(document(), { tax: euros('18.01') }), '-0.99', 'tax', 'total', 'payable'),
    'BR-CO-17+BR-S-09 warning figures.taxes.0.tax',
  ],
  [
    'taxes rounded on each line, which is only warned of (money.md 4.3, 5)',
    document({ taxRounding: 'line' }),
    'BR-CO-17 warning taxRounding',
  ],
  ['no tax at all', document({ taxMode: 'none' }), 'BR-CO-18 error figures.taxes'],
  ['neither due date nor terms', without(document(), 'dueOn'), 'BR-CO-25 error dueOn'],
  [
    'a seller that nothing identifies',
    seller({ vatNumber: '', registrationNumber: '' }),
    'BR-CO-26 error seller.registrationNumber',
  ],
  [
    'a line that is not quantity × price',
    { ...document(), lines: [line({ quantity: decimalOf('1.0003') })] },
    'PEPPOL-EN16931-R120 error figures.lines.0.net',
  ],
  [
    'a category of the account’s own',
    document({ lines: [line({ taxes: [tax('GST', '19')] })] }),
    'BR-CL-17 error figures.taxes.0.category',
  ],
  [
    'an intra-community supply nobody knows the day of',
    without(document({ lines: [line({ taxes: [tax('K', '0', 'Intra-community supply')] })] }), 'deliveredOn'),
    'BR-IC-11 error deliveredOn',
  ],
  [
    'an intra-community supply to nowhere',
    document({ deliveryCountry: '', lines: [line({ taxes: [tax('K', '0', 'Intra-community supply')] })] }),
    'BR-IC-12 error deliveryCountry',
  ],
  [
    'split payment outside Italy',
    document({ lines: [line({ taxes: [tax('B', '22')] })] }),
    'BR-B-01 error seller.country',
    'BR-B-01 error client.country',
  ],
  [
    'split payment beside the standard rate',
    document({
      seller: { ...completeSeller, country: 'IT' },
      client: { ...completeClient, country: 'IT' },
      lines: [line({ taxes: [tax('B', '22')] }), line()],
    }),
    'BR-B-02 error figures.taxes.1',
  ],
];

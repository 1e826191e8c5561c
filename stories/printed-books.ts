import { standardTemplate } from '@billkit/billing';
import { finalize, invoice, line, type Ask } from './desk.js';
import { ada } from './people.js';

// Invoices as they are printed, added to the sample's books.

/** An invoice with everything that a price may be adjusted by. */
export const adjusted: readonly Ask[] = [
  { type: 'save-tax-rate', taxRate: 'tax_qst', name: 'QST', percent: '9.975' },
  invoice('adjusted', {
    discount: { type: 'percent', percent: '5' },
    lines: [
      line('adjusteda', 'Screws', { quantity: '250', unitPrice: '4.99', baseQuantity: '100' }),
      line('adjustedb', 'Session, 45 min', {
        discounts: [
          { type: 'percent', percent: '10' },
          { type: 'amount', amount: '5' },
        ],
        charges: [{ type: 'amount', amount: '12.50' }],
        taxRates: ['tax_gst', 'tax_qst'],
      }),
    ],
  }),
  finalize('adjusted'),
];

const { id: _, archived: __, ...standard } = standardTemplate;
const business = {
  ...{ type: 'save-business', version: 0, name: 'Northside Physio', taxNumber: '51 824 753 556' },
  ...{ address: '2 Banksia Street\nNorthside', email: 'accounts@northside.example' },
} as const;
/** An invoice in a currency, by a template that shows all there is. */
const printed = (
  currency: string,
  details: object,
  more: readonly ReturnType<typeof line>[] = [],
): readonly Ask[] => [
  { ...business, ...details } as unknown as Ask,
  {
    ...{ ...standard, type: 'save-invoice-template', template: 'tpl_funder', name: 'Funder' },
    ...{ showFunderNumber: true, clientWord: 'participant', memo: 'Thank you for choosing Northside.' },
    footer: 'Please pay within 14 days. Questions? accounts@northside.example',
  },
  invoice('printed', {
    ...{ currency, template: 'tpl_funder', location: undefined },
    client: { ...ada, funderNumber: '430 123 456' },
    payer: { id: 'fund', name: 'Health Fund', address: 'PO Box 12\nLondon' },
    events: [
      { id: 'evt-1', kind: 'appointment', title: 'First visit', startsAt: '2026-11-19T09:30' },
      { id: 'evt-2', kind: 'class', startsAt: '2026-11-20T18:00' },
    ],
    lines: [
      line('printeda', 'Session, 45 min', { itemCode: 'S45', servedOn: '2026-11-19' }),
      line('printedb', 'Elastic band', { quantity: '1', unitPrice: '20', itemCode: 'EB-2' }),
      ...more,
    ],
  }),
  finalize('printed'),
];

const swiss = {
  ...{ iban: 'CH93 0076 2011 6238 5295 7', qrIban: 'CH44 3199 9123 0008 8901 2' },
  postalAddress: { street: 'Mill Lane', building: '4', postalCode: '8000', town: 'Zurich', country: 'CH' },
};
const sessions = Array.from({ length: 24 }, (___, place) =>
  line(`printed${place}`, 'Session, 45 min', { itemCode: 'S45', unitPrice: '1075' }),
);

/** Invoices with the code they are paid by: a transfer in euros, a Swiss QR-bill, UPI; and one that lacks an address for it. */
export const payable = {
  epc: printed('EUR', { iban: 'DE89 3704 0044 0532 0130 00' }),
  swiss: printed('CHF', swiss),
  long: printed('CHF', swiss, sessions),
  upi: printed('INR', { upiId: 'northside@okbank' }),
  unaddressed: printed('CHF', { iban: 'CH93 0076 2011 6238 5295 7' }),
};

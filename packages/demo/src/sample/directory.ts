import { noTaxRates, type Billing, type Party } from '@billkit/billing';
import type { CatalogItem, Directory, PartyRole } from '@billkit/elements';

/** The practice's own people and places: what a host knows, and billing only copies. */
export const clients = [
  {
    id: 'amara-okafor',
    name: 'Amara Okafor',
    email: 'amara.okafor@example.com',
    address: '14 Banksia Street\nNorthside NSW 2099',
  },
  {
    id: 'daniel-reyes',
    name: 'Daniel Reyes',
    email: 'd.reyes@example.com',
    address: '3/88 Harbour Road\nNorthside NSW 2099',
  },
  {
    id: 'grace-chen',
    name: 'Grace Chen',
    email: 'grace.chen@example.com',
    address: '27 Wattle Avenue\nFernhill NSW 2100',
  },
  {
    id: 'hannah-lindqvist',
    name: 'Hannah Lindqvist',
    email: 'hannah.l@example.com',
    address: '5 Quarry Lane\nNorthside NSW 2099',
  },
  {
    id: 'leo-marchetti',
    name: 'Leo Marchetti',
    email: 'leo@example.com',
    address: '61 Station Parade\nFernhill NSW 2100',
  },
  {
    id: 'northside-fc',
    name: 'Northside Football Club',
    email: 'treasurer@example.org',
    address: 'Oval Pavilion, Park Drive\nNorthside NSW 2099',
  },
  {
    id: 'priya-raman',
    name: 'Priya Raman',
    email: 'priya.raman@example.com',
    address: '9 Jacaranda Close\nNorthside NSW 2099',
  },
  {
    id: 'tom-whitfield',
    name: 'Tom Whitfield',
    email: 'tom.whitfield@example.com',
    address: '112 Ridge Road\nFernhill NSW 2100',
  },
] as const satisfies readonly Party[];

const people: Readonly<Record<PartyRole, readonly Party[]>> = {
  client: clients,
  payer: [
    {
      id: 'coastal-mutual',
      name: 'Coastal Mutual Insurance',
      email: 'claims@example.net',
      address: 'PO Box 40\nSydney NSW 2001',
    },
    { id: 'harbour-plan', name: 'Harbour Plan Management', email: 'invoices@example.net' },
  ],
  practitioner: [
    { id: 'ines-calloway', name: 'Ines Calloway' },
    { id: 'sam-turner', name: 'Sam Turner' },
  ],
  location: [
    {
      id: 'northside-clinic',
      name: 'Northside clinic',
      address: '2 Banksia Street\nNorthside NSW 2099',
    },
    { id: 'harbour-rooms', name: 'Harbour Road rooms', address: '40 Harbour Road\nNorthside NSW 2099' },
  ],
};

/** The sample tax rates. */
export const gst = 'tax_gst';
export const gstFree = 'tax_gst-free';

/** The price list. */
export const items: readonly CatalogItem[] = [
  {
    id: 'initial',
    name: 'Initial assessment, 60 min',
    unitPrice: '132.00',
    itemCode: 'PH-100',
    taxRate: gstFree,
  },
  { id: 'follow-up', name: 'Follow-up, 30 min', unitPrice: '88.00', itemCode: 'PH-110', taxRate: gstFree },
  {
    id: 'hydrotherapy',
    name: 'Hydrotherapy, per hour',
    unitPrice: '193.99',
    quantity: '0.75',
    itemCode: 'PH-140',
    taxRate: gstFree,
  },
  { id: 'pilates', name: 'Clinical Pilates class', unitPrice: '32.00', itemCode: 'PH-200', taxRate: gstFree },
  { id: 'massage', name: 'Sports massage, 45 min', unitPrice: '75.00', itemCode: 'MA-045', taxRate: gst },
  { id: 'brace', name: 'Ankle brace', unitPrice: '48.50', itemCode: 'PR-310', taxRate: gst },
  { id: 'band', name: 'Resistance band set', unitPrice: '21.90', itemCode: 'PR-320', taxRate: gst },
  { id: 'report', name: 'Report to insurer', unitPrice: '165.00', itemCode: 'AD-010', taxRate: gst },
];

/** The directory the elements ask. An item whose tax rate is not in use leaves the rate to be chosen. */
export const directoryOver = (billing: Billing): Directory => ({
  parties: (role) => Promise.resolve(people[role]),
  async items() {
    const [stored] = await billing.find({ kind: 'tax-rates', limit: 1 });
    const inUse = (stored?.record ?? noTaxRates).rates.filter(({ archived }) => !archived);
    return items.map(({ taxRate, ...item }) =>
      taxRate && inUse.some(({ id }) => id === taxRate) ? { ...item, taxRate } : item,
    );
  },
});

/** A client of the practice. */
export const clientOf = (id: string): (typeof clients)[number] | undefined =>
  clients.find((client) => client.id === id);

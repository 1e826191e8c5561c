import {
  directoryIn,
  noTaxRates,
  type Billing,
  type Directory,
  type OfferedItem,
  type Party,
  type PartyRole,
} from '@billkit/billing';

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

const offer = (
  id: string,
  name: string,
  unitPrice: string,
  itemCode: string,
  taxRate: typeof gst | typeof gstFree,
  quantity = '1',
): OfferedItem => ({
  id,
  name,
  line: { description: name, quantity, unitPrice, itemCode, taxRates: [taxRate] },
});

/** The price list. */
export const items: readonly OfferedItem[] = [
  offer('initial', 'Initial assessment, 60 min', '132.00', 'PH-100', gstFree),
  offer('follow-up', 'Follow-up, 30 min', '88.00', 'PH-110', gstFree),
  offer('hydrotherapy', 'Hydrotherapy, per hour', '193.99', 'PH-140', gstFree, '0.75'),
  offer('pilates', 'Clinical Pilates class', '32.00', 'PH-200', gstFree),
  offer('massage', 'Sports massage, 45 min', '75.00', 'MA-045', gst),
  offer('brace', 'Ankle brace', '48.50', 'PR-310', gst),
  offer('band', 'Resistance band set', '21.90', 'PR-320', gst),
  offer('report', 'Report to insurer', '165.00', 'AD-010', gst),
];

/** The directory the elements ask. An item whose tax rate is not in use leaves the rate to be chosen. */
export function directoryOver(billing: Billing): Directory {
  const { parties } = directoryIn(people);
  return {
    parties,
    async items(search) {
      const [stored] = await billing.find({ kind: 'tax-rates', limit: 1 });
      const { rates } = stored?.record ?? noTaxRates;
      const isInUse = (rate: string) => rates.some(({ id, archived }) => id === rate && !archived);
      const item = items.map(({ line: { taxRates = [], ...line }, ...about }) => ({
        ...about,
        line: { ...line, taxRates: taxRates.filter(isInUse) },
      }));
      return directoryIn({ item }).items(search);
    },
  };
}

/** A client of the practice. */
export const clientOf = (id: string): (typeof clients)[number] | undefined =>
  clients.find((client) => client.id === id);

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

/** Who gives its services. */
export const practitioners = {
  ines: { id: 'ines-calloway', name: 'Ines Calloway' },
  sam: { id: 'sam-turner', name: 'Sam Turner' },
} as const satisfies Readonly<Record<string, Party>>;

/** Who pays for clients of theirs. */
export const insurer = {
  id: 'coastal-mutual',
  name: 'Coastal Mutual Insurance',
  email: 'claims@example.net',
  address: 'PO Box 40\nSydney NSW 2001',
} as const satisfies Party;

/** Its main site. */
export const clinic = {
  id: 'northside-clinic',
  name: 'Northside clinic',
  address: '2 Banksia Street\nNorthside NSW 2099',
} as const satisfies Party;

const people: Readonly<Record<PartyRole, readonly Party[]>> = {
  client: clients,
  payer: [insurer, { id: 'harbour-plan', name: 'Harbour Plan Management', email: 'invoices@example.net' }],
  practitioner: Object.values(practitioners),
  location: [
    clinic,
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
      const inUse = await ratesInUse(billing);
      const item = items.map(({ line, ...about }) => ({ ...about, line: withRates(line, inUse) }));
      return directoryIn({ item }).items(search);
    },
  };
}

/** The line that an item fills now. */
export const lineFor = async (billing: Billing, { line }: OfferedItem) =>
  withRates(line, await ratesInUse(billing));

async function ratesInUse(billing: Billing): Promise<ReadonlySet<string>> {
  const [stored] = await billing.find({ kind: 'tax-rates', limit: 1 });
  const { rates } = stored?.record ?? noTaxRates;
  return new Set(rates.filter(({ archived }) => !archived).map(({ id }) => id));
}

const withRates = ({ taxRates = [], ...line }: OfferedItem['line'], inUse: ReadonlySet<string>) => ({
  ...line,
  taxRates: taxRates.filter((rate) => inUse.has(rate)),
});

/** A client of the practice. */
export const clientOf = (id: string): (typeof clients)[number] | undefined =>
  clients.find((client) => client.id === id);

/** A client that the samples name. */
export function sampleClient(id: string): (typeof clients)[number] {
  const client = clientOf(id);
  if (!client) throw new Error(`There is no sample client ${id}.`);
  return client;
}

/** An item that the samples name. */
export function itemOf(id: string): OfferedItem {
  const found = items.find((item) => item.id === id);
  if (!found) throw new Error(`There is no sample item ${id}.`);
  return found;
}

import {
  createBilling,
  defaultPreferences,
  directoryIn,
  standardTemplate,
  StorageError,
  type Asked,
  type Command,
  type Directory,
  type Policy,
  type Storage,
} from '@billkit/billing';
import { createMemoryJournal, type DraftJournal } from '@billkit/elements';
import { createMemoryStorage } from '@billkit/storage-memory';
import { html, type TemplateResult } from 'lit';

type WithoutId<C> = C extends unknown ? Omit<C, 'id'> : never;
export type Ask = WithoutId<Asked<Command>>;

const ada = { id: 'ada', name: 'Ada Lovelace', address: '12 St James’s Square\nLondon' };
const grace = { id: 'grace', name: 'Grace Hopper' };
const clinic = { id: 'clinic', name: 'Northside Clinic', address: '4 Mill Lane' };
const today = '2026-11-24';

/** The host's people and price list, as every story knows them. */
const people = directoryIn({
  adds: ['client'],
  client: [ada, grace],
  payer: [{ id: 'fund', name: 'Health Fund' }],
  practitioner: [{ id: 'ines', name: 'Ines Calloway' }],
  location: [clinic],
  item: [
    {
      ...{ id: 'session', name: 'Session, 45 min' },
      line: {
        ...{ description: 'Session, 45 min', quantity: '1', unitPrice: '75', itemCode: 'S45' },
        taxRates: ['tax_gst'],
      },
    },
    {
      ...{ id: 'report', name: 'Written report' },
      line: { description: 'Written report', quantity: '1', unitPrice: '120', taxRates: ['tax_free'] },
    },
  ],
});

export const line = (id: string, description: string, over: object = {}) =>
  ({ id: `lin_${id}`, description, quantity: '2', unitPrice: '75', taxRates: ['tax_gst'], ...over }) as const;
export const invoice = (id: string, over: object = {}) =>
  ({
    type: 'create-draft',
    invoice: `inv_${id}`,
    content: {
      client: ada,
      location: clinic,
      issuedOn: '2026-11-20',
      lines: [
        line(`${id}a`, 'Session, 45 min', { discounts: [{ type: 'percent', percent: '10' }] }),
        line(`${id}b`, 'Elastic band', { quantity: '1', unitPrice: '19.99' }),
      ],
      ...over,
    },
  }) as unknown as Ask;
export const finalize = (id: string): Ask => ({ type: 'finalize-invoice', invoice: `inv_${id}`, version: 1 });
const payment = (id: string, amount: string, allocations: readonly object[] = []) =>
  ({
    type: 'record-payment',
    payment: `pay_${id}`,
    client: ada,
    currency: 'EUR',
    amount,
    method: 'pmt_cash',
    receivedOn: '2026-11-21',
    allocations,
  }) as unknown as Ask;

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

/** Books with an invoice in every state, and payments used in every way. */
export const sample: readonly Ask[] = [
  { type: 'save-tax-rate', taxRate: 'tax_gst', name: 'GST', percent: '10' },
  { type: 'save-tax-rate', taxRate: 'tax_free', name: 'GST free', percent: '0' },
  invoice('draft'),
  invoice('open'),
  finalize('open'),
  invoice('overdue', { issuedOn: '2026-10-01', memo: 'Thank you for coming.', reference: 'PO 117' }),
  finalize('overdue'),
  invoice('part'),
  finalize('part'),
  invoice('paid'),
  finalize('paid'),
  invoice('void'),
  finalize('void'),
  { type: 'void-invoice', invoice: 'inv_void', voidedOn: today, reason: 'Wrong client' },
  invoice('credited'),
  finalize('credited'),
  payment('spread', '300', [
    { invoice: 'inv_paid', amount: '170.49' },
    { invoice: 'inv_part', amount: '50' },
  ]),
  payment('held', '200'),
  payment('voided', '10'),
  { type: 'void-payment', payment: 'pay_voided', voidedOn: today, reason: 'Typed twice' },
  { type: 'refund-payment', refund: 'rfd_1', payment: 'pay_held', amount: '40', refundedOn: today },
  {
    type: 'issue-credit-note',
    creditNote: 'crn_1',
    invoice: 'inv_credited',
    issuedOn: today,
    reason: 'Session did not take place',
    lines: [{ line: 'lin_crediteda', by: 'quantity', quantity: '1' }],
  },
];

/** The sample, of a client who is written to. */
export const mailed: readonly Ask[] = sample.map((ask) =>
  ask.type === 'create-draft' && ask.content.client.id === 'ada'
    ? { ...ask, content: { ...ask.content, client: { ...ask.content.client, email: 'ada@example.org' } } }
    : ask,
);

const { kind: _, id: __, ...preferences } = defaultPreferences;
/** The account chooses otherwise in this. */
export const preferring = (over: Partial<typeof preferences>): Ask => ({
  ...{ ...preferences, type: 'change-preferences', version: 0, changedOn: today, ...over },
});
const { id: ___, archived: ____, ...standard } = standardTemplate;

/**
 * An invoice settled by money, by credit of the account and by what was given up; and one that was paid, and credited
 * for more than it still owed.
 */
export const settled: readonly Ask[] = [
  preferring({ accountCredit: true }),
  {
    ...{ type: 'issue-credit-note', creditNote: 'crn_paid', invoice: 'inv_paid', issuedOn: today },
    ...{ reason: 'One session did not take place', disposition: { credit: '82.50' } },
    lines: [{ line: 'lin_paida', by: 'amount', amount: '75' }],
  } as unknown as Ask,
  {
    ...{ type: 'apply-credit', creditNote: 'crn_paid', allocatedOn: today },
    allocations: [{ invoice: 'inv_part', amount: '60' }],
  },
  {
    ...{ type: 'write-off-invoice', writeOff: 'wof_part', invoice: 'inv_part', amount: '60.49' },
    ...{ writtenOffOn: today, reason: 'Moved away' },
  },
];

/** A draft about two events, in books where numbers may be typed and templates chosen. */
export const visited: readonly Ask[] = [
  preferring({ numbersByHand: true }),
  { ...standard, type: 'save-invoice-template', template: 'tpl_plain', name: 'Plain' },
  invoice('visit', {
    events: [
      { id: 'evt-1', kind: 'appointment', title: 'First visit', startsAt: '2026-11-19T09:30' },
      { id: 'evt-2', kind: 'class', startsAt: '2026-11-20T18:00' },
    ],
  }),
];

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
const sessions = Array.from({ length: 24 }, (_, place) =>
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

/** Somebody is paying the open invoice online. */
export const paidOnline: Ask = {
  ...{ type: 'start-online-payment', payment: 'pay_online', method: 'pmt_credit-card', startedOn: today },
  allocations: [{ invoice: 'inv_open', amount: '100' }],
};

/** A draft with nothing on it yet. */
export const blank: Ask = invoice('blank', { lines: [] });

/** A refund that the bank was asked for, and has not answered. */
export const refundPending: readonly Ask[] = [
  {
    ...{ type: 'refund-payment', refund: 'rfd_pending', payment: 'pay_held', amount: '25' },
    ...{ refundedOn: today, requested: true, reference: 're_2026_0117' },
  },
];

/** Money that somebody wants back by their bank: a part of what settles two invoices, open and lost. */
export const disputed: readonly Ask[] = [
  {
    ...{ type: 'open-dispute', dispute: 'dsp_open', payment: 'pay_spread', amount: '120' },
    ...{
      openedOn: today,
      reason: 'Does not recognize it',
      named: { provider: 'Acme Pay', reference: 'dp_117' },
    },
  },
];

/** The same, decided against the account. */
export const lost: readonly Ask[] = [
  ...disputed,
  {
    ...{ type: 'lose-dispute', dispute: 'dsp_open', lostOn: today },
    allocations: ['alc_sample-16_1', 'alc_sample-16_2'],
  } as unknown as Ask,
];

/** Storages as designers want to see them. */
export const storages = {
  /** Answers nothing, ever. */
  loading: (): Storage => ({ ...createMemoryStorage(), find: () => new Promise(() => undefined) }),
  /** Cannot be read. */
  unreachable: (): Storage => ({
    ...createMemoryStorage(),
    find: () => Promise.reject(new StorageError('unavailable')),
  }),
  /** Can be read, and takes nothing more once the sample is in. */
  full: (storage: Storage): Storage => ({
    ...storage,
    commit: () => Promise.reject(new StorageError('full')),
  }),
};

/** Directories as designers want to see them. */
export const directories = {
  /** Knows who there is, and does not come to say it. */
  silent: { ...people, parties: () => new Promise<never>(() => undefined) } satisfies Directory,
  /** Cannot be read. */
  unreachable: {
    ...people,
    parties: () => Promise.reject(new StorageError('unavailable')),
  } satisfies Directory,
  /** What is added goes into the books. */
  adding: {
    ...people,
    addsItems: true,
    entryNamed: (_, name, newId) => ({ kind: 'client', form: 'person', id: newId('cli'), name }),
  } satisfies Directory,
};

/** How a story's books are made. */
export interface DeskOptions {
  readonly asks?: readonly Ask[];
  readonly storage?: Storage;
  /** What the elements see, where that is not the storage the sample was put into. */
  readonly seen?: (storage: Storage) => Storage;
  /** What was kept of earlier work. */
  readonly journal?: DraftJournal;
  /** Who and what there is to choose. */
  readonly directory?: Directory;
  /** Who looks at it; staff, where nobody else is named. */
  readonly role?: string;
  /** Who may what, where that is not the default. */
  readonly policy?: Policy;
}

/** The element inside a provider whose books hold the sample, on 24 November 2026. */
export async function desk(content: TemplateResult, options: DeskOptions = {}): Promise<TemplateResult> {
  const { asks = sample, storage = createMemoryStorage(), seen = (same: Storage) => same } = options;
  const { journal = createMemoryJournal(), directory = people, role = 'staff', policy } = options;
  const clock = () => new Date(`${today}T10:00:00Z`);
  const by = (role: string) => ({ now: clock, actor: () => ({ id: 'ines', role }) });
  const filling = createBilling({ storage, ...by('owner') });
  for (const [index, ask] of asks.entries()) {
    const result = await filling.execute({ ...ask, id: `cmd_sample-${index}` });
    if (!result.ok) throw new Error(`The sample was refused: ${JSON.stringify(result.reason)}`);
  }
  const billing = createBilling({ storage: seen(storage), ...by('staff'), ...(policy && { policy }) });
  return html`<billing-provider
    .billing=${billing}
    .directory=${directory}
    .journal=${journal}
    .clock=${clock}
    .actor=${{ id: 'ines', role }}
    time-zone="UTC"
  >
    ${content}
  </billing-provider>`;
}

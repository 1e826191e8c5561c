import {
  createBilling,
  defaultPreferences,
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
import { ada, clinic, people } from './people.js';

type WithoutId<C> = C extends unknown ? Omit<C, 'id'> : never;
export type Ask = WithoutId<Asked<Command>>;

/** The day of every story. */
export const today = '2026-11-24';

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

/** A draft with nothing on it yet. */
export const blank: Ask = invoice('blank', { lines: [] });

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

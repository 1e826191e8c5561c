import {
  defaultPaymentMethods,
  defaultPreferences,
  noTaxRates,
  type Allocation,
  type CreditAllocation,
  type CreditNote,
  type CreditNoteDraft,
  type Dispute,
  type Invoice,
  type Kind,
  type NumberSeries,
  type Payment,
  type PaymentMethods,
  type Preferences,
  type Refund,
  type Storage,
  type Stored,
  type TaxRates,
  type WriteOff,
} from '@billkit/billing';

/** What a bookkeeper has on the screen; others may go on writing meanwhile. */
export interface Seen {
  readonly invoices: readonly Invoice[];
  readonly payments: readonly Payment[];
  readonly allocations: readonly Allocation[];
  readonly creditNotes: readonly CreditNote[];
  readonly creditNoteDrafts: readonly CreditNoteDraft[];
  readonly creditAllocations: readonly CreditAllocation[];
  readonly writeOffs: readonly WriteOff[];
  readonly refunds: readonly Refund[];
  readonly disputes: readonly Dispute[];
  readonly series: readonly NumberSeries[];
  readonly preferences: Preferences;
  readonly taxRates: TaxRates;
  readonly paymentMethods: PaymentMethods;
  /** All records, the trail among them; none where nobody wanted to see them. */
  readonly everything: readonly Stored[];
  /** The version of an invoice, or of the preferences; 0 where there is none. */
  version(id: string): number;
}

const limit = 1000;

/** Looks at the books, or at everything in them. */
export async function look(storage: Storage, isAtAll = false): Promise<Seen> {
  const [
    invoices,
    payments,
    allocations,
    creditNotes,
    drafts,
    credits,
    refunds,
    disputes,
    writeOffs,
    series,
    settings,
  ] = await Promise.all([
    storage.find({ kind: 'invoice', limit }),
    storage.find({ kind: 'payment', limit }),
    storage.find({ kind: 'allocation', limit }),
    storage.find({ kind: 'credit-note', limit }),
    storage.find({ kind: 'credit-note-draft', limit }),
    storage.find({ kind: 'credit-allocation', limit }),
    storage.find({ kind: 'refund', limit }),
    storage.find({ kind: 'dispute', limit }),
    storage.find({ kind: 'write-off', limit }),
    storage.find({ kind: 'number-series', limit }),
    storage.load([
      { kind: 'preferences', id: 'preferences' },
      { kind: 'tax-rates', id: 'tax-rates' },
      { kind: 'payment-methods', id: 'payment-methods' },
    ]),
  ]);
  const versions = new Map<string, number>(
    [...invoices, ...settings].map(({ record, version }) => [record.id, version]),
  );
  // A draft has the id of the credit note that it becomes.
  for (const { record, version } of drafts) versions.set(`draft ${record.id}`, version);
  const setting = (kind: Kind) => settings.find(({ record }) => record.kind === kind)?.record;
  return {
    invoices: invoices.map(({ record }) => record),
    payments: payments.map(({ record }) => record),
    allocations: allocations.map(({ record }) => record),
    creditNotes: creditNotes.map(({ record }) => record),
    creditNoteDrafts: drafts.map(({ record }) => record),
    creditAllocations: credits.map(({ record }) => record),
    writeOffs: writeOffs.map(({ record }) => record),
    refunds: refunds.map(({ record }) => record),
    disputes: disputes.map(({ record }) => record),
    series: series.map(({ record }) => record),
    preferences: (setting('preferences') as Preferences | undefined) ?? defaultPreferences,
    taxRates: (setting('tax-rates') as TaxRates | undefined) ?? noTaxRates,
    everything: isAtAll ? await storage.readAll() : [],
    paymentMethods: (setting('payment-methods') as PaymentMethods | undefined) ?? defaultPaymentMethods,
    version: (id) => versions.get(id) ?? 0,
  };
}

import { keyOf, type BillingRecord, type Commit, type Storage } from '@billkit/billing';

/**
 * Watches what is committed, on one storage or several of one store. An accepted commit proves which version stood
 * before each of its writes, so that every step of every record can be compared with the one before it, however the
 * commits were interleaved.
 */
export class Witness {
  // A version may have been held by several records: after a deletion a key begins again.
  readonly #held = new Map<string, BillingRecord[]>();
  readonly #steps: { readonly from: string; readonly to: BillingRecord | null }[] = [];

  /** The same storage, watched. */
  watch(storage: Storage): Storage {
    return {
      ...storage,
      commit: async (commit) => {
        const outcome = await storage.commit(commit);
        if (outcome === 'committed') this.#see(commit);
        return outcome;
      },
    };
  }

  /** Every committed write that changed what never changes, in words. */
  get broken(): readonly string[] {
    return this.#steps.flatMap(({ from, to }) => {
      const problems = (this.#held.get(from) ?? []).map((before) => changeIn(before, to));
      const [problem] = problems;
      return problem && problems.every((one) => one !== null) ? [`${from}: ${problem}`] : [];
    });
  }

  #see({ expected, writes, deletes }: Commit): void {
    const versions = new Map(expected.map(({ ref, version }) => [keyOf(ref), version]));
    for (const record of writes) {
      const [key, version] = [keyOf(record), versions.get(keyOf(record)) ?? 0];
      const held = `${key}@${version + 1}`;
      this.#held.set(held, [...(this.#held.get(held) ?? []), record]);
      this.#steps.push({ from: `${key}@${version}`, to: record });
    }
    for (const ref of deletes)
      this.#steps.push({ from: `${keyOf(ref)}@${versions.get(keyOf(ref)) ?? 0}`, to: null });
  }
}

/** What a record that is this never stops to be; but a completed refund may come back. */
const isFinal: ReadonlySet<string> = new Set([
  'void',
  'removed',
  'completed',
  'failed',
  'returned',
  'revoked',
  'reversed',
  'won',
]);

/** What is wrong with such a change of a record, if anything. */
function changeIn(before: BillingRecord, after: BillingRecord | null): string | null {
  if (after && withoutPersons(before) === withoutPersons(after)) return null;
  if ('status' in before && isFinal.has(before.status))
    return isIssuedAgain(before, after) || isReturned(before, after) || isReceivedAfterAll(before, after)
      ? null
      : `written after it was ${before.status}`;
  if (isReceipt(before, after)) return null;
  const frozen = frozenIn(before);
  if (frozen === null) return null;
  if (after === null) return 'deleted after it was issued';
  // Back to draft an invoice may be edited again, but it keeps its number.
  if (after.kind === 'invoice' && after.status === 'draft')
    return before.kind === 'invoice' && before.number === after.number ? null : 'lost its number';
  const now = frozenIn(after);
  return frozen === now ? null : `was ${frozen}, is ${String(now)}`;
}

/** Whether all that changed of a void invoice is which one takes its place. */
const isIssuedAgain = (before: BillingRecord, after: BillingRecord | null): boolean =>
  before.kind === 'invoice' &&
  after !== null &&
  textWithout(before, ['replacedBy']) === textWithout(after, ['replacedBy']);

/** Whether all that changed of a completed refund is that it came back. */
const isReturned = (before: BillingRecord, after: BillingRecord | null): boolean =>
  before.kind === 'refund' &&
  before.status === 'completed' &&
  after?.kind === 'refund' &&
  after.status === 'returned' &&
  textWithout(before, ['status']) === textWithout(after, ['status', 'returnedOn', 'reason']);

/** Whether the money of an online payment came though it was thought to have failed. */
const isReceivedAfterAll = (before: BillingRecord, after: BillingRecord | null): boolean =>
  before.kind === 'payment' && before.status === 'failed' && isReceipt(before, after);

/** Whether an online payment became received, and is for the same money as it was. */
function isReceipt(before: BillingRecord, after: BillingRecord | null): boolean {
  if (before.kind !== 'payment' || before.number !== null) return false;
  if (after?.kind !== 'payment' || after.status !== 'received') return false;
  const received = ['number', 'serial', 'receivedOn', 'unallocated', 'refunded', 'refundPending'];
  return (
    textWithout(before, ['status', 'number', 'parts', 'startedOn', 'outcome', 'failedOn', 'reason']) ===
    textWithout(after, ['status', ...received, 'allocationCount', 'online'])
  );
}

/** The record as text, without what goes when persons are erased: all of them but their ids, and free texts. */
const withoutPersons = (record: BillingRecord): string =>
  JSON.stringify(record, function (this: object, field, value: unknown) {
    const isOfLine = 'unitPrice' in this || 'line' in this;
    if (['memo', 'note', 'title', 'to'].includes(field) || (field === 'description' && !isOfLine))
      return undefined;
    const isPerson = field === 'client' || field === 'payer';
    return isPerson && typeof value === 'object' && value !== null && 'id' in value ? value.id : value;
  });

/** The part of a record that never changes, as text; `null` where all of it may. */
function frozenIn(record: BillingRecord): string | null {
  switch (record.kind) {
    case 'invoice':
      if (record.status === 'draft') return null;
      return textWithout(record, [
        'status',
        'amountDue',
        'reserved',
        'paidOn',
        'voidedOn',
        'reason',
        'credited',
        'writtenOff',
        'creditedBeyondDue',
        'creditedPayable',
        'deliveries',
      ]);
    case 'payment':
      return textWithout(record, [
        ...['status', 'unallocated', 'refunded', 'refundPending', 'disputed', 'lost'],
        'allocationCount',
        ...['voidedOn', 'outcome', 'failedOn', 'reason'],
      ]);
    case 'allocation':
    case 'credit-allocation':
      return textWithout(record, ['status', 'removedOn', 'reason']);
    case 'credit-note':
      return textWithout(record, ['status', 'voidedOn', 'voidReason', 'accountCredit']);
    case 'write-off':
      return textWithout(record, ['status', 'reversedOn', 'reversalReason']);
    case 'refund':
      return textWithout(record, ['status', 'refundedOn', 'reference', 'failedOn', 'returnedOn', 'reason']);
    case 'dispute':
      return textWithout(record, [
        ...['status', 'wonOn', 'lostOn', 'fromUnallocated', 'fromInvoices', 'reversedOn'],
      ]);
    case 'archived-invoice':
    case 'provider-reference':
    case 'audit-entry':
      return textWithout(record, []);
    default:
      return null;
  }
}

/** The record as text, its fields in order of their names, without those that are not frozen. */
function textWithout(record: BillingRecord, names: readonly string[]): string {
  const fields = Object.entries(record).filter(([name]) => !names.includes(name));
  return JSON.stringify(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
}

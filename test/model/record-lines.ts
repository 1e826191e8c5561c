import { defaultPreferences, type BillingRecord, type Preferences } from '@billkit/billing';

const cents = (amount: string) => BigInt(amount.replace('.', ''));

const nameOf = (id: string) => id.slice(id.indexOf('_') + 1);

const said = new WeakMap<BillingRecord, string | null>();

/** What `linesOf` says of paper, read from records. */
export function linesOfRecords(records: readonly BillingRecord[]): readonly string[] {
  const isWithout = !records.some(({ kind }) => kind === 'preferences');
  return [...(isWithout ? [defaultPreferences] : []), ...records]
    .flatMap((record) => {
      const known = said.get(record);
      if (known !== undefined) return known ?? [];
      const line = lineOf(record);
      said.set(record, line);
      return line ?? [];
    })
    .sort();
}

function lineOf(record: BillingRecord): string | null {
  const name = nameOf(record.id);
  switch (record.kind) {
    case 'invoice': {
      const total = record.status === 'draft' ? draftTotal(record) : cents(record.figures.total);
      const due = record.status === 'open' ? cents(record.amountDue) : 0n;
      const number = record.number === null ? 0 : record.serial;
      const reserved = record.status === 'open' ? cents(record.reserved) : 0n;
      return `invoice ${name}: ${record.status}, number ${number}, ${total}, due ${due}, reserved ${reserved}`;
    }
    case 'payment': {
      const left = record.status === 'received' ? cents(record.unallocated) : 0n;
      const { status, amount } = record;
      const number = record.number === null ? 0 : record.serial;
      return `payment ${name}: ${status}, number ${number}, ${cents(amount)}, left ${left}`;
    }
    case 'allocation': {
      const [payment, invoice] = [nameOf(record.payment), nameOf(record.invoice)];
      if (record.status !== 'active') return null;
      return `allocation ${name} of ${payment} to ${invoice}: ${cents(record.amount)}`;
    }
    case 'credit-allocation': {
      const [creditNote, invoice] = [nameOf(record.creditNote), nameOf(record.invoice)];
      if (record.status !== 'active') return null;
      return `credit allocation ${name} of ${creditNote} to ${invoice}: ${cents(record.amount)}`;
    }
    case 'credit-note': {
      if (record.status !== 'issued') return null;
      const [kept, left] = [record.disposition?.credit ?? '0', record.accountCredit?.remaining ?? '0'];
      const invoice = nameOf(record.invoice);
      return `credit note ${name} on ${invoice}: ${cents(record.total)}, kept ${cents(kept)}, left ${cents(left)}`;
    }
    case 'credit-note-draft': {
      const amounts = record.lines.map((one) => (one.by === 'amount' ? cents(one.amount) : 0n));
      return `draft of credit note ${name} on ${nameOf(record.invoice)}: ${amounts.join()}`;
    }
    case 'write-off':
      if (record.status !== 'active') return null;
      return `write-off ${name} on ${nameOf(record.invoice)}: ${cents(record.amount)}`;
    case 'refund':
      return `refund ${name} of ${nameOf('payment' in record ? record.payment : record.creditNote)}: ${cents(record.amount)}, ${record.status}`;
    case 'dispute':
      return `dispute ${name} of ${nameOf(record.payment)}: ${cents(record.amount)}, ${decided[record.status]}`;
    case 'preferences':
      return lineOfPreferences(record);
    default:
      return null;
  }
}

/** What paper calls it. */
const decided = { open: 'open', won: 'failed', lost: 'completed', reversed: 'returned' } as const;

function lineOfPreferences({
  closedUntil,
  accountCredit,
  onlinePayment,
  smallBalances,
}: Preferences): string {
  const closed = closedUntil ? Number(closedUntil.slice(-2)) - 20 : 0;
  const small = cents(smallBalances?.[0]?.amount ?? '0');
  return `closed ${closed}, credit ${accountCredit ? 'kept' : 'not kept'}, online ${onlinePayment}, small ${small}`;
}

/** A draft has one line without tax, whose price is its total. */
function draftTotal({ lines }: { readonly lines: readonly { readonly unitPrice: string }[] }): bigint {
  const [units = '', fraction = ''] = (lines[0]?.unitPrice ?? '').split('.');
  return BigInt(units) * 100n + BigInt(fraction.padEnd(2, '0'));
}

import {
  defaultPreferences,
  figuresOf,
  installmentStandings,
  payableOf,
  type BillingRecord,
  type CreditNote,
  type CreditNoteDraft,
  type Invoice,
  type Preferences,
} from '@billkit/billing';

const cents = (amount: string) => BigInt(amount.replace('.', ''));

const nameOf = (id: string) => id.slice(id.indexOf('_') + 1);

const said = new WeakMap<BillingRecord, readonly string[]>();

/** What `linesOf` says of paper, read from records. */
export function linesOfRecords(records: readonly BillingRecord[]): readonly string[] {
  const isWithout = !records.some(({ kind }) => kind === 'preferences');
  return [...(isWithout ? [defaultPreferences] : []), ...records]
    .flatMap((record) => {
      const known = said.get(record);
      if (known) return known;
      const lines = record.kind === 'invoice' ? linesOfInvoice(record) : [lineOf(record) ?? []].flat();
      said.set(record, lines);
      return lines;
    })
    .sort();
}

/** The day with this number in the model's time. */
const numberOf = (day: string) => (Date.parse(day) - Date.parse('2026-11-20')) / 86_400_000;

function linesOfInvoice(invoice: Invoice): readonly string[] {
  const name = nameOf(invoice.id);
  const { total, payable } = figuresOf(invoice);
  const number = invoice.number === null ? 0 : invoice.serial;
  const [due, reserved] = invoice.status === 'open' ? [invoice.amountDue, invoice.reserved] : ['0', '0'];
  const isIssued = invoice.status === 'open' || invoice.status === 'paid';
  const parts = isIssued && invoice.installments ? installmentStandings(invoice) : [];
  return [
    `invoice ${name}: ${invoice.status}, number ${number}, ${cents(total)}, to pay ${cents(payable)}, due ${cents(due)}, reserved ${cents(reserved)}`,
    ...parts.map(
      ({ dueOn, amountDue }, place) =>
        `part ${place} of ${name}: day ${numberOf(dueOn)}, due ${cents(amountDue)}`,
    ),
  ];
}

function lineOf(record: BillingRecord): string | null {
  const name = nameOf(record.id);
  switch (record.kind) {
    case 'payment': {
      const left = record.status === 'received' ? cents(record.unallocated) : 0n;
      const { status, amount } = record;
      const number = record.number === null ? 0 : record.serial;
      return `payment ${name}: ${status}, number ${number}, ${cents(amount)}, left ${left}`;
    }
    case 'allocation': {
      const [payment, invoice] = [nameOf(record.payment), nameOf(record.invoice)];
      if (record.status !== 'active') return null;
      return `allocation ${name} of ${payment} to ${invoice}: ${cents(record.amount)}, active`;
    }
    case 'credit-allocation': {
      const [creditNote, invoice] = [nameOf(record.creditNote), nameOf(record.invoice)];
      if (record.status !== 'active') return null;
      return `credit allocation ${name} of ${creditNote} to ${invoice}: ${cents(record.amount)}, active`;
    }
    case 'credit-note': {
      if (record.status !== 'issued') return null;
      const [kept, left] = [record.disposition?.credit ?? '0', record.accountCredit?.remaining ?? '0'];
      const invoice = nameOf(record.invoice);
      return `credit note ${name} to ${invoice}: ${cents(record.total)}, charge ${isOfCharge(record)}, to pay ${cents(payableOf(record))}, kept ${cents(kept)}, left ${cents(left)}`;
    }
    case 'credit-note-draft': {
      const amounts = record.lines.map((one) => (one.by === 'amount' ? cents(one.amount) : 0n));
      return `draft of credit note ${name} to ${nameOf(record.invoice)}: ${amounts.join()}, charge ${isOfCharge(record)}`;
    }
    case 'write-off':
      if (record.status !== 'active') return null;
      return `write-off ${name} of none to ${nameOf(record.invoice)}: ${cents(record.amount)}, active`;
    case 'refund':
      return `refund ${name} of ${nameOf('payment' in record ? record.payment : record.creditNote)} to none: ${cents(record.amount)}, ${record.status}`;
    case 'dispute':
      return `dispute ${name} of ${nameOf(record.payment)} to none: ${cents(record.amount)}, ${decided[record.status]}`;
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

/** Whether it is the charge that is credited, and not the line. */
const isOfCharge = ({ lines }: CreditNote | CreditNoteDraft) =>
  lines.some(({ line }) => line === 'lin_charge');

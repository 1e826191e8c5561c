import {
  accountOf,
  activityOf,
  balanceOf,
  balanceOn,
  dayOf,
  isLive,
  payableOf,
  subtract,
  sum,
  type BillingRecord,
  type CreditNote,
  type Currency,
  type OpenInvoice,
  type ReceivedPayment,
} from '@billkit/billing';

/**
 * What is wrong with the balances of all clients, in words: what is owed less what is held and what is left of credit
 * (billing.md S-33) is what was invoiced, refunded and settled outside, less what was credited, written off and
 * received, and what its activity comes to (money.md I14).
 */
export function problemsOfBalances(records: readonly BillingRecord[]): readonly string[] {
  const own = records.filter(isOfAClient);
  const accounts = new Map(
    own.map(({ client, currency }) => [`${client.id}, ${currency}`, { client, currency }]),
  );
  return [...accounts].flatMap(([account, { client, currency }]) => {
    const its = own.filter((record) => record.client.id === client.id && record.currency === currency);
    const { balance } = balanceOf(currency, its.filter(isOpen), its.filter(isReceived), its.filter(isNote));
    const expected = subtract(flowOf(its, currency, 1), flowOf(its, currency, -1));
    const known = balanceOn(activityOf(accountOf({ client: client.id, currency }, records)), lastDay);
    return [
      ...(balance === expected ? [] : [`${account}: the balance is ${balance}, not ${expected}`]),
      ...(known.balance === balance
        ? []
        : [`${account}: its activity comes to ${known.balance}, not ${balance}`]),
    ];
  });
}

/** Nothing is dated later. */
const lastDay = dayOf('2199-12-31');

type OfAClient = Extract<BillingRecord, { readonly client: unknown; readonly status: unknown }>;
const isOfAClient = (record: BillingRecord): record is OfAClient => 'client' in record && 'status' in record;
const isOpen = (record: OfAClient): record is OpenInvoice =>
  record.kind === 'invoice' && record.status === 'open';
const isReceived = (record: OfAClient): record is ReceivedPayment =>
  record.kind === 'payment' && record.status === 'received';

const isNote = (record: OfAClient): record is CreditNote => record.kind === 'credit-note';

/** All that the client was asked for or got back (1), or that they gave or were let off (-1). */
function flowOf(records: readonly OfAClient[], currency: Currency, sign: 1 | -1) {
  return sum(
    records.flatMap((record) => {
      if (record.status === 'void' || record.status === 'reversed') return [];
      switch (record.kind) {
        case 'invoice':
          return sign === 1 && record.status !== 'draft' ? [record.figures.payable] : [];
        case 'refund':
          return sign === 1 && isLive(record) ? [record.amount] : [];
        case 'payment':
          return sign === -1 && record.status === 'received' ? [record.amount] : [];
        case 'write-off':
          return sign === -1 ? [record.amount] : [];
        case 'credit-note':
          return sign === -1 ? [payableOf(record)] : record.disposition ? [record.disposition.outside] : [];
        case 'dispute':
          return sign === 1 && record.status === 'lost' ? [record.amount] : [];
        case 'credit-allocation':
          return [];
      }
    }),
    currency,
  );
}

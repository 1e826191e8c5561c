import type { Billing } from './billing.js';
import { findAll } from './find-all.js';
import { limitMax } from './query.js';
import type { Allocation } from './records/allocation.js';
import type { BillingRecord, Kind } from './records/record.js';
import { accountOf, type Account, type AccountAsked } from './views/account.js';

/**
 * Reads all the accounts of a client, one for each currency there is anything in, in the order of the currency codes.
 * As `findAccount` otherwise.
 */
export async function findAccounts(
  billing: Pick<Billing, 'find'>,
  client: string,
): Promise<readonly Account[]> {
  const records = await recordsOf(billing, { client });
  const currencies = new Set(records.flatMap((record) => ('currency' in record ? [record.currency] : [])));
  const accounts = [...currencies].sort().map((currency) => accountOf({ currency, client }, records));
  return accounts.filter(({ currency: _, ...lists }) => Object.values(lists).some((list) => list.length > 0));
}

/**
 * Reads all there ever was on an account. What is written while it reads may be in it or not: what must be shown as it
 * stands is asked again when `subscribe` tells of a write.
 */
export async function findAccount(billing: Pick<Billing, 'find'>, asked: AccountAsked): Promise<Account> {
  return accountOf(asked, await recordsOf(billing, asked));
}

type Whose = Pick<AccountAsked, 'client'>;

async function recordsOf(billing: Pick<Billing, 'find'>, whose: Whose): Promise<readonly BillingRecord[]> {
  const where = whose.client === undefined ? {} : { where: { client: whose.client } };
  const found = await Promise.all(
    kindsWithClient.map((kind) => findAll(billing, { kind, ...where, limit: limitMax })),
  );
  const records: BillingRecord[] = found.flat().map(({ record }) => record);
  return [...records, ...(await allocationsOf(billing, whose, records))];
}

type KindOf<Records> = Records extends readonly { readonly kind: infer K }[] ? K : never;
type OwnKind = Exclude<KindOf<Account[keyof Account]>, 'allocation'>;

/** The kinds that say whose they are: all of an account but allocations. One that is missing does not compile. */
const kindsWithClient = Object.keys({
  invoice: true,
  'archived-invoice': true,
  payment: true,
  'credit-note': true,
  'credit-allocation': true,
  'write-off': true,
  refund: true,
  dispute: true,
} satisfies Record<OwnKind, true>) as readonly OwnKind[];

/** The kinds of records that an account is made from: it is to be read again when one of them is written. */
export const kindsOfAccount: readonly Kind[] = [...kindsWithClient, 'allocation'];

/** Allocations are found by their payments. */
async function allocationsOf(
  billing: Pick<Billing, 'find'>,
  { client }: Whose,
  records: readonly BillingRecord[],
): Promise<readonly Allocation[]> {
  const payments = records.filter(({ kind }) => kind === 'payment');
  const found =
    client === undefined
      ? [await findAll(billing, { kind: 'allocation', limit: limitMax })]
      : await Promise.all(
          payments.map(({ id }) =>
            findAll(billing, { kind: 'allocation', where: { payment: id }, limit: limitMax }),
          ),
        );
  return found.flat().map(({ record }) => record);
}

import type { Billing } from './billing.js';
import { findAll } from './find-all.js';
import { limitMax } from './query.js';
import type { Allocation } from './records/allocation.js';
import type { BillingRecord } from './records/record.js';
import { accountOf, type Account, type AccountAsked } from './views/account.js';

/**
 * Reads all there ever was on an account. What is written while it reads may be in it or not: what must be shown as it
 * stands is asked again when `subscribe` tells of a write.
 */
export async function findAccount(billing: Pick<Billing, 'find'>, asked: AccountAsked): Promise<Account> {
  const where = asked.client === undefined ? {} : { where: { client: asked.client } };
  const found = await Promise.all(
    kindsOfAccount.map((kind) => findAll(billing, { kind, ...where, limit: limitMax })),
  );
  const records: BillingRecord[] = found.flat().map(({ record }) => record);
  return accountOf(asked, [...records, ...(await allocationsOf(billing, asked, records))]);
}

type KindOf<Records> = Records extends readonly { readonly kind: infer K }[] ? K : never;
type OwnKind = Exclude<KindOf<Account[keyof Account]>, 'allocation'>;

/** The kinds that say whose they are: all of an account but allocations. One that is missing does not compile. */
const kindsOfAccount = Object.keys({
  invoice: true,
  'archived-invoice': true,
  payment: true,
  'credit-note': true,
  'credit-allocation': true,
  'write-off': true,
  refund: true,
  dispute: true,
} satisfies Record<OwnKind, true>) as readonly OwnKind[];

/** Allocations are found by their payments. */
async function allocationsOf(
  billing: Pick<Billing, 'find'>,
  { client }: AccountAsked,
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

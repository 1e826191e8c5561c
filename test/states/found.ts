import { isZero, unreservedDue, type BillingRecord } from '@billkit/billing';
import type { Desk } from '@billkit/billing/testing';

/** The record of this kind and id, if there is one. */
export async function find<K extends BillingRecord['kind']>(
  desk: Desk,
  kind: K,
  id: string,
): Promise<Extract<BillingRecord, { readonly kind: K }> | undefined> {
  return (await desk.everything()).find((record) => record.kind === kind && record.id === id) as
    Extract<BillingRecord, { readonly kind: K }> | undefined;
}

/** The version of the invoice, 1 where there is none. */
export const version = async (desk: Desk) =>
  (await desk.billing.find({ kind: 'invoice', where: { id: 'inv_a' }, limit: 1 }))[0]?.version ?? 1;

/** What the invoice owes, 1 where nothing can be due. */
export async function dueOf(desk: Desk): Promise<string> {
  const invoice = await find(desk, 'invoice', 'inv_a');
  if (invoice?.status !== 'open') return '1';
  const free = unreservedDue(invoice);
  return isZero(free) ? '1' : free;
}

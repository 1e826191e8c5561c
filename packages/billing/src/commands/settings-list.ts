import type { Books } from '../books.js';
import type { Decision } from '../command.js';
import { noCancellationReasons, type CancellationReason } from '../records/cancellation-reasons.js';
import { defaultInvoiceTemplates, type InvoiceTemplate } from '../records/invoice-templates.js';
import { defaultPaymentMethods, type PaymentMethod } from '../records/payment-methods.js';
import type { BillingRecord } from '../records/record.js';
import { noTaxRates, type TaxRate } from '../records/tax-rates.js';
import type { Refusal } from '../refusal.js';
import type { SettingsEntry, SettingsListKind } from '../refusal-about.js';
import { no, ok, type Result } from '../result.js';

/** An entry of a settings record: a tax rate, a payment method. */
interface Item {
  readonly id: string;
  readonly name: string;
  readonly archived: boolean;
}

/** A settings record as the list that it holds, defaults where the account has none. */
export interface SettingsList<I extends Item> {
  readonly kind: SettingsListKind;
  itemsIn(books: Books): readonly I[];
  recordOf(items: readonly I[]): BillingRecord;
}

export const taxRates: SettingsList<TaxRate> = {
  kind: 'tax-rates',
  itemsIn: (books) => (books.get('tax-rates', 'tax-rates') ?? noTaxRates).rates,
  recordOf: (rates) => ({ ...noTaxRates, rates }),
};

export const paymentMethods: SettingsList<PaymentMethod> = {
  kind: 'payment-methods',
  itemsIn: (books) => (books.get('payment-methods', 'payment-methods') ?? defaultPaymentMethods).methods,
  recordOf: (methods) => ({ ...defaultPaymentMethods, methods }),
};

export const invoiceTemplates: SettingsList<InvoiceTemplate> = {
  kind: 'invoice-templates',
  itemsIn: (books) =>
    (books.get('invoice-templates', 'invoice-templates') ?? defaultInvoiceTemplates).templates,
  recordOf: (templates) => ({ ...defaultInvoiceTemplates, templates }),
};

export const cancellationReasons: SettingsList<CancellationReason> = {
  kind: 'cancellation-reasons',
  itemsIn: (books) =>
    (books.get('cancellation-reasons', 'cancellation-reasons') ?? noCancellationReasons).reasons,
  recordOf: (reasons) => ({ ...noCancellationReasons, reasons }),
};

/** The list with the item in the place of the one with its id, or at the end. */
export function withItem<I extends Item>(items: readonly I[], item: I): readonly I[] {
  const isNew = !items.some(({ id }) => id === item.id);
  return isNew ? [...items, item] : items.map((one) => (one.id === item.id ? item : one));
}

/** Whether another item in use has the name already: people choose by name. */
export const isNameTaken = (items: readonly Item[], id: string, name: string): boolean =>
  items.some((item) => item.id !== id && !item.archived && item.name === name);

/** Refuses with `name-taken` by another item in use. */
export const requireNameFree = (items: readonly Item[], { id, name }: Item): Result<null, Refusal> =>
  isNameTaken(items, id, name) ? no({ type: 'name-taken', name }) : ok(null);

/** Refuses with `already-archived`. */
export const requireInUse = ({ name, archived }: Item): Result<null, Refusal> =>
  archived ? no({ type: 'already-archived', name }) : ok(null);

/** Whether the item can be changed. Refuses with `entry-archived`. */
export const requireEditable = ({ name, archived }: Item): Result<null, Refusal> =>
  archived ? no({ type: 'entry-archived', name }) : ok(null);

/**
 * That the item is what its author saw, where they say what that was. Refuses, in this order, with `not-found` where it
 * is not there, `entry-changed`.
 */
export function requireAsSeen<I extends SettingsEntry>(
  { kind }: SettingsList<I>,
  item: I | undefined,
  seen: I | undefined,
): Result<null, Refusal> {
  if (!seen) return ok(null);
  if (!item) return no({ type: 'not-found', kind, id: seen.id });
  return isSame(item, seen) ? ok(null) : no({ type: 'entry-changed', kind, entry: item });
}

/** Whether two entries say the same: what is absent, empty or off says nothing. */
const isSame = (one: SettingsEntry, other: SettingsEntry): boolean => {
  const [before, after] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  return [...before.keys(), ...after.keys()].every(
    (name) => (before.get(name) || '') === (after.get(name) || ''),
  );
};

/** Refuses with `not-archived`. */
export const requireArchived = ({ name, archived }: Item): Result<null, Refusal> =>
  archived ? ok(null) : no({ type: 'not-archived', name });

/** The item. Refuses with `not-found`. */
export function requireItem<I extends Item>(
  { kind, itemsIn }: SettingsList<I>,
  books: Books,
  id: string,
): Result<I, Refusal> {
  const item = itemsIn(books).find((one) => one.id === id);
  return item ? ok(item) : no({ type: 'not-found', kind, id });
}

/** Adds the item, or puts it in the place of the one with its id. Refuses with `name-taken` by another one in use. */
export function saveItem<I extends Item>(
  { itemsIn, recordOf }: SettingsList<I>,
  books: Books,
  item: I,
): Result<Decision, Refusal> {
  const items = itemsIn(books);
  const free = requireNameFree(items, item);
  return free.ok ? ok({ writes: [recordOf(withItem(items, item))] }) : free;
}

/**
 * Takes the item out of use. Refuses, in this order, with `not-found`, `already-archived`, then what `requireSpare`
 * refuses of the item, given all others.
 */
export function archiveItem<I extends Item>(
  list: SettingsList<I>,
  books: Books,
  id: string,
  requireSpare: (item: I, others: readonly I[]) => Result<null, Refusal> = () => ok(null),
): Result<Decision, Refusal> {
  const item = requireItem(list, books, id);
  if (!item.ok) return item;
  const used = requireInUse(item.value);
  if (!used.ok) return used;
  const items = list.itemsIn(books);
  const spare = requireSpare(
    item.value,
    items.filter((one) => one.id !== id),
  );
  if (!spare.ok) return spare;
  return ok({ writes: [list.recordOf(withItem(items, { ...item.value, archived: true }))] });
}

/**
 * Brings the item back into use. Refuses, in this order, with `not-found`, `not-archived`, `name-taken` by one that came
 * into use since.
 */
export function restoreItem<I extends Item>(
  list: SettingsList<I>,
  books: Books,
  id: string,
): Result<Decision, Refusal> {
  const item = requireItem(list, books, id);
  if (!item.ok) return item;
  const archived = requireArchived(item.value);
  if (!archived.ok) return archived;
  return saveItem(list, books, { ...item.value, archived: false });
}

import {
  balanceOf,
  defaultPreferences,
  type Balance,
  type Currency,
  type OpenInvoice,
  type ReceivedPayment,
  type Stored,
} from '@billkit/billing';

/** The currency the practice bills in. */
export const currencyIn = (
  preferences: readonly Stored<{ readonly currency: Currency } & typeof defaultPreferences>[],
): Currency => preferences[0]?.record.currency ?? defaultPreferences.currency;

/** What a client owes and what is held for them. */
export function balanceFor(
  client: string,
  of: Currency,
  open: readonly Stored<OpenInvoice>[],
  received: readonly Stored<ReceivedPayment>[],
): Balance {
  const own = <T extends { readonly client: { readonly id: string }; readonly currency: Currency }>(one: {
    readonly record: T;
  }) => one.record.client.id === client && one.record.currency === of;
  return balanceOf(
    of,
    open.filter(own).map(({ record }) => record),
    received.filter(own).map(({ record }) => record),
  );
}

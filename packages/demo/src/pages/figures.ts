import {
  balanceOf,
  defaultPreferences,
  type Balance,
  type Currency,
  type OpenInvoice,
  type Preferences,
  type ReceivedPayment,
  type Stored,
} from '@billkit/billing';

/** The currency the practice bills in. */
export const currencyIn = (preferences: readonly Stored<Preferences>[]): Currency =>
  preferences[0]?.record.currency ?? defaultPreferences.currency;

/** What a client owes and what is held for them. */
export function balanceFor(
  client: string,
  of: Currency,
  open: readonly Stored<OpenInvoice>[],
  received: readonly Stored<ReceivedPayment>[],
): Balance {
  const own = ({ record }: Stored<OpenInvoice> | Stored<ReceivedPayment>) =>
    record.client.id === client && record.currency === of;
  return balanceOf(
    of,
    open.filter(own).map(({ record }) => record),
    received.filter(own).map(({ record }) => record),
  );
}

import { isZero, type DisputeRefusalType } from '@billkit/billing';
import type { Messages } from '../../text/messages.js';

export const disputes: Pick<Messages['refusals'], DisputeRefusalType> = {
  'nothing-disputable': ({ number }) => `Von Zahlung ${number} ist nichts mehr da, das strittig sein kann.`,
  'exceeds-disputable': ({ number, currency, disputable }, { money }) =>
    `Von Zahlung ${number} können nur noch ${money(currency, disputable)} strittig sein.`,
  'amount-disputed': ({ number, currency, disputed, undisputed }, { money }) =>
    isZero(undisputed)
      ? `${money(currency, disputed)} von Zahlung ${number} sind strittig. Bis das entschieden ist, geht nichts zurück.`
      : `${money(currency, disputed)} von Zahlung ${number} sind strittig; höchstens ${money(currency, undisputed)} können zurückgehen.`,
  'payment-has-disputes': ({ number, currency, amount }, { money }) =>
    `${money(currency, amount)} von Zahlung ${number} sind strittig oder so verloren; sie kann nicht storniert werden.`,
  'dispute-not-open': ({ number }) => `Diese Rückbelastung von Zahlung ${number} ist schon entschieden.`,
  'dispute-not-lost': ({ number }) => `Diese Rückbelastung von Zahlung ${number} ist nicht verloren.`,
  'dispute-reference-used': ({ provider, reference }) =>
    `Die Rückbelastung ${reference} von ${provider} steht schon in den Büchern.`,
  'allocation-of-other-payment': ({ number }) => `Zuordnung ${number} gehört zu einer anderen Zahlung.`,
  'allocations-incomplete': ({ number, currency, allocated, named }, { money }) =>
    `Von Zahlung ${number} sind ${money(currency, allocated)} zugeordnet, aufgeführt sind nur ${money(currency, named)}.`,
};

import { isZero, type DisputeRefusalType } from '@billkit/billing';
import type { Messages } from '../../text/messages.js';

export const disputes: Pick<Messages['refusals'], DisputeRefusalType> = {
  'nothing-disputable': ({ number }) => `Il ne reste rien du règlement ${number} qui puisse être contesté.`,
  'exceeds-disputable': ({ number, currency, disputable }, { money }) =>
    `Seuls ${money(currency, disputable)} du règlement ${number} peuvent encore être contestés.`,
  'amount-disputed': ({ number, currency, disputed, undisputed }, { money }) =>
    isZero(undisputed)
      ? `${money(currency, disputed)} du règlement ${number} sont en litige. Rien n’est rendu avant la décision.`
      : `${money(currency, disputed)} du règlement ${number} sont en litige ; au plus ${money(currency, undisputed)} peuvent être rendus.`,
  'payment-has-disputes': ({ number, currency, amount }, { money }) =>
    `${money(currency, amount)} du règlement ${number} sont en litige ou perdus par litige ; il ne peut pas être annulé.`,
  'dispute-not-open': ({ number }) => `Ce litige sur le règlement ${number} est déjà tranché.`,
  'dispute-not-lost': ({ number }) => `Ce litige sur le règlement ${number} n’est pas perdu.`,
  'dispute-reference-used': ({ provider, reference }) =>
    `Le litige ${reference} de ${provider} est déjà dans les livres.`,
  'allocation-of-other-payment': ({ number }) => `L’imputation ${number} est celle d’un autre règlement.`,
  'allocations-incomplete': ({ number, currency, allocated, named }, { money }) =>
    `${money(currency, allocated)} du règlement ${number} sont imputés, mais seuls ${money(currency, named)} sont indiqués.`,
};

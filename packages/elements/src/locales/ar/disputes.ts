import { isZero, type DisputeRefusalType } from '@billkit/billing';
import type { Messages } from '../../text/messages.js';

export const disputes: Pick<Messages['refusals'], DisputeRefusalType> = {
  'nothing-disputable': ({ number }) => `لم يبق من الدفعة ${number} ما يمكن الاعتراض عليه.`,
  'exceeds-disputable': ({ number, currency, disputable }, { money }) =>
    `ما يمكن الاعتراض عليه من الدفعة ${number} هو ${money(currency, disputable)} فقط.`,
  'amount-disputed': ({ number, currency, disputed, undisputed }, { money }) =>
    isZero(undisputed)
      ? `من الدفعة ${number} مبلغ ${money(currency, disputed)} معترض عليه، فلا يُرد شيء حتى يُبت فيه.`
      : `من الدفعة ${number} مبلغ ${money(currency, disputed)} معترض عليه، فلا يُرد أكثر من ${money(currency, undisputed)}.`,
  'payment-has-disputes': ({ number, currency, amount }, { money }) =>
    `من الدفعة ${number} مبلغ ${money(currency, amount)} معترض عليه أو فُقد باعتراض، فلا يمكن إلغاؤها.`,
  'dispute-not-open': ({ number }) => `بُت في هذا الاعتراض على الدفعة ${number} من قبل.`,
  'dispute-not-lost': ({ number }) => `هذا الاعتراض على الدفعة ${number} لم يُخسر.`,
  'dispute-reference-used': ({ provider, reference }) => `الاعتراض ${reference} من ${provider} مسجل من قبل.`,
  'allocation-of-other-payment': ({ number }) => `التخصيص ${number} لدفعة أخرى.`,
  'allocations-incomplete': ({ number, currency, allocated, named }, { money }) =>
    `خُصص من الدفعة ${number} مبلغ ${money(currency, allocated)}، وذُكر منه ${money(currency, named)} فقط.`,
};

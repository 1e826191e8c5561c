import { isZero, type DisputeRefusalType } from '@billkit/billing';
import type { Messages } from '../../text/messages.js';

export const disputes: Pick<Messages['refusals'], DisputeRefusalType> = {
  'nothing-disputable': ({ number }) => `入金${number}には異議申立ての対象となる額が残っていません。`,
  'exceeds-disputable': ({ number, currency, disputable }, { money }) =>
    `入金${number}で異議申立ての対象となる額は${money(currency, disputable)}だけです。`,
  'amount-disputed': ({ number, currency, disputed, undisputed }, { money }) =>
    isZero(undisputed)
      ? `入金${number}の${money(currency, disputed)}は異議申立て中です。決着するまで返金できません。`
      : `入金${number}の${money(currency, disputed)}は異議申立て中のため、返金できるのは${money(currency, undisputed)}までです。`,
  'payment-has-disputes': ({ number, currency, amount }, { money }) =>
    `入金${number}の${money(currency, amount)}は異議申立て中かチャージバック済みのため、取消できません。`,
  'dispute-not-open': ({ number }) => `入金${number}のこの異議申立ては決着済みです。`,
  'dispute-not-lost': ({ number }) => `入金${number}のこの異議申立ては敗訴していません。`,
  'dispute-reference-used': ({ provider, reference }) =>
    `${provider}の異議申立て${reference}は記録済みです。`,
  'allocation-of-other-payment': ({ number }) => `消込${number}は別の入金のものです。`,
  'allocations-incomplete': ({ number, currency, allocated, named }, { money }) =>
    `入金${number}の消込額は${money(currency, allocated)}ですが、指定は${money(currency, named)}だけです。`,
};

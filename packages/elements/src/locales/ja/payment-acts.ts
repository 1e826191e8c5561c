import type { PaymentActTexts } from '../../text/english/payment-acts.js';

export const paymentActs: PaymentActTexts = {
  'refund-payment':
    '返金したこと、または返金を依頼したことを記録します。送金はご自身または決済代行会社が行います。',
  'void-payment': '一覧には残りますが、どこにも計上されません。元に戻せず、返金も行われません。',
  'open-dispute':
    '銀行または決済代行会社を通じて返金を求められています。決定まで残高は変わりませんが、その間、異議申立て中の金額は返金できません。',
  'win-dispute': '申立ては退けられました。引き落としはありません。',
  'lose-dispute':
    '入金から金額が失われます。まず未消込分、次に請求書に消し込んだ分が新しい順に対象となり、それらの請求書は再び未払いになります。',
  'reverse-dispute': '金額が入金に戻ります。消し込んでいた請求書は、まだ未払いの範囲で再び消し込まれます。',
  'complete-refund': '返金が完了しました。',
  'fail-refund': '返金は行われません。取り置いた金額は再び未消込になります。',
  'return-refund': '銀行から返金が戻されました。再び未消込になります。',
  from: '返金元',
  fromUnallocated: (amount) => `未消込の残額（${amount}）、次に請求書`,
  fromInvoices: (amount) => `消込済みの請求書（${amount}）、新しい順`,
  ofInvoice: (invoice, amount) => `${invoice}（${amount}）`,
  requested: '依頼のみ：完了するまで金額を取り置く',
  disputedAmount: '異議申立ての金額',
  atMost: (amount) => `最大 ${amount}。`,
  provider: '銀行または決済代行会社',
  title: (action, payment) => `${action}：${payment}`,
};

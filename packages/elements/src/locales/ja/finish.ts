import type { Messages } from '../../text/messages.js';

export const finish: Messages['finish'] = {
  request: '支払を請求',
  apply: '入金を記帳',
  charge: 'オンラインで請求',
  missing: '確定する前に不足しているもの：',
  receivedOn: '入金日',
  excess: '{amount}が請求額を超えています。未消込のまま残り、この顧客の他の請求書に使えます。',
  title: 'この請求書を確定しますか？',
  finalize: '確定',
  finalizing: '確定中 …',
  checking: '確認中 …',
  unchecked: '確認できませんでした。保存先に接続できない可能性があります。',
  showMe: '該当箇所へ',
  asksForPayment: (number) => `${number}となり、支払を請求します。その後、明細と日付は変更できません。`,
  nothingToPay: (number) => `${number}となります。支払額がないため、すぐに入金済みになります。`,
  takesPayment: (number, amount, method) => `${number}となり、${amount}の入金（${method}）を記帳します。`,
  staysUnallocated: (amount) => `うち${amount}は未消込のまま残ります。`,
};

export const figures: Messages['figures'] = {
  why: 'この数字の計算',
  whyOf: (amount) => `${amount} の計算`,
};

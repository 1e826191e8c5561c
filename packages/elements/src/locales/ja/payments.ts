import type { Messages } from '../../text/messages.js';

export const payment: Messages['payment'] = {
  payment: (number) => `入金 ${number}`,
  online: 'オンライン決済',
  forInvoices: '対象の請求書',
  wereForInvoices: '対象だった請求書',
  receivedBy: '受取先',
  paidBy: '支払者',
  voided: '取消日',
  whereMoneyIs: '入金の内訳',
  refundPending: '返金手続き中',
  lost: 'チャージバック',
  disputed: 'うち異議申立て中',
  allocations: '消込',
  wentTo: '消込先の請求書',
  noneAllocated: 'まだ消し込まれていません。',
  removed: (day) => `${day}に削除`,
  refunds: '返金',
  disputes: '異議申立て',
  refundTitle: (number) => `入金${number}の返金`,
  refund: '返金',
  refundAmount: '返金額',
  refundDate: '返金日',
  refundMethod: '返金方法',
  asReceived: (method) => `入金と同じ（${method}）`,
  voidTitle: (number) => `入金${number}を取消しますか？`,
};

export const allocation: Messages['allocation'] = {
  title: (number) => `消込 ${number}`,
  amount: '消込額',
  fromPayment: '入金',
  toInvoice: '請求書',
  deletes: '削除すると、その額は入金の未消込に戻り、請求書の残高に戻ります。',
};

export const existing: Messages['existing'] = {
  title: (invoice) => `${invoice}に既存の入金を消込`,
  due: (amount) => `請求残高は${amount}です。`,
  none: '{client}に未消込の入金はありません。新しい入金を記帳してください。',
  unallocated: (amount) => `未消込 ${amount}`,
  amountOf: (payment) => `${payment}の消込額`,
  apply: (payment) => `${payment}を消込`,
};

import type { Messages } from '../../text/messages.js';

export const sending: Messages['sending'] = {
  titleFor: '請求書 {invoice} を送付',
  to: '宛先',
  toHint: '複数の宛先はコンマで区切ります。',
  noAddress: 'ada@example.org のようなメールアドレスを入力してください。',
  subject: '件名',
  message: '本文',
  attached: (file) => `添付: ${file}`,
  send: '送信',
  sendAgain: '再試行',
  noteAgain: '送付済みにする',
  inFlight: '送信中…',
  unanswered: 'このページは請求書を送信しません。何も送信されていません。',
  failed: (reason) => `送信されませんでした: ${reason}`,
  sentOnly: (reason) => `送信されましたが、記録できませんでした: ${reason}`,
  before: (day, to) => (to ? `${day}に${to}へ送付済みです。` : `${day}に送付済みです。`),
  offline: 'この端末は現在ネットワークに接続していません。',
  leaving: '閉じると入力内容は失われます。破棄するにはもう一度閉じてください。',
  discard: '破棄して閉じる',
  subjectOf: (number, business) => (business ? `請求書 ${number}（${business}）` : `請求書 ${number}`),
  receiptOf: (number, business) =>
    business ? `入金済み請求書 ${number}（${business}）` : `入金済み請求書 ${number}`,
  openLetter: ({ name, number, amount, day, business }) =>
    `${name} 様\n\n請求書 ${number} をお送りします。${day}までに${amount}のお支払いをお願いいたします。\n\n${business}`.trimEnd(),
  paidLetter: ({ name, number, business }) =>
    `${name} 様\n\nお支払い済みの請求書 ${number} をお送りします。ありがとうございました。\n\n${business}`.trimEnd(),
};

import type { ChargeTexts } from '../../text/english/charge.js';

export const charge: ChargeTexts = {
  title: 'オンラインで請求',
  charge: (amount) => `${amount}を請求`,
  charging: (amount) => `${amount}を請求しています。`,
  way: '支払い方法の区分',
  received: '受領済み',
  online: '今オンラインで請求',
  pending: '決済事業者が確認した時点で支払い済みになります。その間、このページを離れてもかまいません。',
  leftOver: (amount) =>
    `${amount}はどの請求書にも充当されていません。オンラインでは充当した金額だけを請求します。`,
  cancel: '請求を中止',
  again: 'もう一度試す',
  outcomes: {
    failed: '決済事業者に拒否されました。入金はありません。',
    expired: '期限内に支払われませんでした。入金はありません。',
    canceled: '請求は中止されました。入金はありません。',
  },
};

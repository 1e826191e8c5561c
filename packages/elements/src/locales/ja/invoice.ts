import type { Messages } from '../../text/messages.js';

export const invoice: Messages['invoice'] = {
  kind: { draft: '請求書（下書き）', open: '請求書', paid: '請求書', void: '請求書（取消）' },
  pay: '入金する',
  voidSince: (day) => `${day}に取消。お支払いは不要です。`,
  from: '発行元',
  for: '宛先',
  paidOn: '入金日',
  settledOn: '精算日',
  noLines: '明細はまだありません。',
  charge: (amount) => `追加料金 ${amount}`,
  per: (quantity) => `${quantity}あたり`,
  discountsGiven: '値引き額',
  payments: '入金',
  fromPayment: '入金 {payment}',
  pendingPayments: '手続き中の決済',
  accountCredit: '前受残高の充当',
  takeBack: '充当を取り消す',
  creditNotes: '返還請求書',
  aboveDue: (amount) => `請求残高を${amount}超過`,
  writeOffs: '貸倒処理',
  reverse: '戻す',
  reversed: '戻し済み',
  ask: (action, name) => `${name ? `${name}: ` : ''}${action}しますか？`,
};

export const consequences: Messages['consequences'] = {
  'mark-as-sent': '手渡しなど別の方法で渡したことを日付とともに記録し、送付済みと表示します。',
  'duplicate-invoice': '同じ内容の下書きを今日の日付で作成します。',
  'reissue-invoice': '同じ内容の下書きを今日の日付で作成します。この請求書に代わり、予約を引き継ぎます。',
  'revert-to-draft': '変更して再び確定できます。番号は変わりません。それまで請求残高はありません。',
  'void-invoice': '番号とともに一覧に残りますが、支払対象でなくなり、集計されません。元に戻せません。',
  'delete-draft': '下書きを消去します。付いている番号は欠番となり、再使用されません。元に戻せません。',
  'write-off-invoice':
    'この額の回収をあきらめます。請求残高から外れますが、入金ではありません。後で戻せます。',
  'remove-credit-allocation': '顧客の前受残高に戻り、請求書の残高に戻ります。',
  'reverse-write-off': '無効になり、その額は請求書の残高に戻ります。',
  'void-credit-note': '無効になり、その合計は請求書の残高に戻ります。元に戻せません。',
};

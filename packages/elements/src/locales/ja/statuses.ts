import type { Invoice } from '@billkit/billing';
import type { Messages } from '../../text/messages.js';

export const invoiceStatus: Messages['invoiceStatus'] = {
  draft: '下書き',
  open: '未入金',
  paid: '入金済み',
  void: '取消',
};

export const standings: Messages['standings'] = {
  overdue: '期限超過',
  disputed: '異議申立て中',
  'payment-pending': '決済手続き中',
  'written-off': '貸倒処理済み',
  'part-paid': '一部入金',
  credited: '返還済み',
  sent: '送付済み',
};

export const paymentStatus: Messages['paymentStatus'] = {
  pending: '手続き中',
  failed: '失敗',
  expired: '期限切れ',
  canceled: '中止',
  received: '入金済み',
  paid: '入金済み',
  'partial-refund': '一部返金',
  refunded: '返金済み',
  void: '取消',
  unallocated: '未消込',
  'partially-allocated': '一部消込',
  allocated: '消込済み',
  'refund-pending': '返金手続き中',
  disputed: '異議申立て中',
  lost: 'チャージバック済み',
};

export const refundStatus: Messages['refundStatus'] = {
  pending: '手続き中',
  completed: '完了',
  failed: '失敗',
  returned: '差し戻し',
};

export const disputeStatus: Messages['disputeStatus'] = {
  open: '継続中',
  won: '勝訴',
  lost: '敗訴',
  reversed: '敗訴取消',
};

export const methodTypes: Messages['methodTypes'] = {
  'credit-card': 'クレジットカード',
  eftpos: 'カード端末',
  cash: '現金',
  'direct-deposit': '銀行振込',
  cheque: '小切手',
  other: 'その他',
};

export const taxModes: Messages['taxModes'] = { exclusive: '税抜', inclusive: '税込', none: '課税なし' };

/** As a sentence says it. */
export const is: Readonly<Record<Invoice['status'], string>> = {
  draft: '下書き',
  open: '未入金',
  paid: '入金済み',
  void: '取消済み',
};

export const eventKinds: Messages['eventKinds'] = { appointment: '予約', activity: '活動', class: 'クラス' };

import type { Messages } from '../../text/messages.js';
import { is } from './statuses.js';

export const lists: Messages['lists'] = {
  invoices: '請求書',
  noInvoices: '請求書はまだありません。',
  noInvoiceIs: (status) => `${is[status]}の請求書はありません。`,
  payments: '入金',
  noPayments: '入金はまだありません。',
  noPaymentIs: 'この状態の入金はありません。',
  all: 'すべて',
  choose: (name) => `${name} を選択`,
  chooseShown: '表示中のものをすべて選択',
  offline: 'この端末は現在ネットワークに接続していません。一覧は他の場所で変更されている可能性があります。',
};

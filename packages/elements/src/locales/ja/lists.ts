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
};

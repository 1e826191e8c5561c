import type { Messages } from '../../text/messages.js';
import { is } from './statuses.js';

export const lists: Messages['lists'] = {
  invoices: 'الفواتير',
  noInvoices: 'لا توجد فواتير بعد.',
  noInvoiceIs: (status) => `لا توجد فاتورة ${is[status]}.`,
  payments: 'الدفعات',
  noPayments: 'لا توجد دفعات بعد.',
  noPaymentIs: 'لا توجد دفعة بهذه الحالة.',
  all: 'الكل',
  choose: (name) => `اختيار ${name}`,
  chooseShown: 'اختيار كل المعروض',
  offline: 'لا توجد شبكة على هذا الجهاز حاليًا. ربما تغيّرت القائمة في مكان آخر.',
};

import type { Invoice } from '@billkit/billing';
import type { Messages } from '../../text/messages.js';

export const invoiceStatus: Messages['invoiceStatus'] = {
  draft: 'مسودة',
  open: 'مفتوحة',
  paid: 'مدفوعة',
  void: 'ملغاة',
};

export const standings: Messages['standings'] = {
  overdue: 'متأخرة',
  disputed: 'معترض عليها',
  'payment-pending': 'الدفع قيد الانتظار',
  'written-off': 'مشطوبة',
  'part-paid': 'مدفوعة جزئيًا',
  credited: 'لها إشعار دائن',
  sent: 'مُرسلة',
};

export const paymentStatus: Messages['paymentStatus'] = {
  pending: 'قيد الانتظار',
  failed: 'فاشلة',
  expired: 'منتهية',
  canceled: 'ملغاة',
  received: 'مستلمة',
  paid: 'مستلمة',
  'partial-refund': 'مردودة جزئيًا',
  refunded: 'مردودة',
  void: 'ملغاة',
  unallocated: 'غير مخصصة',
  'partially-allocated': 'مخصصة جزئيًا',
  allocated: 'مخصصة',
  'refund-pending': 'رد قيد الانتظار',
  disputed: 'معترض عليها',
  lost: 'فُقدت باعتراض',
};

export const refundStatus: Messages['refundStatus'] = {
  pending: 'قيد الانتظار',
  completed: 'مكتمل',
  failed: 'فاشل',
  returned: 'مرتجع',
};

export const disputeStatus: Messages['disputeStatus'] = {
  open: 'قائم',
  won: 'مكسوب',
  lost: 'خاسر',
  reversed: 'مكسوب بعد خسارته',
};

export const methodTypes: Messages['methodTypes'] = {
  'credit-card': 'بطاقة ائتمان',
  eftpos: 'نقطة بيع',
  cash: 'نقدًا',
  'direct-deposit': 'تحويل بنكي',
  cheque: 'شيك',
  other: 'أخرى',
};

export const taxModes: Messages['taxModes'] = {
  exclusive: 'غير شاملة الضريبة',
  inclusive: 'شاملة الضريبة',
  none: 'دون ضريبة',
};

/** As a sentence says it. */
export const is: Readonly<Record<Invoice['status'], string>> = {
  draft: 'مسودة',
  open: 'مفتوحة',
  paid: 'مدفوعة',
  void: 'ملغاة',
};

export const eventKinds: Messages['eventKinds'] = { appointment: 'موعد', activity: 'نشاط', class: 'حصة' };

import type { Messages } from '../../text/messages.js';

export const payment: Messages['payment'] = {
  payment: (number) => `الدفعة ${number}`,
  online: 'دفعة عبر الإنترنت',
  forInvoices: 'الفواتير المقصودة',
  wereForInvoices: 'الفواتير التي كانت مقصودة',
  receivedBy: 'المستلم',
  paidBy: 'الدافع',
  voided: 'تاريخ الإلغاء',
  whereMoneyIs: 'أين المال',
  refundPending: 'رد قيد الانتظار',
  lost: 'فُقد باعتراضات',
  disputed: 'منه معترض عليه',
  allocations: 'التخصيصات',
  wentTo: 'الفواتير التي ذهبت إليها',
  noneAllocated: 'لم يُخصص منها شيء.',
  removed: (day) => `حُذف في ${day}`,
  refunds: 'المبالغ المردودة',
  disputes: 'الاعتراضات',
  refundTitle: (number) => `رد الدفعة ${number}`,
  refund: 'رد',
  refundAmount: 'مبلغ الرد',
  refundDate: 'تاريخ الرد',
  refundMethod: 'طريقة الرد',
  asReceived: (method) => `كما استُلمت (${method})`,
  voidTitle: (number) => `إلغاء الدفعة ${number}؟`,
};

export const allocation: Messages['allocation'] = {
  title: (number) => `التخصيص ${number}`,
  amount: 'المبلغ المخصص',
  fromPayment: 'من الدفعة',
  toInvoice: 'إلى الفاتورة',
  deletes: 'حذفه يعيد المبلغ إلى غير المخصص من الدفعة، ويعود مستحقًا على الفاتورة.',
};

export const existing: Messages['existing'] = {
  title: (invoice) => `تخصيص دفعة موجودة للفاتورة ${invoice}`,
  due: (amount) => `المستحق ${amount}.`,
  none: 'ليس لدى {client} مال غير مخصص. سجّل دفعة جديدة بدلاً من ذلك.',
  unallocated: (amount) => `${amount} غير مخصص`,
  amountOf: (payment) => `المبلغ المخصص من ${payment}`,
  apply: (payment) => `تخصيص ${payment}`,
};

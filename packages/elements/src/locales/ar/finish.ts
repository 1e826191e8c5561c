import type { Messages } from '../../text/messages.js';

export const finish: Messages['finish'] = {
  request: 'طلب الدفع',
  apply: 'تسجيل دفعة',
  charge: 'تحصيل عبر الإنترنت',
  missing: 'ينقص هذا قبل اعتمادها:',
  receivedOn: 'تاريخ الاستلام',
  excess: '{amount} أكثر مما تطلبه الفاتورة. يبقى غير مخصص لفواتير أخرى لهذا العميل.',
  title: 'اعتماد هذه الفاتورة؟',
  finalize: 'اعتماد',
  finalizing: 'جارٍ الاعتماد …',
  checking: 'جارٍ التحقق …',
  unchecked: 'تعذر التحقق. قد يكون التخزين غير متاح.',
  showMe: 'أرني',
  asksForPayment: (number) => `تصبح ${number} وتطلب الدفع. بعدها تثبت بنودها وتواريخها.`,
  nothingToPay: (number) => `تصبح ${number}. لا شيء يُدفع، فهي مدفوعة فورًا.`,
  takesPayment: (number, amount, method) => `تصبح ${number} وتأخذ دفعة بمبلغ ${amount} (${method}).`,
  staysUnallocated: (amount) => `يبقى منها ${amount} غير مخصص.`,
};

export const figures: Messages['figures'] = {
  why: 'كيف نتج هذا الرقم',
  whyOf: (amount) => `${amount}: كيف نتج`,
};

import type { ChargeTexts } from '../../text/english/charge.js';

export const charge: ChargeTexts = {
  title: 'تحصيل عبر الإنترنت',
  charge: (amount) => `تحصيل ${amount}`,
  charging: (amount) => `يجري تحصيل ${amount}.`,
  way: 'كيف يُدفع',
  received: 'مستلَم من قبل',
  online: 'تحصيل عبر الإنترنت الآن',
  pending: 'يُعدّ مدفوعًا متى أكّده مزوّد الدفع. يمكن مغادرة هذه الصفحة في هذه الأثناء.',
  leftOver: (amount) => `${amount} غير مخصَّص لأي فاتورة. عبر الإنترنت لا يُحصَّل إلا ما خُصِّص.`,
  cancel: 'إيقاف التحصيل',
  again: 'إعادة المحاولة',
  outcomes: {
    failed: 'رفض مزوّد الدفع العملية. لم يُحصَّل أي مبلغ.',
    expired: 'لم يدفع أحد في الوقت المحدد. لم يُحصَّل أي مبلغ.',
    canceled: 'أُوقف التحصيل. لم يُحصَّل أي مبلغ.',
  },
};

import type { HeldCreditTexts } from '../../text/english/held-credit.js';

export const heldCredit: HeldCreditTexts = {
  left: 'الرصيد المتبقي',
  applyPayment: (note) => `تخصيص رصيد ${note}`,
  nothingOwed: 'لا شيء مستحق. يبقى الرصيد غير مخصص لفواتير لاحقة.',
  tickOne: 'حدد فاتورة واحدة على الأقل لتخصيص الرصيد لها.',
  equation: 'الرصيد المتبقي = المخصص + غير المخصص',
  staysWith: (amount, client) => `يبقى ${amount} من الرصيد غير مخصص في حساب ${client}، لفواتير أخرى أو للرد.`,
  lost: 'فاتورة خصصت لها رصيدًا لم تعد مفتوحة. لم يعد يُخصص لها شيء.',
  appliedNow: (note) => `خُصص رصيد ${note}`,
  view: 'عرض الإشعار الدائن',
};

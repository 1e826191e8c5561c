import type { Messages } from '../../text/messages.js';

export const sending: Messages['sending'] = {
  titleFor: 'إرسال الفاتورة {invoice}',
  to: 'إلى',
  toHint: 'افصل بين العناوين بفواصل.',
  noAddress: 'اكتب عنوان بريد إلكتروني، مثل ada@example.org.',
  subject: 'الموضوع',
  message: 'الرسالة',
  attached: (file) => `المرفق: ${file}`,
  send: 'إرسال',
  sendAgain: 'إعادة المحاولة',
  noteAgain: 'تعليمها مُرسلة',
  inFlight: 'جارٍ الإرسال…',
  unanswered: 'هذه الصفحة لا ترسل الفواتير. لم يُرسل شيء.',
  failed: (reason) => `لم تُرسل: ${reason}`,
  sentOnly: (reason) => `أُرسلت، لكن تعذّر تدوين ذلك: ${reason}`,
  before: (day, to) => (to ? `أُرسلت من قبل في ${day} إلى ${to}.` : `أُرسلت من قبل في ${day}.`),
  offline: 'لا توجد شبكة على هذا الجهاز حاليًا.',
  leaving: 'يضيع ما كتبته عند الإغلاق. أغلق مرة أخرى لتجاهله.',
  discard: 'تجاهل وإغلاق',
  subjectOf: (number, business) => (business ? `فاتورة ${number} من ${business}` : `فاتورة ${number}`),
  receiptOf: (number, business) =>
    business ? `إيصال الفاتورة ${number} من ${business}` : `إيصال الفاتورة ${number}`,
  openLetter: ({ name, number, amount, day, business }) =>
    `السيد/السيدة ${name}،\n\nتجدون مرفقًا الفاتورة ${number}. المبلغ ${amount} مستحق حتى ${day}.\n\nمع أطيب التحيات\n${business}`.trimEnd(),
  paidLetter: ({ name, number, business }) =>
    `السيد/السيدة ${name}،\n\nتجدون مرفقًا الفاتورة ${number} وهي مدفوعة. شكرًا لكم.\n\nمع أطيب التحيات\n${business}`.trimEnd(),
};

import type { Messages } from '../../text/messages.js';

export const filters: Messages['filters'] = {
  search: 'البحث برقم أو اسم',
  more: 'مزيد من عوامل التصفية',
  from: 'صادرة من',
  to: 'صادرة حتى',
  order: 'الترتيب',
  newest: 'الأحدث أولاً',
  oldest: 'الأقدم أولاً',
  'due-first': 'الأقرب استحقاقًا أولاً',
  'due-last': 'الأبعد استحقاقًا أولاً',
  clear: 'مسح عوامل التصفية',
  searching: 'جارٍ البحث…',
  nothingFound: 'لا توجد فاتورة تطابق عوامل التصفية هذه.',
  receivedFrom: 'مستلمة من',
  receivedTo: 'مستلمة حتى',
  held: 'بها مبلغ غير مخصص',
  noPaymentFound: 'لا توجد دفعة تطابق عوامل التصفية هذه.',
};

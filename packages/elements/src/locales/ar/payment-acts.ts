import type { PaymentActTexts } from '../../text/english/payment-acts.js';

export const paymentActs: PaymentActTexts = {
  'refund-payment': 'يسجّل أن المال يُعاد أو طُلبت إعادته. أما إرساله فعليك أو على مزوّد الدفع.',
  'void-payment': 'تبقى في القائمة، لكنها لا تُحتسب في أي مكان. لا يمكن التراجع عن ذلك، ولا يُعيد أي مال.',
  'open-dispute':
    'يطالب أحدهم باسترداد المال عبر مصرفه أو مزوّد الدفع. لا يتغيّر أي رصيد حتى صدور القرار، لكن المبلغ المعترض عليه لا يُعاد في هذه الأثناء.',
  'win-dispute': 'صدر القرار لصالحك: لا يُسحب أي شيء.',
  'lose-dispute':
    'يخرج المال من الدفعة: أولاً غير المخصص، ثم ما سدّد فواتير، الأحدث أولاً. وتصبح تلك الفواتير مستحقة من جديد.',
  'reverse-dispute': 'عاد المال إلى الدفعة. وما كان قد سدّده يُسدَّد من جديد بقدر ما لا يزال مستحقًا.',
  'complete-refund': 'خرج المال.',
  'fail-refund': 'لا يخرج المال. وما جُنّب له يصبح غير مخصص من جديد.',
  'return-refund': 'أعاد المصرف المال. وهو غير مخصص من جديد.',
  from: 'يؤخذ من',
  fromUnallocated: (amount) => `المال غير المخصص (${amount})، ثم الفواتير`,
  fromInvoices: (amount) => `الفواتير التي سدّدها (${amount})، الأحدث أولاً`,
  ofInvoice: (invoice, amount) => `${invoice} (${amount})`,
  requested: 'طُلب فقط: يُجنَّب المال حتى يخرج',
  disputedAmount: 'المبلغ المعترض عليه',
  atMost: (amount) => `${amount} على الأكثر.`,
  provider: 'المصرف أو المزوّد',
  title: (action, payment) => `${action}: ${payment}`,
};

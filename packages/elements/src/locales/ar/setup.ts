import type { Messages } from '../../text/messages.js';

export const picker: Messages['picker'] = {
  found: (count, { plural }) =>
    plural(count, {
      one: 'خيار واحد معروض.',
      two: 'خياران معروضان.',
      few: '# خيارات معروضة.',
      many: '# خيارًا معروضًا.',
      other: '# خيار معروض.',
    }),
  none: 'لا يوجد شيء بهذا الاسم.',
  more: 'يوجد المزيد. اكتب الاسم.',
  create: (name) => `إضافة «${name}»`,
  adding: (name) => `تجري إضافة ${name} …`,
};

export const setup: Messages['setup'] = {
  more: 'تفاصيل أخرى',
  atFinalize: 'التالي في الترتيب؛ يُمنح عند الإصدار النهائي.',
  atSave: 'التالي في الترتيب؛ يُمنح عند الحفظ.',
  useNumber: 'استخدام هذا الرقم',
  template: 'القالب',
  events: 'المواعيد المرتبطة',
  eventCount: (count, { plural }) =>
    plural(count, {
      one: 'موعد مرتبط واحد',
      two: 'موعدان مرتبطان',
      few: '# مواعيد مرتبطة',
      many: '# موعدًا مرتبطًا',
      other: '# موعد مرتبط',
    }),
  unlink: 'فك الارتباط',
  unlinkOf: (event) => `فك ارتباط ${event}`,
};

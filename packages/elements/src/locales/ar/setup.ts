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
};

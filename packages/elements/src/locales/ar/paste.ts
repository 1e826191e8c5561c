import type { Messages } from '../../text/messages.js';

export const paste: Messages['paste'] = {
  title: 'لصق من جدول بيانات',
  heading: 'الصف الأول يسمي الأعمدة',
  insert: (count, { plural }) =>
    plural(count, {
      zero: 'إدراج # بند',
      one: 'إدراج بند واحد',
      two: 'إدراج بندين',
      few: 'إدراج # بنود',
      many: 'إدراج # بندًا',
      other: 'إدراج # بند',
    }),
  inserted: (count, { plural }) =>
    plural(count, {
      zero: 'أُلصق # بند.',
      one: 'أُلصق بند واحد.',
      two: 'أُلصق بندان.',
      few: 'أُلصقت # بنود.',
      many: 'أُلصق # بندًا.',
      other: 'أُلصق # بند.',
    }),
  doubt: (text, column) => `«${text}» تحت ${column} يُقرأ على وجهين. المقصود:`,
  preview: 'ما سيُلصق',
  column: (position) => `العمود ${position} يصبح`,
  more: (count, { plural }) =>
    plural(count, {
      zero: 'و# صف آخر',
      one: 'وصف آخر',
      two: 'وصفان آخران',
      few: 'و# صفوف أخرى',
      many: 'و# صفًا آخر',
      other: 'و# صف آخر',
    }),
  problems: (count, { plural }) =>
    plural(count, {
      zero: '# خلية تحتاج إلى نظر. تُدرج كما هي لتُصحح هناك.',
      one: 'خلية واحدة تحتاج إلى نظر. تُدرج كما هي لتُصحح هناك.',
      two: 'خليتان تحتاجان إلى نظر. تُدرجان كما هما لتُصححا هناك.',
      few: '# خلايا تحتاج إلى نظر. تُدرج كما هي لتُصحح هناك.',
      many: '# خلية تحتاج إلى نظر. تُدرج كما هي لتُصحح هناك.',
      other: '# خلية تحتاج إلى نظر. تُدرج كما هي لتُصحح هناك.',
    }),
  noNumber: (row, column, text) => `الصف ${row}، ${column}: «${text}» ليس رقمًا.`,
  noRate: (row, column, text) => `الصف ${row}، ${column}: «${text}» ليس من نسب الضريبة لديك.`,
  leftOut: 'متروك',
  itemCode: 'رمز الصنف',
};

import type { Messages } from '../../text/messages.js';

export const fields: Messages['fields'] = {
  ambiguous: 'يمكن قراءة هذا على وجهين. أيهما المقصود؟',
  least: (amount) => `${amount} على الأقل.`,
  most: (amount) => `${amount} على الأكثر.`,
  earliest: (day) => `ليس قبل ${day}.`,
  latest: (day) => `ليس بعد ${day}.`,
  calendar: 'فتح التقويم',
};

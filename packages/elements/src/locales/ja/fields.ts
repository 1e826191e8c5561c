import type { Messages } from '../../text/messages.js';

export const fields: Messages['fields'] = {
  ambiguous: '2通りに読めます。どちらですか？',
  least: (amount) => `${amount}以上にしてください。`,
  most: (amount) => `${amount}以下にしてください。`,
  earliest: (day) => `${day}以降にしてください。`,
  latest: (day) => `${day}以前にしてください。`,
  calendar: 'カレンダーを開く',
};

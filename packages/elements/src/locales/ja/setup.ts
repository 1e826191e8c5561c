import type { Messages } from '../../text/messages.js';

export const picker: Messages['picker'] = {
  found: (count, { plural }) => plural(count, { other: '候補は#件です。' }),
  none: 'その名前のものはありません。',
  more: 'ほかにもあります。名前を入力してください。',
  create: (name) => `「${name}」を追加`,
  adding: (name) => `${name}を追加しています…`,
};

export const setup: Messages['setup'] = {
  more: 'その他の項目',
};

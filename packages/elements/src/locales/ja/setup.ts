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
  atFinalize: '次の番号です。確定時に付きます。',
  atSave: '次の番号です。保存時に付きます。',
  useNumber: 'この番号を使う',
  template: 'テンプレート',
  events: '関連する予定',
  eventCount: (count, { plural }) => plural(count, { other: '関連する予定#件' }),
  unlink: '関連を解除',
  unlinkOf: (event) => `${event}の関連を解除`,
};

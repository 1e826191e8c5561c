import type { Messages } from '../../text/messages.js';

export const merge: Messages['merge'] = {
  compare: '比較',
  title: '2つの版を1つに',
  theirChanges: (count, { plural }) =>
    plural(count, { other: 'ほかで行われた#件の変更は、あなたの入力と重ならないため取り込まれます。' }),
  choose: '両方で変更された項目です。どちらにするか選んでください。',
  was: (text) => `変更前: ${text}`,
  mine: '自分の入力',
  theirs: 'ほかでの変更',
  noLine: 'この明細なし',
  nothing: 'なし',
  other: '入力欄のない項目',
  take: 'この内容にする',
};

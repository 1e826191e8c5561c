import type { Messages } from '../../text/messages.js';

export const paste: Messages['paste'] = {
  title: '表計算から貼り付け',
  heading: '1行目は列の見出し',
  insert: (count, { plural }) => plural(count, { other: '#行を挿入' }),
  inserted: (count, { plural }) => plural(count, { other: '#行を貼り付けました。' }),
  doubt: (text, column) => `${column}の「${text}」は2通りに読めます。どちらですか。`,
  preview: '貼り付ける内容',
  column: (position) => `列${position}の内容`,
  more: (count, { plural }) => plural(count, { other: 'ほか#行' }),
  problems: (count, { plural }) =>
    plural(count, { other: '#個のセルを確認してください。そのまま挿入されるので、明細で直せます。' }),
  noNumber: (row, column, text) => `${row}行目、${column}: 「${text}」は数値ではありません。`,
  noRate: (row, column, text) => `${row}行目、${column}: 「${text}」は登録された税率ではありません。`,
  leftOut: '使わない',
  itemCode: '品目コード',
};

import type { Messages } from '../../text/messages.js';

export const filters: Messages['filters'] = {
  search: '番号または名前で検索',
  more: 'その他の絞り込み',
  from: '発行日（から）',
  to: '発行日（まで）',
  order: '並び順',
  newest: '新しい順',
  oldest: '古い順',
  'due-first': '支払期日の早い順',
  'due-last': '支払期日の遅い順',
  clear: '絞り込みを解除',
  searching: '検索中…',
  nothingFound: 'この条件に合う請求書はありません。',
  receivedFrom: '入金日（から）',
  receivedTo: '入金日（まで）',
  held: '未消込の残額あり',
  noPaymentFound: 'この条件に合う入金はありません。',
};

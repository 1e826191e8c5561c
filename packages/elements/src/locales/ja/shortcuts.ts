import type { Messages } from '../../text/messages.js';

export const shortcuts: Messages['shortcuts'] = {
  title: 'キーボードショートカット',
  anywhere: '請求書のどこでも',
  inLine: '明細の入力欄で',
  onHandle: '明細の番号で',
  keyNames: 'Ctrl Alt Shift Space Delete Esc',
};

export const shortcutNames: Messages['shortcutNames'] = {
  save: '下書きを保存',
  finalize: '請求書を確定',
  undo: '元に戻す',
  redo: 'やり直す',
  revert: '入力中の内容を取り消す',
  totals: '合計へ移動',
  shortcuts: 'キーボードショートカット',
  next: '次の明細の同じ欄',
  previous: '前の明細の同じ欄',
  up: '明細を上へ移動',
  down: '明細を下へ移動',
  add: '下に新しい明細',
  duplicate: '明細を複製',
  delete: '明細を削除',
  why: 'この金額の理由',
  handleUp: '明細を上へ移動',
  handleDown: '明細を下へ移動',
  select: '明細を選択',
  copy: '選択した明細をコピー',
  deleteSelected: '選択した明細を削除',
};

import type { Messages } from '../../text/messages.js';

export const problems: Messages['problems'] = {
  unavailable: '保存先に接続できません。保存されていませんが、入力内容は残っています。',
  full: '保存先がいっぱいです。保存されていませんが、入力内容は残っています。',
  blocked: '別のタブがこのページの古い版を使っています。閉じてから、もう一度お試しください。',
  outdated: 'このページは古くなっています。再読み込みしてから、もう一度お試しください。',
  'outcome-unknown': '保存されたか確認できません。もう一度お試しください。二重に処理されることはありません。',
  unexpected: '問題が発生しました。失われたものはありません。もう一度お試しください。',
};

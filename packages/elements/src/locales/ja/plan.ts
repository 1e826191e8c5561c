import type { PlanTexts } from '../../text/english/plan.js';

export const plan: PlanTexts = {
  together: '次の手順は、まとめて行うか、まったく行わないかのどちらかです。',
  balances: '変わるもの',
  figure: '残高',
  before: '前',
  after: '後',
  remaining: '残りのクレジット',
  none: '実行できません。妨げになっているものは取り消せません。',
  again: '再度消し込む',
  looking: '方法を探しています…',
  changed: 'その間に変更がありました。現在の手順です。',
  steps: { other: '# 手順' },
};

import type { HeldCreditTexts } from '../../text/english/held-credit.js';

export const heldCredit: HeldCreditTexts = {
  left: '預り残高の残り',
  applyPayment: (note) => `${note}の預り残高を充当`,
  nothingOwed: '請求残高はありません。預り残高は未充当のまま残り、今後の請求書に使えます。',
  tickOne: '預り残高を充当する請求書を1件以上選んでください。',
  equation: '預り残高の残り = 消込額 + 未消込',
  staysWith: (amount, client) => `${amount}は${client}の預り残高として残り、他の請求書や返金に使えます。`,
  lost: '充当しようとした請求書はもう未入金ではありません。その充当は外れました。',
  appliedNow: (note) => `${note}の預り残高を充当しました`,
  view: '返還請求書を見る',
};

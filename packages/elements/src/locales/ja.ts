import { addMessages } from '../text/language.js';
import type { Messages } from '../text/messages.js';
import { actions } from './ja/actions.js';
import { credit } from './ja/credit.js';
import { sending } from './ja/sending.js';
import { editor, lines, history, steps } from './ja/editor.js';
import { fields } from './ja/fields.js';
import { filters } from './ja/filters.js';
import { finish, figures, gateway } from './ja/finish.js';
import { invoice, consequences } from './ja/invoice.js';
import { lists } from './ja/lists.js';
import { merge } from './ja/merge.js';
import { paste } from './ja/paste.js';
import { payments } from './ja/payment-form.js';
import { payment, allocation, existing } from './ja/payments.js';
import { inputs, problems } from './ja/problems.js';
import { refusals } from './ja/refusals.js';
import { picker, setup } from './ja/setup.js';
import { shortcuts, shortcutNames } from './ja/shortcuts.js';
import { statement } from './ja/statement.js';
import {
  invoiceStatus,
  standings,
  paymentStatus,
  refundStatus,
  methodTypes,
  taxModes,
  eventKinds,
} from './ja/statuses.js';
import { words, buttons, states } from './ja/words.js';

// A credit note is a 返還請求書 (適格返還請求書 in the law on qualified invoices; the slip in the books is a 赤伝). To
// allocate a payment is to 消し込む; an amount that is given up is 貸倒処理; what is due is the 請求残高.

/** Japanese. */
export const japanese: Messages = {
  actions,
  invoiceStatus,
  standings,
  paymentStatus,
  refundStatus,
  methodTypes,
  taxModes,
  eventKinds,
  refusals,
  inputs,
  problems,
  words,
  buttons,
  states,
  lists,
  filters,
  editor,
  lines,
  history,
  steps,
  picker,
  setup,
  paste,
  shortcuts,
  shortcutNames,
  merge,
  finish,
  figures,
  gateway,
  payments,
  payment,
  allocation,
  existing,
  invoice,
  consequences,
  credit,
  sending,
  fields,
  statement,
};

addMessages('ja', japanese);

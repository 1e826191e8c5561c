import { addMessages } from '../text/language.js';
import type { Messages } from '../text/messages.js';
import { actions } from './ar/actions.js';
import { credit } from './ar/credit.js';
import { sending } from './ar/sending.js';
import { editor, lines, history, steps } from './ar/editor.js';
import { fields } from './ar/fields.js';
import { filters } from './ar/filters.js';
import { finish, figures, gateway } from './ar/finish.js';
import { invoice, consequences } from './ar/invoice.js';
import { lists } from './ar/lists.js';
import { merge } from './ar/merge.js';
import { paste } from './ar/paste.js';
import { payments } from './ar/payment-form.js';
import { payment, allocation, existing } from './ar/payments.js';
import { inputs, problems } from './ar/problems.js';
import { refusals } from './ar/refusals.js';
import { picker, setup } from './ar/setup.js';
import { shortcuts, shortcutNames } from './ar/shortcuts.js';
import { statement } from './ar/statement.js';
import {
  invoiceStatus,
  standings,
  paymentStatus,
  refundStatus,
  methodTypes,
  taxModes,
  eventKinds,
} from './ar/statuses.js';
import { words, buttons, states } from './ar/words.js';

// A credit note is an إشعار دائن, which is what the tax authorities (ZATCA, FTA) call it; to allocate a payment is تخصيص;
// an amount that is given up is شطب (ديون معدومة); to finalize an invoice is اعتماد.

/** Arabic. */
export const arabic: Messages = {
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

addMessages('ar', arabic);

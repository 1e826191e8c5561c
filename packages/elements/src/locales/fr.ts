import { addMessages } from '../text/language.js';
import type { Messages } from '../text/messages.js';
import { actions } from './fr/actions.js';
import { credit } from './fr/credit.js';
import { sending } from './fr/sending.js';
import { editor, lines, history, steps } from './fr/editor.js';
import { fields } from './fr/fields.js';
import { filters } from './fr/filters.js';
import { finish, figures, gateway } from './fr/finish.js';
import { invoice, consequences } from './fr/invoice.js';
import { lists } from './fr/lists.js';
import { merge } from './fr/merge.js';
import { paste } from './fr/paste.js';
import { payments } from './fr/payment-form.js';
import { payment, allocation, existing } from './fr/payments.js';
import { inputs, problems } from './fr/problems.js';
import { refusals } from './fr/refusals.js';
import { picker, setup } from './fr/setup.js';
import { shortcuts, shortcutNames } from './fr/shortcuts.js';
import { statement } from './fr/statement.js';
import {
  invoiceStatus,
  standings,
  paymentStatus,
  refundStatus,
  methodTypes,
  taxModes,
  eventKinds,
} from './fr/statuses.js';
import { words, buttons, states } from './fr/words.js';

// A credit note is an avoir; money that comes in is a règlement, and it is imputé on invoices; what is given up passes en
// perte (créances irrécouvrables, compte 654). A void invoice is annulée, an issued one validée.

/** French. */
export const french: Messages = {
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

addMessages('fr', french);

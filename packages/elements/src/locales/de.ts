import { addMessages } from '../text/language.js';
import type { Messages } from '../text/messages.js';
import { actions } from './de/actions.js';
import { credit } from './de/credit.js';
import { sending } from './de/sending.js';
import { editor, lines, history, steps } from './de/editor.js';
import { fields } from './de/fields.js';
import { filters } from './de/filters.js';
import { finish, figures, gateway } from './de/finish.js';
import { invoice, consequences } from './de/invoice.js';
import { lists } from './de/lists.js';
import { merge } from './de/merge.js';
import { paste } from './de/paste.js';
import { payments } from './de/payment-form.js';
import { payment, allocation, existing } from './de/payments.js';
import { inputs, problems } from './de/problems.js';
import { refusals } from './de/refusals.js';
import { picker, setup } from './de/setup.js';
import { shortcuts, shortcutNames } from './de/shortcuts.js';
import { statement } from './de/statement.js';
import {
  invoiceStatus,
  standings,
  paymentStatus,
  refundStatus,
  methodTypes,
  taxModes,
  eventKinds,
} from './de/statuses.js';
import { words, buttons, states } from './de/words.js';

// A credit note is a Rechnungskorrektur: to an accountant in Germany a Gutschrift is an invoice that the customer writes
// (§ 14 Abs. 2 UStG). Finalizing is festschreiben (GoBD); an amount that is given up is ausgebucht.

/** German. */
export const german: Messages = {
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

addMessages('de', german);

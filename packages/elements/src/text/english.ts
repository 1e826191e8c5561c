import { actions } from './english/actions.js';
import { credit } from './english/credit.js';
import { sending } from './english/sending.js';
import { editor, lines, history, steps } from './english/editor.js';
import { fields } from './english/fields.js';
import { filters } from './english/filters.js';
import { finish, figures } from './english/finish.js';
import { invoice, consequences } from './english/invoice.js';
import { lists } from './english/lists.js';
import { merge } from './english/merge.js';
import { paste } from './english/paste.js';
import { payments } from './english/payment-form.js';
import { payment, allocation, existing } from './english/payments.js';
import { inputs } from './english/inputs.js';
import { problems } from './english/problems.js';
import { refusals } from './english/refusals.js';
import { picker, setup } from './english/setup.js';
import { shortcuts, shortcutNames } from './english/shortcuts.js';
import { statement } from './english/statement.js';
import {
  invoiceStatus,
  standings,
  paymentStatus,
  refundStatus,
  disputeStatus,
  methodTypes,
  taxModes,
  eventKinds,
} from './english/statuses.js';
import { words, buttons, states } from './english/words.js';

/** English, which is built in, and what every other language has to say, too. */
export const english = {
  ...{ actions },
  ...{ invoiceStatus, standings, paymentStatus, refundStatus, disputeStatus, methodTypes, taxModes },
  ...{ eventKinds },
  ...{ refusals },
  ...{ inputs, problems },
  ...{ words, buttons, states },
  ...{ lists, filters },
  ...{ editor, lines, history, steps },
  ...{ picker, setup },
  ...{ paste },
  ...{ shortcuts, shortcutNames },
  ...{ merge },
  ...{ finish, figures },
  ...{ payments },
  ...{ payment, allocation, existing },
  ...{ invoice, consequences },
  ...{ credit },
  ...{ sending },
  ...{ fields },
  ...{ statement },
};

import { addMessages } from '../text/language.js';
import type { Messages } from '../text/messages.js';
import { actions } from './de/actions.js';
import * as common from './de/common.js';
import { inputs } from './de/inputs.js';
import * as listing from './de/listing.js';
import * as paying from './de/paying.js';
import { refusals } from './de/refusals.js';
import { sending } from './de/sending.js';
import * as showing from './de/showing.js';
import * as writing from './de/writing.js';

// A credit note is a Rechnungskorrektur: to an accountant in Germany a Gutschrift is an invoice that the customer writes
// (§ 14 Abs. 2 UStG). Finalizing is festschreiben (GoBD); an amount that is given up is ausgebucht.

/** German. */
export const german: Messages = {
  ...{ actions, inputs, refusals, sending },
  ...common,
  ...writing,
  ...paying,
  ...showing,
  ...listing,
};

addMessages('de', german);

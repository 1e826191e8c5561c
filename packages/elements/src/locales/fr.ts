import { addMessages } from '../text/language.js';
import type { Messages } from '../text/messages.js';
import { actions } from './fr/actions.js';
import * as common from './fr/common.js';
import { inputs } from './fr/inputs.js';
import * as listing from './fr/listing.js';
import * as paying from './fr/paying.js';
import { refusals } from './fr/refusals.js';
import { sending } from './fr/sending.js';
import * as showing from './fr/showing.js';
import * as writing from './fr/writing.js';

// A credit note is an avoir; money that comes in is a règlement, and it is imputé on invoices; what is given up passes en
// perte (créances irrécouvrables, compte 654). A void invoice is annulée, an issued one validée.

/** French. */
export const french: Messages = {
  ...{ actions, inputs, refusals, sending },
  ...common,
  ...writing,
  ...paying,
  ...showing,
  ...listing,
};

addMessages('fr', french);

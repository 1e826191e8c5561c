import { addMessages } from '../text/language.js';
import type { Messages } from '../text/messages.js';
import { actions } from './ar/actions.js';
import * as common from './ar/common.js';
import { inputs } from './ar/inputs.js';
import * as listing from './ar/listing.js';
import * as paying from './ar/paying.js';
import { refusals } from './ar/refusals.js';
import { sending } from './ar/sending.js';
import * as showing from './ar/showing.js';
import * as writing from './ar/writing.js';

// A credit note is an إشعار دائن, which is what the tax authorities (ZATCA, FTA) call it; to allocate a payment is تخصيص;
// an amount that is given up is شطب (ديون معدومة); to finalize an invoice is اعتماد.

/** Arabic. */
export const arabic: Messages = {
  ...{ actions, inputs, refusals, sending },
  ...common,
  ...writing,
  ...paying,
  ...showing,
  ...listing,
};

addMessages('ar', arabic);

import { addMessages } from '../text/language.js';
import type { Messages } from '../text/messages.js';
import { actions } from './ja/actions.js';
import * as common from './ja/common.js';
import { inputs } from './ja/inputs.js';
import * as listing from './ja/listing.js';
import * as paying from './ja/paying.js';
import { refusals } from './ja/refusals.js';
import { sending } from './ja/sending.js';
import * as showing from './ja/showing.js';
import * as writing from './ja/writing.js';

// A credit note is a 返還請求書 (適格返還請求書 in the law on qualified invoices; the slip in the books is a 赤伝). To
// allocate a payment is to 消し込む; an amount that is given up is 貸倒処理; what is due is the 請求残高.

/** Japanese. */
export const japanese: Messages = {
  ...{ actions, inputs, refusals, sending },
  ...common,
  ...writing,
  ...paying,
  ...showing,
  ...listing,
};

addMessages('ja', japanese);

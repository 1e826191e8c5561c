import type { Invoice, Payment } from '@billkit/billing';
import type { Ask } from '@billkit/billing/testing';
import { askOfAccountCredit, possibleWithCredit } from './ask-of-credit.js';
import { askOfErasure } from './ask-of-erasure.js';
import { askOfInvoice } from './ask-of-invoice.js';
import { askOfMoney } from './ask-of-money.js';
import { askOfSettings } from './ask-of-settings.js';
import { near, pickOf } from './chosen.js';
import type { Seen } from './seen.js';
import {
  creditWishes,
  settingsWishes,
  type CreditWish,
  type DocumentWish,
  type SettingsWish,
  type Step,
} from './step.js';

/** What a bookkeeper who looks first asks for instead; one in four asks for it all the same. */
function sensible(
  what: DocumentWish,
  pick: number,
  invoice: Invoice | undefined,
  payment: Payment | undefined,
): DocumentWish {
  if (pick % 4 === 0) return what;
  const isAboutPayment = ['refund-payment', 'request-refund', 'open-dispute', 'void-payment'].includes(what);
  if (isAboutPayment) return payment?.status === 'received' ? what : 'record-payment';
  if (!invoice) return 'create-draft';
  if (invoice.status === 'draft')
    return ['revise-draft', 'delete-draft', 'finalize-and-pay'].includes(what) ? what : 'finalize-invoice';
  if (invoice.status === 'paid') {
    const possible = [
      'save-credit-note-draft',
      'remove-credit-allocation',
      'confirm-online-payment',
      'void-credit-note',
      'issue-credit-note',
      'reverse-write-off',
      'lose-dispute',
      'win-dispute',
      'reverse-dispute',
      'void-by-plan',
    ];
    return possible.includes(what) ? what : 'remove-allocation';
  }
  return what === 'create-draft' || what.startsWith('finalize') ? 'record-payment' : what;
}

const isAboutCredit = (what: Step['what']): what is CreditWish => creditWishes.some((wish) => wish === what);

const isAboutDraftCredit = (what: Step['what']) =>
  what === 'issue-credit-note-draft' || what === 'delete-credit-note-draft';

/** A draft is written before it is issued or deleted. */
const possibleWithDraft = (what: DocumentWish, { pick }: Step, seen: Seen): DocumentWish =>
  pick % 4 && seen.creditNoteDrafts.length === 0 ? 'save-credit-note-draft' : what;

/** What becomes of an online payment is only asked where there is one; or one in four times all the same. */
function startedFirst(what: DocumentWish, { pick }: Step, { payments }: Seen): DocumentWish {
  const isAbout = what === 'confirm-online-payment' || what === 'fail-online-payment';
  const isUnderWay = payments.some(({ number }) => number === null);
  return isAbout && !isUnderWay && pick % 4 ? 'start-online-payment' : what;
}

/** What becomes of a dispute is only asked where there is one; or one in four times all the same. */
const disputedFirst = (what: DocumentWish, { pick }: Step, { disputes }: Seen): DocumentWish =>
  /^(win|lose|reverse)-dispute$/.test(what) && disputes.length === 0 && pick % 4 ? 'open-dispute' : what;

const isAboutSettings = (what: Step['what']): what is SettingsWish =>
  settingsWishes.some((wish) => wish === what);

/** The command a step comes to, given what the bookkeeper sees. `fresh` makes ids nobody has. */
export function askOf(step: Step, seen: Seen, fresh: string): Ask {
  if (step.what === 'erase-client') return askOfErasure(step, seen);
  if (isAboutSettings(step.what)) return askOfSettings(step.what, step, seen);
  const invoice = `inv_${step.invoice}` as const;
  const found = seen.invoices.find(({ id }) => id === invoice);
  const money = pickOf(seen.payments, step.payment);
  const started = startedFirst(disputedFirst(step.what, step, seen), step, seen);
  const wish = isAboutDraftCredit(started) ? possibleWithDraft(started, step, seen) : started;
  const what = isAboutCredit(wish) ? possibleWithCredit(wish, step, seen) : wish;
  const ask = (one: DocumentWish) =>
    isAboutCredit(one)
      ? askOfAccountCredit(one, step, seen, fresh, (limit) => near(limit, step))
      : (askOfMoney(one, step, seen, fresh, found, money) ?? askOfInvoice(one, step, seen, fresh, found));
  const wanted = ask(isAboutCredit(what) ? what : sensible(what, step.pick, found, money));
  // What there is none of is asked for now and then; mostly one does something that there is something for.
  if (step.pick % 4 === 0 || !JSON.stringify(wanted).includes('_none"')) return wanted;
  return ask(sensible('create-draft', 1, found, money));
}

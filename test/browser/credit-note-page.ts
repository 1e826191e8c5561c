import { defaultPreferences } from '@billkit/billing';
import { ada, type Desk } from '@billkit/billing/testing';
import type { CreditNoteDialog } from '@billkit/elements';
import { html } from '@open-wc/testing';
import { invoiced, until, withGst, type Page } from './page.js';

export const dialog = html`<credit-note-dialog open invoice-id="inv_1"></credit-note-dialog>`;
export const one = async (desk: Desk) => {
  await withGst(desk);
  await invoiced(desk, '1');
};
export const paid = async (desk: Desk) => {
  await one(desk);
  const money = { currency: 'EUR', amount: '148.50', method: 'pmt_cash', receivedOn: '2026-11-24' } as const;
  const allocations = [{ invoice: 'inv_1', amount: '148.50' }] as const;
  await desk.do({ type: 'record-payment', payment: 'pay_1', client: ada, ...money, allocations });
};
const { kind: _, id: __, ...preferences } = defaultPreferences;
export const keepCredit = (desk: Desk) =>
  desk.do({
    ...preferences,
    type: 'change-preferences',
    version: 0,
    changedOn: '2026-11-24',
    accountCredit: true,
  });
export const draft = (desk: Desk, version: number, reason = 'Came late') =>
  desk.do({
    ...{ type: 'save-credit-note-draft', creditNote: 'crn_draft', version, invoice: 'inv_1' },
    ...{ issuedOn: '2026-11-24', reason, lines: [{ line: 'lin_1', by: 'quantity', quantity: '1' }] },
  });
export const credited = (desk: Desk) =>
  desk.do({
    ...{ type: 'issue-credit-note', creditNote: 'crn_all', invoice: 'inv_1', issuedOn: '2026-11-24' },
    ...{ reason: 'Goodwill', lines: [{ line: 'lin_1', by: 'quantity', quantity: '2' }] },
  });

export type DialogPage = Page<CreditNoteDialog>;
export const button = ({ element }: DialogPage, name: RegExp) =>
  [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find((one) => name.test(one.innerText));
export const isOffered = async (page: DialogPage, name: RegExp) =>
  (await page.control(name)).ariaDisabled === 'false';
export const closed = (page: DialogPage) =>
  until(
    () => !page.element.open || undefined,
    () => page.text(),
  );

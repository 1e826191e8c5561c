import { ada } from '@billkit/billing/testing';
import { html } from '@open-wc/testing';
import { invoiced, withGst } from './page.js';

export const view = html`<invoice-view invoice-id="inv_1"></invoice-view>`;
export const today = '2026-11-24';
export const one = async (desk: Parameters<typeof withGst>[0]) => {
  await withGst(desk);
  await invoiced(desk, '1');
};
export const paid = async (desk: Parameters<typeof withGst>[0]) => {
  await one(desk);
  const money = { currency: 'EUR', amount: '200', method: 'pmt_cash', receivedOn: today } as const;
  const allocations = [{ invoice: 'inv_1', amount: '148.50' }] as const;
  await desk.do({ type: 'record-payment', payment: 'pay_1', client: ada, ...money, allocations });
};

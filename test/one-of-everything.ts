import { defaultPreferences } from '@billkit/billing';
import { ada, draftContent, today, type Ask } from '@billkit/billing/testing';

/** The books every bad command is sent to: one of everything a command may name. */
export const opening: readonly Ask[] = [
  { type: 'save-tax-rate', taxRate: 'tax_a', name: 'GST', percent: '10' },
  { type: 'save-tax-rate', taxRate: 'tax_b', name: 'VAT', percent: '20' },
  { type: 'archive-tax-rate', taxRate: 'tax_b' },
  { type: 'archive-payment-method', paymentMethod: 'pmt_cheque' },
  { type: 'create-draft', invoice: 'inv_draft', content: draftContent() },
  { type: 'create-draft', invoice: 'inv_open', content: draftContent() },
  { type: 'finalize-invoice', invoice: 'inv_open', version: 1 },
  { type: 'create-draft', invoice: 'inv_part', content: draftContent() },
  { type: 'finalize-invoice', invoice: 'inv_part', version: 1 },
  ...(['pay_1', 'pay_2'] as const).map((payment): Ask => ({
    type: 'record-payment',
    payment,
    client: ada,
    currency: 'EUR',
    amount: '200',
    method: 'pmt_cash',
    receivedOn: today,
    allocations: payment === 'pay_2' ? [{ invoice: 'inv_part', amount: '10' }] : [],
  })),
  ...(['rfd_pending', 'rfd_done'] as const).map((refund): Ask => ({
    ...{ type: 'refund-payment', refund, payment: 'pay_2', amount: '1', refundedOn: today },
    requested: refund === 'rfd_pending',
  })),
  {
    type: 'issue-credit-note',
    creditNote: 'crn_1',
    invoice: 'inv_part',
    issuedOn: today,
    reason: 'Goodwill',
    lines: [{ line: 'lin_1', by: 'amount', amount: '10' }],
  },
  {
    ...{ type: 'save-directory-entry', version: 0 },
    entry: { kind: 'contact', id: 'con_a', type: 'other', name: 'Grace' },
  },
  {
    ...{ type: 'save-directory-entry', version: 0 },
    entry: { kind: 'practitioner', id: 'prc_b', role: 'practitioner', name: 'Sam' },
  },
  { type: 'archive-directory-entry', entry: { kind: 'practitioner', id: 'prc_b' } },
  ...(['itm_a', 'itm_b'] as const).map((id): Ask => ({
    ...{ type: 'save-catalog-item', version: 0 },
    item: { type: 'product', id, name: id, unitPrice: '5', taxRates: [], tracksStock: true },
  })),
  { type: 'archive-catalog-item', item: 'itm_b' },
  ...(['rsn_a', 'rsn_b'] as const).map((cancellationReason): Ask => ({
    ...{ type: 'save-cancellation-reason', cancellationReason, name: cancellationReason, source: 'client' },
    ...{ code: 'NSDH', doNotInvoice: true },
  })),
  { type: 'archive-cancellation-reason', cancellationReason: 'rsn_b' },
  ...(['tpl_a', 'tpl_b'] as const).map((template): Ask => ({
    ...{ type: 'save-invoice-template', template, name: template, showItemCode: true, showLogo: true },
    ...{ showLinkedEvents: true, showFunderNumber: true, clientWord: 'Patient' },
    ...{ memo: 'Dear', footer: 'Thanks' },
  })),
  { type: 'archive-invoice-template', template: 'tpl_b' },
  {
    ...{ type: 'change-preferences', version: 0, currency: 'EUR', taxMode: 'exclusive', taxRounding: 'rate' },
    ...{
      rounding: 'half-up',
      terms: 14,
      assignNumberAt: 'finalize',
      numbersByHand: true,
      onlinePayment: false,
      smallBalances: [{ currency: 'EUR', amount: '95' }],
      accountCredit: true,
      allowEmptyInvoice: false,
      allowNegativeLines: false,
    },
    ...{ numbers: defaultPreferences.numbers, changedOn: today },
  },
  {
    ...{ type: 'create-public-link', token: 'used-link_0123456789abcdef' },
    ...{ invoice: 'inv_open', createdOn: today },
  },
  ...(['inv_started', 'inv_void'] as const).map((invoice): Ask => ({
    ...{ type: 'create-draft', invoice, content: draftContent() },
  })),
  { type: 'finalize-invoice', invoice: 'inv_started', version: 1 },
  ...(['pay_started', 'pay_underway'] as const).map((payment): Ask => ({
    ...{ type: 'start-online-payment', payment, method: 'pmt_credit-card', startedOn: today },
    allocations: [{ invoice: 'inv_started', amount: '10' }],
  })),
  { type: 'finalize-invoice', invoice: 'inv_void', version: 1 },
  { type: 'void-invoice', invoice: 'inv_void', voidedOn: today },
  {
    ...{ type: 'write-off-invoice', writeOff: 'wof_1', invoice: 'inv_part', amount: '1' },
    ...{ writtenOffOn: today, reason: 'Small' },
  },
  { type: 'create-draft', invoice: 'inv_credited', content: draftContent() },
  { type: 'finalize-invoice', invoice: 'inv_credited', version: 1 },
  {
    ...{ type: 'record-payment', payment: 'pay_credited', client: ada, currency: 'EUR', amount: '100' },
    ...{ method: 'pmt_cash', receivedOn: today, allocations: [{ invoice: 'inv_credited', amount: '100' }] },
  },
  {
    ...{ type: 'issue-credit-note', creditNote: 'crn_credit', invoice: 'inv_credited', issuedOn: today },
    ...{ reason: 'Late', lines: [{ line: 'lin_1', by: 'amount', amount: '60' }] },
    disposition: { credit: '60' },
  },
  ...(['dsp_open', 'dsp_lost'] as const).map((dispute): Ask => ({
    ...{ type: 'open-dispute', dispute, payment: 'pay_2', amount: '1', openedOn: today },
  })),
  { type: 'lose-dispute', dispute: 'dsp_lost', lostOn: today },
  {
    ...{ type: 'save-tax-rate', taxRate: 'tax_c', name: 'Levy', percent: '5', category: 'E' },
    ...{ exemptionReason: 'Care', compound: true, withheld: true, description: 'City' },
  },
  {
    ...{ type: 'apply-credit', creditNote: 'crn_credit', allocatedOn: today },
    allocations: [{ invoice: 'inv_part', amount: '1' }],
  },
  {
    ...{ type: 'save-credit-note-draft', creditNote: 'crn_draft', version: 0, invoice: 'inv_open' },
    ...{ issuedOn: today, reason: 'Late', lines: [{ line: 'lin_1', by: 'amount', amount: '5' }] },
  },
];

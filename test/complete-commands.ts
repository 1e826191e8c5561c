import type { CommandType } from '@billkit/billing';
import { lineInput, today } from '@billkit/billing/testing';
import { opening } from './one-of-everything.js';

const logo = 'https://ada.example/logo.svg?v=1&w=2';
const party = {
  id: 'ada',
  name: 'Ada',
  email: 'ada@example.org',
  address: 'Street 1\nTown',
  funderNumber: '430',
  logo,
};
const content = {
  ...{ client: party, payer: party, practitioner: party, location: party },
  ...{
    currency: 'EUR',
    taxMode: 'exclusive',
    issuedOn: today,
    dueOn: today,
    events: [
      {
        ...{ id: 'evt', kind: 'class', title: 'Pilates', startsAt: '2026-11-24T09:30', client: 'ada' },
        cancellation: {
          ...{ reason: 'Ill', code: 'C1', source: 'client', canceledAt: '2026-11-24T07:00', note: 'Called' },
        },
      },
    ],
    reference: 'PO 7',
    memo: 'Thanks',
    template: 'tpl_a',
  },
  lines: [
    {
      ...lineInput({ taxRates: ['tax_a'], itemCode: 'A1', servedOn: today, event: 'evt' }),
      product: { id: 'band', tracksStock: true },
      ...{ baseQuantity: '100', discounts: [{ type: 'percent', percent: '10' }] },
    },
    { ...lineInput({ id: 'lin_2' }), charges: [{ type: 'amount', amount: '5' }] },
  ],
  discount: { type: 'amount', amount: '5' },
  allowances: [{ id: 'lin_3', type: 'percent', percent: '10', reason: 'Loyalty', taxRates: ['tax_a'] }],
  charges: [{ id: 'lin_4', type: 'amount', amount: '5', reason: 'Shipping', taxRates: ['tax_a'] }],
};
/** Each way to pay in parts. */
const installments = [
  {
    type: 'percent',
    parts: [
      { percent: '40', due: { type: 'days', days: 14 } },
      { percent: '60', due: { type: 'day', day: today } },
    ],
  },
  { type: 'amount', parts: [{ amount: '5', due: { type: 'days', days: 14 } }] },
];
const format = { prefix: 'A-{year}-', padding: 4, locations: [{ location: 'north', prefix: 'N-' }] };

const reachable = { email: 'a@example.org', phone: '02 5550', address: '4 Mill Lane' };
const entries = [
  {
    ...{ kind: 'client', id: 'cli_new', form: 'company', name: 'Ltd', ...reachable },
    ...{ taxNumber: '51', contactPerson: 'Treasurer', note: 'Mornings' },
  },
  {
    ...{ kind: 'contact', id: 'con_new', type: 'insurer', name: 'Grace', ...reachable, note: 'Mornings' },
    ...{ preferredName: 'G', profession: 'Planner', company: 'Plans' },
  },
  { kind: 'practitioner', id: 'prc_new', role: 'practitioner', name: 'Ines', profession: 'Physio' },
  { kind: 'location', id: 'loc_new', name: 'Clinic', logo },
];

/** Every command with every field it may have, each of them as it should be. */
export const complete: Readonly<Record<CommandType, object>> = {
  'create-draft': { invoice: 'inv_new', content },
  'revise-draft': { invoice: 'inv_draft', version: 1, content },
  'delete-draft': { invoice: 'inv_draft', deletedOn: today, reason: 'Mistake' },
  'number-draft': { invoice: 'inv_draft', number: 'INV-0042', numberedOn: today },
  'finalize-invoice': {
    ...{ invoice: 'inv_draft', version: 1 },
    payment: {
      ...{ payment: 'pay_new', amount: '5', method: 'pmt_cash', receivedOn: today, description: 'Counter' },
    },
  },
  'revert-to-draft': { invoice: 'inv_open' },
  'void-invoice': { invoice: 'inv_open', voidedOn: today, reason: 'Mistake' },
  'create-public-link': { token: 'A1b2C3d4E5f6G7h8I9j0_-', invoice: 'inv_open', createdOn: today },
  'revoke-public-link': { token: 'used-link_0123456789abcdef', revokedOn: today },
  'duplicate-invoice': { invoice: 'inv_open', issuedOn: today },
  'reissue-invoice': { invoice: 'inv_void', issuedOn: today },
  'mark-as-sent': { invoice: 'inv_open', sentOn: today, via: 'email', to: 'ada@example.org' },
  'record-payment': {
    ...{ payment: 'pay_new', client: party, payer: party, location: party, currency: 'EUR', amount: '50' },
    ...{ method: 'pmt_cash', receivedOn: today, description: 'Deposit' },
    purpose: { type: 'package', description: '10 sessions' },
    allocations: [{ invoice: 'inv_open', amount: '5', writeOffRest: 'wof_new' }],
  },
  'start-online-payment': {
    ...{ payment: 'pay_new', payer: party, method: 'pmt_credit-card', startedOn: today },
    ...{ description: 'Over the link', allocations: [{ invoice: 'inv_open', amount: '5' }] },
  },
  'confirm-online-payment': {
    ...{ payment: 'pay_started', provider: 'acme', reference: 'ch_1', receivedOn: today },
  },
  'fail-online-payment': {
    ...{ payment: 'pay_underway', outcome: 'expired', failedOn: today, reason: 'Nobody paid' },
  },
  'allocate-payment': {
    ...{ payment: 'pay_1', allocatedOn: today, allocations: [{ invoice: 'inv_open', amount: '5' }] },
  },
  'allocate-payments': {
    payments: ['pay_1', 'pay_2'],
    creditNotes: ['crn_credit'],
    invoices: ['inv_open', 'inv_part'],
    allocatedOn: today,
  },
  'move-allocation': { allocation: 'alc_11_1', invoice: 'inv_open', movedOn: today, reason: 'Mistake' },
  'remove-allocation': { allocation: 'alc_11_1', removedOn: today, reason: 'Mistake' },
  'refund-payment': {
    ...{ refund: 'rfd_new', payment: 'pay_1', amount: '5', refundedOn: today, method: 'pmt_cash' },
    ...{ requested: true, reference: 're_1', description: 'Canceled' },
  },
  'refund-invoices': {
    refunds: [
      {
        refund: 'rfd_new',
        allocation: 'alc_11_1',
        amount: '5',
        method: 'pmt_cash',
        ...{ requested: true, reference: 're_1', description: 'Late' },
      },
    ],
    ...{ refundedOn: today, reason: 'Canceled' },
  },
  'complete-refund': { refund: 'rfd_pending', refundedOn: today, reference: 're_1' },
  'fail-refund': { refund: 'rfd_pending', failedOn: today, reason: 'Card expired' },
  'return-refund': { refund: 'rfd_done', returnedOn: today, reason: 'Account closed' },
  'void-payment': { payment: 'pay_1', voidedOn: today, reason: 'Mistake' },
  'open-dispute': {
    ...{ dispute: 'dsp_new', payment: 'pay_1', amount: '5', openedOn: today, reason: 'Fraudulent' },
    named: { provider: 'acme', reference: 'dp_2' },
  },
  'win-dispute': { dispute: 'dsp_open', wonOn: today },
  'lose-dispute': { dispute: 'dsp_open', lostOn: today, allocations: ['alc_11_1'] },
  'reverse-dispute': { dispute: 'dsp_lost', reversedOn: today },
  'issue-credit-note': {
    ...{ creditNote: 'crn_new', invoice: 'inv_open', issuedOn: today, reason: 'Goodwill' },
    memo: 'We are sorry.',
    lines: [{ line: 'lin_1', by: 'amount', amount: '5' }],
  },
  'save-credit-note-draft': {
    ...{ creditNote: 'crn_draft', version: 1, invoice: 'inv_open', issuedOn: today, reason: 'Late' },
    memo: 'We are sorry.',
    lines: [{ line: 'lin_1', by: 'amount', amount: '5' }],
    disposition: {
      refunds: [
        {
          ...{ refund: 'rfd_new', allocation: 'alc_11_1', amount: '5', method: 'pmt_cash' },
          ...{ requested: true, reference: 'R-1', description: 'Late' },
        },
      ],
      credit: '4',
      outside: { amount: '1', reason: 'Voucher' },
    },
  },
  'delete-credit-note-draft': { creditNote: 'crn_draft' },
  'issue-credit-note-draft': { creditNote: 'crn_draft', version: 1 },
  'void-credit-note': { creditNote: 'crn_1', voidedOn: today, reason: 'Mistake' },
  'apply-credit': {
    ...{ creditNote: 'crn_credit', allocatedOn: today },
    allocations: [{ invoice: 'inv_open', amount: '5' }],
  },
  'remove-credit-allocation': {
    ...{ creditAllocation: `cal_${opening.length - 1}_1`, removedOn: today, reason: 'Mistake' },
  },
  'refund-credit': {
    ...{ refund: 'rfd_new', creditNote: 'crn_credit', amount: '5', refundedOn: today, method: 'pmt_cash' },
    ...{ requested: true, reference: 're_1', description: 'Canceled' },
  },
  'write-off-invoice': {
    ...{ writeOff: 'wof_new', invoice: 'inv_open', amount: '5', writtenOffOn: today, reason: 'Gone' },
  },
  'reverse-write-off': { writeOff: 'wof_1', reversedOn: today, reason: 'Mistake' },
  'execute-plan': {
    steps: [{ type: 'remove-allocation', allocation: 'alc_11_1', removedOn: today, reason: 'Mistake' }],
  },
  'close-period': { version: 1, closedUntil: '2025-12-31' },
  'change-preferences': {
    allowEmptyInvoice: true,
    allowNegativeLines: true,
    ...{ version: 1, currency: 'EUR', taxMode: 'none', taxRounding: 'line', rounding: 'up', terms: 30 },
    assignNumberAt: 'draft',
    numbersByHand: true,
    onlinePayment: true,
    smallBalances: [{ currency: 'EUR', amount: '0.5' }],
    cashIncrements: [{ currency: 'EUR', amount: '0.05' }],
    accountCredit: true,
    ...{ numbers: { invoice: format, 'credit-note': format, payment: format } },
    ...{ nextInvoiceNumber: 100, changedOn: today },
  },
  'add-system-tax-rates': { region: 'AU' },
  'save-tax-rate': {
    ...{ taxRate: 'tax_c', name: 'New', percent: '5', category: 'E', exemptionReason: 'Exempt' },
    ...{ compound: true, withheld: true, description: 'Reduced' },
    seen: {
      ...{ id: 'tax_c', name: 'Levy', percent: '5', category: 'E', exemptionReason: 'Care' },
      ...{ compound: true, withheld: true, description: 'City', archived: false },
    },
  },
  'archive-tax-rate': { taxRate: 'tax_a' },
  'restore-tax-rate': { taxRate: 'tax_b' },
  'save-payment-method': {
    ...{ paymentMethod: 'pmt_cash', name: 'Voucher', methodType: 'cash' },
    seen: { id: 'pmt_cash', name: 'Cash', type: 'cash', archived: false },
  },
  'archive-payment-method': { paymentMethod: 'pmt_cash' },
  'restore-payment-method': { paymentMethod: 'pmt_cheque' },
  'save-business': {
    ...{
      version: 0,
      name: 'Northside',
      address: '4 Mill Lane',
      taxNumber: '12 345',
      logo,
      email: 'a@example.org',
    },
    ...{ iban: 'CH9300762011623852957', qrIban: 'CH4431999123000889012', upiId: 'northside@bank' },
    postalAddress: { street: 'Mill Lane', building: '4', postalCode: '8000', town: 'Zurich', country: 'CH' },
  },
  'save-invoice-template': {
    ...{ template: 'tpl_a', name: 'Funder', showItemCode: true, showLinkedEvents: false, showLogo: true },
    ...{ showFunderNumber: true, memo: 'Dear', footer: 'Thanks', clientWord: 'participant' },
    seen: {
      ...{ id: 'tpl_a', name: 'tpl_a', showItemCode: true, showLinkedEvents: true, showLogo: true },
      ...{ showFunderNumber: true, memo: 'Dear', footer: 'Thanks', clientWord: 'Patient', archived: false },
    },
  },
  'save-cancellation-reason': {
    ...{ cancellationReason: 'rsn_a', name: 'Late', code: 'NSDH', source: 'any', doNotInvoice: true },
    seen: {
      ...{ id: 'rsn_a', name: 'rsn_a', code: 'NSDH', source: 'client', doNotInvoice: true },
      archived: false,
    },
  },
  'archive-cancellation-reason': { cancellationReason: 'rsn_a' },
  'restore-cancellation-reason': { cancellationReason: 'rsn_b' },
  'save-cancellation-policy': { version: 0, rules: [{ noticeHours: 24, percent: '50' }] },
  'save-catalog-item': {
    version: 0,
    item: {
      ...{ type: 'activity', id: 'itm_new', name: 'Report', code: 'AD', category: 'Letters', unitPrice: '1' },
      ...{ taxRates: ['tax_a'], pricing: 'hourly', minutes: 45, funderCode: '15_056' },
    },
  },
  'archive-catalog-item': { item: 'itm_a' },
  'restore-catalog-item': { item: 'itm_b' },
  'save-directory-entry': {
    version: 0,
    entry: {
      ...{ kind: 'client', id: 'cli_new', form: 'person', name: 'Ada', preferredName: 'A', ...reachable },
      ...{ funderNumber: '430', note: 'Mornings' },
    },
  },
  'archive-directory-entry': { entry: { kind: 'contact', id: 'con_a' } },
  'restore-directory-entry': { entry: { kind: 'practitioner', id: 'prc_b' } },
  'erase-client': {
    ...{ person: 'ada', keepFrom: '2026-01-01' },
    records: [{ kind: 'contact', id: 'con_a' }],
  },
  'archive-invoice-template': { template: 'tpl_a' },
  'restore-invoice-template': { template: 'tpl_b' },
};

type Data = Readonly<Record<string, unknown>>;
/** Them all, and again what holds other fields where it is of another kind. */
export const commands: readonly Data[] = [
  ...Object.entries(complete).map(([type, rest]) => ({ type, id: 'cmd_bad', ...rest })),
  ...installments.map((installmentTerms) => {
    const { dueOn: _, ...rest } = content;
    return {
      type: 'create-draft',
      id: 'cmd_bad',
      invoice: 'inv_new',
      content: { ...rest, installmentTerms },
    };
  }),
  {
    ...{ type: 'issue-credit-note', id: 'cmd_bad' },
    ...complete['issue-credit-note'],
    lines: [{ line: 'lin_1', by: 'quantity', quantity: '0.5' }],
  },
  {
    ...{ type: 'issue-credit-note', id: 'cmd_bad' },
    ...complete['issue-credit-note'],
    ...{ invoice: 'inv_part', lines: [{ line: 'lin_1', by: 'amount', amount: '88' }] },
    disposition: {
      refunds: [
        {
          ...{ refund: 'rfd_new', allocation: 'alc_11_1', amount: '5', method: 'pmt_cash' },
          ...{ requested: true, reference: 'R-1', description: 'Late' },
        },
      ],
      credit: '4',
      outside: { amount: '1', reason: 'Voucher' },
    },
  },
  {
    ...{ type: 'save-catalog-item', id: 'cmd_bad', version: 0 },
    item: { type: 'product', id: 'itm_new', name: 'Band', unitPrice: '1', taxRates: [], tracksStock: true },
  },
  ...entries.map((entry) => ({ type: 'save-directory-entry', id: 'cmd_bad', version: 0, entry })),
];

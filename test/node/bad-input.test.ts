import {
  commandTypes,
  createBilling,
  defaultPreferences,
  type Asked,
  type Command,
  type CommandType,
  type Storage,
} from '@billkit/billing';
import { ada, draftContent, lineInput, openDesk, owner, today, type Ask } from '@billkit/billing/testing';
import { createMemoryStorage } from '@billkit/storage-memory';
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { badInput, type Field } from '../bad-input.js';
import { badStructure } from '../bad-structure.js';
import { isLeaf, placesIn, type Place } from '../places.js';

/** The books every bad command is sent to: one of everything a command may name. */
const opening: readonly Ask[] = [
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
  })),
  { type: 'archive-cancellation-reason', cancellationReason: 'rsn_b' },
  ...(['tpl_a', 'tpl_b'] as const).map((template): Ask => ({
    ...{ type: 'save-invoice-template', template, name: template, showItemCode: true, showLogo: true },
    ...{ showLinkedEvents: true, showFunderNumber: true, clientWord: 'Patient' },
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
    },
    ...{ numbers: defaultPreferences.numbers, changedOn: today },
  },
  {
    ...{ type: 'create-public-link', token: 'used-link_0123456789abcdef' },
    ...{ invoice: 'inv_open', createdOn: today },
  },
  { type: 'create-draft', invoice: 'inv_void', content: draftContent() },
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
  {
    ...{ type: 'apply-credit', creditNote: 'crn_credit', allocatedOn: today },
    allocations: [{ invoice: 'inv_part', amount: '1' }],
  },
  {
    ...{ type: 'save-credit-note-draft', creditNote: 'crn_draft', version: 0, invoice: 'inv_open' },
    ...{ issuedOn: today, reason: 'Late', lines: [{ line: 'lin_1', by: 'amount', amount: '5' }] },
  },
];

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
};
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
const complete: Readonly<Record<CommandType, object>> = {
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
    allocations: [{ invoice: 'inv_open', amount: '5', writeOffRest: 'wof_new' }],
  },
  'allocate-payment': {
    ...{ payment: 'pay_1', allocatedOn: today, allocations: [{ invoice: 'inv_open', amount: '5' }] },
  },
  'allocate-payments': {
    payments: ['pay_1', 'pay_2'],
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
  'issue-credit-note': {
    ...{ creditNote: 'crn_new', invoice: 'inv_open', issuedOn: today, reason: 'Goodwill' },
    lines: [{ line: 'lin_1', by: 'amount', amount: '5' }],
  },
  'save-credit-note-draft': {
    ...{ creditNote: 'crn_draft', version: 1, invoice: 'inv_open', issuedOn: today, reason: 'Late' },
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
    ...{ version: 1, currency: 'EUR', taxMode: 'none', taxRounding: 'line', rounding: 'up', terms: 30 },
    assignNumberAt: 'draft',
    numbersByHand: true,
    onlinePayment: true,
    smallBalances: [{ currency: 'EUR', amount: '0.5' }],
    accountCredit: true,
    ...{ numbers: { invoice: format, 'credit-note': format, payment: format } },
    ...{ nextInvoiceNumber: 100, changedOn: today },
  },
  'add-system-tax-rates': { region: 'AU' },
  'save-tax-rate': {
    ...{ taxRate: 'tax_new', name: 'New', percent: '5', category: 'E', exemptionReason: 'Exempt' },
    ...{ compound: true, description: 'Reduced' },
  },
  'archive-tax-rate': { taxRate: 'tax_a' },
  'restore-tax-rate': { taxRate: 'tax_b' },
  'save-payment-method': { paymentMethod: 'pmt_new', name: 'Voucher', methodType: 'other' },
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
  },
  'save-invoice-template': {
    ...{ template: 'tpl_a', name: 'Funder', showItemCode: true, showLinkedEvents: false, showLogo: true },
    ...{ showFunderNumber: true, memo: 'Dear', footer: 'Thanks', clientWord: 'participant' },
  },
  'save-cancellation-reason': {
    ...{ cancellationReason: 'rsn_a', name: 'Late', code: 'NSDH', source: 'any', doNotInvoice: true },
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
const commands: readonly Data[] = [
  ...Object.entries(complete).map(([type, rest]) => ({ type, id: 'cmd_bad', ...rest })),
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

/** A place in a command, and whose it is. */
interface CommandPlace extends Place {
  readonly type: CommandType;
}

const places = commands.flatMap((command) =>
  placesIn(command).map((place): CommandPlace => ({ ...place, type: command['type'] as CommandType })),
);
const leaves = places.filter(isLeaf);

const fields: Readonly<Record<string, Field>> = {
  ...{
    amount: 'amount',
    quantity: 'quantity',
    baseQuantity: 'quantity',
    unitPrice: 'price',
    percent: 'percent',
    currency: 'currency',
  },
  ...{
    issuedOn: 'day',
    dueOn: 'day',
    servedOn: 'day',
    receivedOn: 'day',
    allocatedOn: 'day',
    removedOn: 'day',
  },
  ...{ movedOn: 'day', failedOn: 'day', returnedOn: 'day', requested: 'flag' },
  ...{ refundedOn: 'day', voidedOn: 'day', deletedOn: 'day', changedOn: 'day', sentOn: 'day' },
  ...{ writeOff: 'id', writeOffRest: 'id', writtenOffOn: 'day', reversedOn: 'day' },
  ...{ closedUntil: 'day', createdOn: 'day', revokedOn: 'day', token: 'token' },
  ...{ via: 'choice', to: 'label', kind: 'choice', source: 'choice', startsAt: 'time', canceledAt: 'time' },
  ...{ person: 'label', keepFrom: 'day' },
  ...{ title: 'label', client: 'label', code: 'label', note: 'note', event: 'label' },
  ...{ type: 'choice', by: 'choice', taxMode: 'choice', taxRounding: 'choice', rounding: 'choice' },
  ...{
    assignNumberAt: 'choice',
    numbersByHand: 'flag',
    onlinePayment: 'flag',
    accountCredit: 'flag',
    allowEmptyInvoice: 'flag',
    credit: 'amount',
    number: 'number',
    numberedOn: 'day',
  },
  ...{ methodType: 'choice', id: 'id', invoice: 'id', payment: 'id', allocation: 'id', creditNote: 'id' },
  ...{ creditAllocation: 'id' },
  ...{ refund: 'id', taxRate: 'id', paymentMethod: 'id', method: 'id', line: 'id', version: 'version' },
  ...{ category: 'label', exemptionReason: 'reason', compound: 'flag', region: 'choice' },
  ...{
    cancellationReason: 'id',
    code: 'label',
    source: 'choice',
    doNotInvoice: 'flag',
    noticeHours: 'whole',
  },
  ...{ item: 'id', funderCode: 'label', pricing: 'choice', minutes: 'whole', tracksStock: 'flag' },
  ...{ kind: 'choice', form: 'choice', role: 'choice', phone: 'label', preferredName: 'label' },
  ...{ profession: 'label', company: 'label', contactPerson: 'label', funderNumber: 'label', note: 'note' },
  ...{ template: 'id', footer: 'note', clientWord: 'label', taxNumber: 'label', logo: 'url' },
  ...{
    showItemCode: 'flag',
    showLinkedEvents: 'flag',
    showLogo: 'flag',
    tracksStock: 'flag',
    showFunderNumber: 'flag',
  },
  ...{ terms: 'whole', padding: 'whole', nextInvoiceNumber: 'whole', name: 'label', email: 'label' },
  ...{ reference: 'label', prefix: 'prefix', itemCode: 'line', memo: 'note', address: 'note' },
  ...{ description: 'note', reason: 'reason' },
};

function fieldOf({ type, path }: CommandPlace): Field | undefined {
  if (/(discount|discounts\.\d|charges\.\d)\.amount$/.test(path)) return 'discount';
  if (path.startsWith('content.lines') && path.endsWith('.description')) return 'description';
  if (/(taxRates|payments|invoices)\.\d$/.test(path)) return 'id';
  if (/(client|payer|practitioner|location)\.id$/.test(path)) return 'label';
  if (path.endsWith('.location')) return 'label';
  if (/events\.0\.(id|cancellation\.reason)$|(product|records\.0)\.id$/.test(path)) return 'label';
  // Preferences that nobody has saved yet are seen as version 0.
  if (
    [
      'change-preferences',
      'close-period',
      'save-credit-note-draft',
      'save-business',
      'save-cancellation-policy',
      'save-catalog-item',
      'save-directory-entry',
    ].includes(type) &&
    path === 'version'
  )
    return 'whole';
  return fields[path.split('.').at(-1) ?? ''];
}

let commits = 0;
const memory = await opened();
const storage: Storage = {
  ...memory,
  commit(commit) {
    commits += 1;
    return memory.commit(commit);
  },
};
const billing = billingOn(storage);

async function opened(): Promise<Storage> {
  const made = createMemoryStorage();
  const desk = openDesk(made, { actor: owner });
  for (const command of opening) await desk.do(command);
  return made;
}

function billingOn(on: Storage) {
  return createBilling({ storage: on, now: () => new Date(0), actor: () => owner });
}

const everything = () => openDesk(storage).everything();
const untouched = await everything();
afterEach(async () => assert.deepEqual(await everything(), untouched));

/** Sends what must be refused, and sees that nothing was to be written; afterwards the whole books are compared. */
async function refused(command: unknown, code: string, path?: string) {
  const result = await billing.execute(command as Asked<Command>);
  const reason = result.ok ? { type: 'accepted' } : result.reason;
  const where = path === undefined ? '' : 'path' in reason && reason.path;
  if (reason.type !== code || where !== (path ?? '') || commits > 0)
    assert.fail(`${show(command)}: ${show(reason)} instead of ${code} ${path ?? ''}`);
}

function show(value: unknown): string {
  if (typeof value === 'bigint' || typeof value === 'symbol' || typeof value === 'function')
    return String(value);
  try {
    return JSON.stringify(value).slice(0, 300);
  } catch {
    return 'something';
  }
}

describe('the commands that bad input is put into', () => {
  it('are all there are, each complete and right until then', async () => {
    assert.deepEqual(Object.keys(complete).toSorted(), commandTypes.toSorted());
    for (const command of commands) {
      const result = await billing.preview(command as unknown as Asked<Command>);
      assert.ok(result.ok, `${String(command['type'])}: ${show(result.ok || result.reason)}`);
    }
  });

  it('have no field without its rows in the corpus', () => {
    const known = new Set(badInput.flatMap((row) => row.fields));
    for (const leaf of leaves) {
      const field = fieldOf(leaf);
      assert.ok(field && known.has(field), `${leaf.type} ${leaf.path}`);
    }
  });
});

describe('one bad value in one field, wherever a command has such a field,', () => {
  for (const { row, fields: named, code, values } of badInput)
    it(`row ${row}: ${values.map(show).join(' ').slice(0, 60)} as ${named.join(', ').slice(0, 40)} is ${code}`, async () => {
      const where = leaves.filter((place) => named.includes(fieldOf(place)!));
      assert.ok(where.length >= named.length);
      for (const place of where)
        for (const value of values) await refused(place.with(value), code, place.path);
    });
});

describe('money in another currency', () => {
  const pay = { type: 'record-payment', id: 'cmd_bad', ...complete['record-payment'], allocations: [] };
  for (const [row, amount, currency] of [
    ['4', '1.5', 'JPY'],
    ['5', '1.0005', 'KWD'],
  ] as const)
    it(`row ${row}: ${amount} ${currency} is money-scale`, async () => {
      await refused({ ...pay, amount, currency }, 'money-scale', 'amount');
    });

  it('row 39: is currency-mismatch on an invoice in EUR', async () => {
    const allocations = [{ invoice: 'inv_open', amount: '1' }];
    await refused({ ...pay, currency: 'USD', allocations }, 'currency-mismatch');
  });

  it('row 40: a refund of 0.01 above what is left is exceeds-unallocated', async () => {
    const refund = { type: 'refund-payment', id: 'cmd_bad', ...complete['refund-payment'] };
    await refused({ ...refund, amount: '200.01' }, 'exceeds-unallocated');
  });
});

describe('lines', () => {
  const draft = (over: Parameters<typeof lineInput>[0]) =>
    ({
      ...{ type: 'create-draft', id: 'cmd_bad', invoice: 'inv_bad' },
      content: draftContent({ lines: [lineInput(over)] }),
    }) as Asked<Command>;

  it('row 43: the largest quantity at the largest price is calculated, and cannot be finalized', async () => {
    const own = await opened();
    const result = await billingOn(own).execute(
      draft({ quantity: '999999999999', unitPrice: '999999999999' }),
    );
    assert.ok(result.ok);
    const finalize = { type: 'finalize-invoice', invoice: 'inv_bad', version: 1 } as const;
    assert.equal(await openDesk(own, { prefix: 'own-' }).refusalOf(finalize), 'total-too-large');
  });

  it('rows 46, 49: 0.19 is 0.19 percent, and a discount larger than the line takes all of it', async () => {
    const own = await opened();
    const desk = openDesk(own, { prefix: 'own-' });
    await desk.do({ type: 'save-tax-rate', taxRate: 'tax_new', name: 'Small', percent: '0.19' });
    const discount = { type: 'amount', amount: '1000' } as const;
    const lines = [lineInput({ taxRates: ['tax_new'] }), lineInput({ id: 'lin_2', discounts: [discount] })];
    await desk.do({ type: 'create-draft', invoice: 'inv_1', content: draftContent({ lines }) });
    await desk.do({ type: 'finalize-invoice', invoice: 'inv_1', version: 1 });
    const invoice = await desk.get('invoice', 'inv_1');
    assert.equal(invoice.status === 'open' && invoice.amountDue, '100.19');
  });

  it('row 55: 29 February of a leap year is a day', async () => {
    const own = await opened();
    const result = await billingOn(own).execute(draft({ servedOn: '2024-02-29' }));
    assert.ok(result.ok);
  });

  it('row 63: a due day before the issue day is due-before-issue once it is finalized', async () => {
    const own = await opened();
    const desk = openDesk(own, { prefix: 'own-' });
    await desk.do({ type: 'create-draft', invoice: 'inv_1', content: draftContent({ dueOn: '2026-11-23' }) });
    const finalize = { type: 'finalize-invoice', invoice: 'inv_1', version: 1 } as const;
    assert.equal(await desk.refusalOf(finalize), 'due-before-issue');
  });

  it('row 80: two with one id are line-listed-twice', async () => {
    const twice = { ...draft({}), content: draftContent({ lines: [lineInput(), lineInput()] }) };
    await refused(twice, 'line-listed-twice');
    const credit = { type: 'issue-credit-note', id: 'cmd_bad', ...complete['issue-credit-note'] };
    const one = { line: 'lin_1', by: 'amount', amount: '1' };
    await refused({ ...credit, lines: [one, one] }, 'line-listed-twice');
  });
});

describe('ids', () => {
  it('rows 74, 87: nothing but ASCII letters, digits, _ and - after the prefix, in one way of writing', async () => {
    for (const place of leaves.filter((leaf) => fieldOf(leaf) === 'id')) {
      const prefix = String(place.value).slice(0, 4);
      const long = /allocation$/i.test(place.path) ? 81 : 65;
      for (const rest of ['', 'é', 'e\u0301', 'a b', 'a\n', "1'--", '\u202e', 'a/../b', '１'])
        await refused(place.with(prefix + rest), 'id-syntax', place.path);
      await refused(place.with(prefix + 'x'.repeat(long - 4)), 'id-syntax', place.path);
      await refused(place.with(String(place.value).toUpperCase()), 'id-syntax', place.path);
    }
  });

  it('rows 75, 82: a name of every object, or of a record of another kind, is no record', async () => {
    const finalize = { type: 'finalize-invoice', id: 'cmd_bad', version: 1 };
    for (const invoice of ['inv___proto__', 'inv_constructor', 'inv_pay_1', 'inv_toString'])
      await refused({ ...finalize, invoice }, 'not-found');
    await refused({ ...finalize, invoice: 'pay_1' }, 'id-syntax', 'invoice');
  });

  it('row 83: a credit note of itself is no invoice', async () => {
    const credit = { type: 'issue-credit-note', id: 'cmd_bad', ...complete['issue-credit-note'] };
    await refused({ ...credit, creditNote: 'crn_1', invoice: 'crn_1' }, 'id-syntax', 'invoice');
    await refused({ ...credit, invoice: 'inv_crn_new' }, 'not-found');
  });

  it('rows 78, 79: an id that exists is replayed with its content, and refused with another', async () => {
    const first = { ...opening[4], id: 'cmd_5' };
    assert.ok((await billing.execute(first as Asked<Command>)).ok);
    assert.equal(commits, 0);
    await refused({ ...first, id: 'cmd_bad' }, 'id-taken');
    await refused({ ...first, content: draftContent({ memo: 'Other' }) }, 'command-id-reused');
  });

  it('row 84: a version that was not seen is required, one that is not current is stale', async () => {
    for (const place of leaves.filter(({ path }) => path === 'version')) {
      await refused(place.with(undefined), 'input-required', 'version');
      await refused(place.with(99), 'stale-version');
    }
  });

  it('row 85: a command has an id', async () => {
    for (const command of commands) await refused({ ...command, id: undefined }, 'input-required', 'id');
  });

  it('row 86: an id is not used for another command, whatever it is', async () => {
    for (const command of commands) await refused({ ...command, id: 'cmd_1' }, 'command-id-reused');
  });
});

describe('structure', () => {
  for (const { title, code, where, at } of badStructure)
    it(title, async () => {
      for (const place of places.filter(where))
        for (const { value, path } of at(place)) await refused(place.with(value), code, path);
      assert.equal(({} as { isAdmin?: unknown }).isAdmin, undefined);
    });

  it('every field that is asked for and missing is input-required, or may be left out', async () => {
    const required = leaves.filter((place) => !mayBeLeftOut(place));
    for (const place of required) await refused(place.with(undefined), 'input-required', place.path);
    for (const place of leaves.filter(mayBeLeftOut)) {
      const result = await billing.preview(place.with(undefined) as Asked<Command>);
      // A part of a split may be left out, but then the others do not add up.
      const isShort = place.path === 'disposition.credit' && !result.ok;
      if (isShort) assert.equal(result.reason.type, 'disposition-mismatch');
      else assert.ok(result.ok, `${place.type} ${place.path}`);
    }
  });
});

/** Fields a command may do without. */
function mayBeLeftOut({ type, path }: CommandPlace): boolean {
  const name = path.split('.').at(-1) ?? '';
  if (name === 'reason')
    return (
      !['issue-credit-note', 'save-credit-note-draft', 'write-off-invoice'].includes(type) &&
      !path.includes('cancellation')
    );
  if (name === 'currency' || name === 'taxMode') return path.startsWith('content.');
  if (name === 'template') return path.startsWith('content.');
  if (name === 'method')
    return ['refund-payment', 'refund-invoices'].includes(type) || path.startsWith('disposition.');
  if (name === 'requested') return true;
  if (name === 'description') return !path.startsWith('content.');
  return [
    'baseQuantity',
    'keepFrom',
    'credit',
    'dueOn',
    'servedOn',
    'email',
    'address',
    'reference',
    'memo',
    'itemCode',
    'nextInvoiceNumber',
    'smallBalances',
    'closedUntil',
    'writeOffRest',
    'footer',
    'code',
    'funderCode',
    'funderNumber',
    'phone',
    'preferredName',
    'profession',
    'company',
    'contactPerson',
    'note',
    'doNotInvoice',
    'taxNumber',
    'logo',
    'category',
    'exemptionReason',
    'compound',
    'to',
    'title',
    'client',
    'code',
    'note',
    'event',
  ].includes(name);
}

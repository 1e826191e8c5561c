import {
  allocatedFrom,
  allocatedTo,
  allocationActions,
  amountOf,
  appliedOf,
  creditAllocationActions,
  creditedOf,
  creditNoteActions,
  currencyOf,
  defaultInvoiceTemplates,
  defaultPaymentMethods,
  defaultPolicy,
  defaultPreferences,
  invoiceActions,
  isPositive,
  isZero,
  paymentActions,
  refundActions,
  remainingOf,
  writeOffActions,
  type Action,
  type Actor,
  type BillingRecord,
  type CommandType,
  type Invoice,
  type Payment,
  type Policy,
  type Refund,
  type RefusalType,
} from '@billkit/billing';
import { ada, draftContent, grace, lineInput, today, type Ask, type Desk } from '@billkit/billing/testing';

/** What happens: the record's state afterwards, or the refusal. */
type Outcome<S extends string> = `→ ${S}` | RefusalType;
type Row<S extends string> = Readonly<Record<S, Outcome<S>>>;

/** One kind of record: how it comes into each state, how the state is told, and every command that applies to it. */
export interface Subject<S extends string> {
  readonly states: Readonly<Record<S, readonly Ask[]>>;
  readonly stateOf: (desk: Desk) => Promise<S>;
  readonly commands: { readonly [T in CommandType]?: { readonly ask: AskFor<T>; readonly in: Row<S> } };
  /** What the views offer, where the record exists. */
  readonly actions?: (desk: Desk, actor: Actor) => Promise<readonly Action[]>;
}
export type AskFor<T extends CommandType> = (
  desk: Desk,
) => Promise<Ask & { readonly type: T }> | (Ask & { readonly type: T });

export const actors: readonly Actor[] = [
  { id: 'owner', role: 'owner' },
  { id: 'staff', role: 'staff' },
  { id: 'ada', role: 'client', client: ada.id },
  { id: 'grace', role: 'client', client: grace.id },
  { id: 'nobody', role: 'client' },
  { id: 'clerk', role: 'clerk' },
  { id: 'guest', role: 'guest' },
];

const none = { upTo: [] };
const small = { upTo: [{ currency: currencyOf('EUR'), amount: amountOf('50', currencyOf('EUR')) }] };
const { commands: rows } = defaultPolicy;
const clerk = { ...rows['mark-as-sent'], clerk: 'any' } as const;

/** The default policy, and a clerk who may not move much money, and none where the amount is up to them. */
export const withClerk: Policy = {
  ...defaultPolicy,
  commands: {
    ...rows,
    ...{ 'revise-draft': clerk, 'delete-draft': clerk, 'revert-to-draft': clerk, 'mark-as-sent': clerk },
    'finalize-invoice': { ...clerk, clerk: small },
    'void-invoice': { ...clerk, clerk: small },
    'record-payment': { ...rows['record-payment'], clerk: none },
    'allocate-payment': { ...clerk, clerk: none },
    'remove-allocation': { ...clerk, clerk: small },
    'refund-payment': { ...clerk, clerk: none },
    'void-payment': { ...clerk, clerk: small },
    'issue-credit-note': { ...clerk, clerk: none },
    'void-credit-note': { ...clerk, clerk: small },
    'apply-credit': { ...clerk, clerk: none },
    'refund-credit': { ...clerk, clerk: none },
    'remove-credit-allocation': { ...clerk, clerk: small },
    'write-off-invoice': { ...clerk, clerk: none },
    'reverse-write-off': { ...clerk, clerk: small },
  },
};

const find = async <K extends BillingRecord['kind']>(desk: Desk, kind: K, id: string) =>
  (await desk.everything()).find((record) => record.kind === kind && record.id === id) as
    Extract<BillingRecord, { readonly kind: K }> | undefined;

const version = async (desk: Desk) =>
  (await desk.billing.find({ kind: 'invoice', where: { id: 'inv_a' }, limit: 1 }))[0]?.version ?? 1;

const create = (unitPrice = '100'): Ask => ({
  type: 'create-draft',
  invoice: 'inv_a',
  content: draftContent({ lines: [lineInput({ unitPrice })] }),
});
const issued = (unitPrice = '100'): readonly Ask[] => [
  create(unitPrice),
  { type: 'finalize-invoice', invoice: 'inv_a', version: 1 },
];
const pay = (payment: `pay_${string}`, amount: string, part: string | null = amount) =>
  ({
    type: 'record-payment',
    payment,
    client: ada,
    currency: 'EUR',
    amount,
    method: 'pmt_cash',
    receivedOn: today,
    allocations: part === null ? [] : [{ invoice: 'inv_a' as const, amount: part }],
  }) as const;
const credit = (creditNote: `crn_${string}`, amount: string) =>
  ({
    type: 'issue-credit-note',
    creditNote,
    invoice: 'inv_a',
    issuedOn: today,
    reason: 'Goodwill',
    lines: [{ line: 'lin_1', by: 'amount', amount }],
  }) as const;
const writeOff = (writeOff: `wof_${string}`, amount: string) =>
  ({
    type: 'write-off-invoice',
    writeOff,
    invoice: 'inv_a',
    amount,
    writtenOffOn: today,
    reason: 'Moved away',
  }) as const;
const revert = { type: 'revert-to-draft', invoice: 'inv_a' } as const;
const voidInvoice = { type: 'void-invoice', invoice: 'inv_a', voidedOn: today } as const;
const reissue = { type: 'reissue-invoice', invoice: 'inv_a', issuedOn: today } as const;
const refund = (amount: string) =>
  ({ type: 'refund-payment', refund: 'rfd_1', payment: 'pay_1', amount, refundedOn: today }) as const;
const voidPayment = { type: 'void-payment', payment: 'pay_1', voidedOn: today } as const;

const { kind: _, id: __, ...choices } = defaultPreferences;
const change = { ...choices, type: 'change-preferences', version: 0, changedOn: today } as const;
const allowSmall: Ask = { ...change, smallBalances: [{ currency: 'EUR', amount: '0.01' }] };
const allButACent = { invoice: 'inv_a', amount: '99.99', writeOffRest: 'wof_1' } as const;

const emptyDraft = {
  ...({ type: 'create-draft', invoice: 'inv_a' } as const),
  content: draftContent({ lines: [] }),
};
const finalizeFirst = { type: 'finalize-invoice', invoice: 'inv_a', version: 1 } as const;

// Invoices

type InvoiceState =
  | 'none'
  | 'new draft'
  | 'numbered draft'
  | 'open'
  | 'part paid'
  | 'part credited'
  | 'paid'
  | 'paid by credit'
  | 'part written off'
  | 'written off'
  | 'zero-total paid'
  | 'void'
  | 'replaced';

function invoiceState(invoice: Invoice | undefined): InvoiceState {
  if (!invoice) return 'none';
  if (invoice.status === 'draft') return invoice.number === null ? 'new draft' : 'numbered draft';
  if (invoice.status === 'void') return invoice.replacedBy ? 'replaced' : 'void';
  const [isPaidFor, isCredited] = [isPositive(allocatedTo(invoice)), isPositive(creditedOf(invoice))];
  if (isPositive(invoice.writtenOff) && !isPaidFor)
    return invoice.status === 'open' ? 'part written off' : 'written off';
  if (invoice.status === 'open') return isPaidFor ? 'part paid' : isCredited ? 'part credited' : 'open';
  return isPaidFor ? 'paid' : isCredited ? 'paid by credit' : 'zero-total paid';
}

/** The same outcome in every state that was issued. */
const whenIssued = <O extends Outcome<InvoiceState>>(outcome: O) =>
  ({
    open: outcome,
    'part paid': outcome,
    'part credited': outcome,
    paid: outcome,
    'paid by credit': outcome,
    'part written off': outcome,
    'written off': outcome,
    'zero-total paid': outcome,
    void: outcome,
    replaced: outcome,
  }) as const;

/** What settled an invoice stands in the way of voiding it (T13, T15). */
const whenVoided: Row<InvoiceState> = {
  none: 'not-found',
  'new draft': 'invoice-not-open',
  'numbered draft': 'invoice-not-open',
  open: '→ void',
  'part paid': 'invoice-has-allocations',
  'part credited': 'invoice-has-credit-notes',
  paid: 'invoice-has-allocations',
  'paid by credit': 'invoice-has-credit-notes',
  'part written off': 'invoice-has-write-offs',
  'written off': 'invoice-has-write-offs',
  'zero-total paid': 'invoice-not-open',
  void: 'invoice-not-open',
  replaced: 'invoice-not-open',
};

/** What is shown to who pays: nothing becomes of an issued invoice, and the others cannot be (I-59). */
const whenSendable = {
  none: 'not-found',
  'new draft': 'invoice-not-sendable',
  'numbered draft': 'invoice-not-sendable',
  open: '→ open',
  'part paid': '→ part paid',
  'part credited': '→ part credited',
  paid: '→ paid',
  'paid by credit': '→ paid by credit',
  'part written off': '→ part written off',
  'written off': '→ written off',
  'zero-total paid': '→ zero-total paid',
  void: 'invoice-not-sendable',
  replaced: 'invoice-not-sendable',
} as const;

/** Only open invoices take money and credit (P-01, C-03). */
const whenNotOpen = {
  none: 'not-found',
  'new draft': 'invoice-not-open',
  'numbered draft': 'invoice-not-open',
  paid: 'invoice-not-open',
  'paid by credit': 'invoice-not-open',
  'written off': 'invoice-not-open',
  'zero-total paid': 'invoice-not-open',
  void: 'invoice-not-open',
  replaced: 'invoice-not-open',
} as const;

const invoices: Subject<InvoiceState> = {
  states: {
    none: [],
    'new draft': [create()],
    'numbered draft': [...issued(), revert],
    open: issued(),
    'part paid': [...issued(), pay('pay_1', '40')],
    'part credited': [...issued(), credit('crn_1', '40')],
    paid: [...issued(), pay('pay_1', '100')],
    'paid by credit': [...issued(), credit('crn_1', '100')],
    'part written off': [...issued(), writeOff('wof_1', '40')],
    'written off': [...issued(), writeOff('wof_1', '100')],
    'zero-total paid': issued('0'),
    void: [...issued(), voidInvoice],
    replaced: [...issued(), voidInvoice, reissue],
  },
  stateOf: async (desk) => invoiceState(await find(desk, 'invoice', 'inv_a')),
  actions: async (desk, actor) =>
    invoiceActions(await desk.get('invoice', 'inv_a'), { ...actor, policy: withClerk }),
  commands: {
    'create-draft': {
      ask: () => create() as Ask & { type: 'create-draft' },
      in: {
        none: '→ new draft',
        'new draft': 'id-taken',
        'numbered draft': 'id-taken',
        ...whenIssued('id-taken'),
      },
    },
    'revise-draft': {
      ask: async (desk) => ({
        ...{ type: 'revise-draft', invoice: 'inv_a', version: await version(desk), content: draftContent() },
      }),
      in: {
        none: 'not-found',
        'new draft': '→ new draft',
        'numbered draft': '→ numbered draft',
        ...whenIssued('invoice-not-draft'),
      },
    },
    'finalize-invoice': {
      ask: async (desk) => ({ type: 'finalize-invoice', invoice: 'inv_a', version: await version(desk) }),
      in: {
        none: 'not-found',
        'new draft': '→ open',
        'numbered draft': '→ open',
        ...whenIssued('invoice-not-draft'),
      },
    },
    'number-draft': {
      ask: () => ({ type: 'number-draft', invoice: 'inv_a', number: 'A-7', numberedOn: today }),
      in: {
        none: 'not-found',
        'new draft': 'numbers-not-by-hand',
        'numbered draft': 'numbers-not-by-hand',
        ...whenIssued('invoice-not-draft'),
      },
    },
    'delete-draft': {
      ask: () => ({ type: 'delete-draft', invoice: 'inv_a', deletedOn: today }),
      in: {
        none: 'not-found',
        'new draft': '→ none',
        'numbered draft': '→ none',
        ...whenIssued('invoice-not-draft'),
      },
    },
    'revert-to-draft': {
      ask: () => revert,
      in: {
        none: 'not-found',
        'new draft': 'invoice-not-open',
        'numbered draft': 'invoice-not-open',
        open: '→ numbered draft',
        'part paid': 'invoice-has-allocations',
        'part credited': 'invoice-has-credit-notes',
        paid: 'invoice-has-allocations',
        'paid by credit': 'invoice-has-credit-notes',
        'part written off': 'invoice-has-write-offs',
        'written off': 'invoice-has-write-offs',
        'zero-total paid': '→ numbered draft',
        void: 'invoice-not-open',
        replaced: 'invoice-not-open',
      },
    },
    'void-invoice': { ask: () => voidInvoice, in: whenVoided },
    'execute-plan': {
      ask: () => ({ type: 'execute-plan', steps: [voidInvoice, reissue] }),
      in: { ...whenVoided, open: '→ replaced' },
    },
    'create-public-link': {
      ask: () => ({
        ...{ type: 'create-public-link', token: 'x'.repeat(22), invoice: 'inv_a', createdOn: today },
      }),
      in: whenSendable,
    },
    'duplicate-invoice': {
      ask: () => ({ type: 'duplicate-invoice', invoice: 'inv_a', issuedOn: today }),
      in: {
        none: 'not-found',
        'new draft': '→ new draft',
        'numbered draft': '→ numbered draft',
        open: '→ open',
        'part paid': '→ part paid',
        'part credited': '→ part credited',
        paid: '→ paid',
        'paid by credit': '→ paid by credit',
        'part written off': '→ part written off',
        'written off': '→ written off',
        'zero-total paid': '→ zero-total paid',
        void: '→ void',
        replaced: '→ replaced',
      },
    },
    'reissue-invoice': {
      ask: () => reissue,
      in: {
        none: 'not-found',
        'new draft': 'invoice-not-void',
        'numbered draft': 'invoice-not-void',
        ...whenIssued('invoice-not-void'),
        void: '→ replaced',
        replaced: 'already-reissued',
      },
    },
    'mark-as-sent': {
      ask: () => ({ type: 'mark-as-sent', invoice: 'inv_a', sentOn: today, via: 'post' }),
      in: whenSendable,
    },
    'record-payment': {
      ask: async (desk) => pay('pay_2', await dueOf(desk)),
      in: {
        ...whenNotOpen,
        open: '→ paid',
        'part paid': '→ paid',
        'part credited': '→ paid',
        'part written off': '→ paid',
      },
    },
    'allocate-payment': {
      ask: async (desk) => {
        await desk.do(pay('pay_2', '500', null));
        const allocations = [{ invoice: 'inv_a', amount: await dueOf(desk) }] as const;
        return { type: 'allocate-payment', payment: 'pay_2', allocatedOn: today, allocations };
      },
      in: {
        ...whenNotOpen,
        open: '→ paid',
        'part paid': '→ paid',
        'part credited': '→ paid',
        'part written off': '→ paid',
      },
    },
    'allocate-payments': {
      ask: async (desk) => {
        await desk.do(pay('pay_2', '500', null));
        return { type: 'allocate-payments', payments: ['pay_2'], invoices: ['inv_a'], allocatedOn: today };
      },
      in: {
        ...whenNotOpen,
        open: '→ paid',
        'part paid': '→ paid',
        'part credited': '→ paid',
        'part written off': '→ paid',
      },
    },
    'move-allocation': {
      ask: async (desk) => {
        for (const step of other) await desk.do(step);
        const allocations = [{ invoice: 'inv_b', amount: await dueOf(desk) }] as const;
        const { id } = await desk.do({ ...pay('pay_2', '500', null), allocations });
        const allocation = `alc_${id.slice('cmd_'.length)}_1` as const;
        return { type: 'move-allocation', allocation, invoice: 'inv_a', movedOn: today };
      },
      in: {
        ...whenNotOpen,
        open: '→ paid',
        'part paid': '→ paid',
        'part credited': '→ paid',
        'part written off': '→ paid',
      },
    },
    'issue-credit-note': {
      ask: async (desk) => credit('crn_2', await dueOf(desk)),
      in: {
        ...whenNotOpen,
        open: '→ paid by credit',
        'part paid': '→ paid',
        'part credited': '→ paid by credit',
        'part written off': '→ written off',
      },
    },
    'write-off-invoice': {
      ask: async (desk) => writeOff('wof_2', await dueOf(desk)),
      in: {
        ...whenNotOpen,
        open: '→ written off',
        'part paid': '→ paid',
        'part credited': '→ written off',
        'part written off': '→ written off',
      },
    },
  },
};

/** An invoice of which all but a cent comes in, the rest written off with it, where the account has that or not. */
const smallBalances: Subject<'refused' | 'allowed' | 'settled'> = {
  states: {
    refused: issued(),
    allowed: [...issued(), allowSmall],
    settled: [...issued(), allowSmall, pay('pay_1', '100')],
  },
  async stateOf(desk) {
    const invoice = await desk.get('invoice', 'inv_a');
    if (invoice.status === 'paid') return 'settled';
    return (await find(desk, 'preferences', 'preferences')) ? 'allowed' : 'refused';
  },
  commands: {
    'record-payment': {
      ask: () => ({ ...pay('pay_2', '99.99'), allocations: [allButACent] }),
      in: { refused: 'exceeds-small-balance', allowed: '→ settled', settled: 'invoice-not-open' },
    },
    'allocate-payment': {
      async ask(desk) {
        await desk.do(pay('pay_2', '99.99', null));
        return {
          ...{ type: 'allocate-payment', payment: 'pay_2', allocatedOn: today, allocations: [allButACent] },
        };
      },
      in: { refused: 'exceeds-small-balance', allowed: '→ settled', settled: 'invoice-not-open' },
    },
  },
};

async function dueOf(desk: Desk): Promise<string> {
  const invoice = await find(desk, 'invoice', 'inv_a');
  return invoice?.status === 'open' ? invoice.amountDue : '1';
}

// Invoices of an account that keeps credit: a paid one may be credited, too, while anything is left to credit.

const keepCredit: Ask = { ...change, accountCredit: true };
const creditAbove = (creditNote: `crn_${string}`, amount: string, above: string) =>
  ({ ...credit(creditNote, amount), disposition: { credit: above } }) as const;
type CreditableState = Exclude<InvoiceState, 'replaced'> | 'paid, all credited' | 'open, all credited';
const creditable: Subject<CreditableState> = {
  states: {
    none: [keepCredit],
    'new draft': [keepCredit, create()],
    'numbered draft': [keepCredit, ...issued(), revert],
    open: [keepCredit, ...issued()],
    'part paid': [keepCredit, ...issued(), pay('pay_1', '40')],
    'part credited': [keepCredit, ...issued(), credit('crn_1', '40')],
    paid: [keepCredit, ...issued(), pay('pay_1', '100')],
    'paid by credit': [keepCredit, ...issued(), credit('crn_1', '100')],
    'paid, all credited': [
      ...[keepCredit, ...issued(), pay('pay_1', '100')],
      creditAbove('crn_1', '100', '100'),
    ],
    'open, all credited': [
      ...[keepCredit, ...issued(), pay('pay_1', '100')],
      creditAbove('crn_1', '100', '100'),
      { type: 'remove-allocation', allocation: 'alc_4_1', removedOn: today },
    ],
    'part written off': [keepCredit, ...issued(), writeOff('wof_1', '40')],
    'written off': [keepCredit, ...issued(), writeOff('wof_1', '100')],
    'zero-total paid': [keepCredit, ...issued('0')],
    void: [keepCredit, ...issued(), voidInvoice],
  },
  stateOf: async (desk) => {
    const invoice = await find(desk, 'invoice', 'inv_a');
    const isAll = invoice && invoice.status !== 'draft' && creditedOf(invoice) === invoice.figures.total;
    if (isAll && invoice.status === 'open') return 'open, all credited';
    if (isAll && isPositive(allocatedTo(invoice))) return 'paid, all credited';
    return invoiceState(invoice) as CreditableState;
  },
  actions: async (desk, actor) => {
    const preferences = await desk.get('preferences', 'preferences');
    const actions = invoiceActions(
      await desk.get('invoice', 'inv_a'),
      { ...actor, policy: withClerk },
      preferences,
    );
    return actions.filter(({ command }) => command === 'issue-credit-note');
  },
  commands: {
    'issue-credit-note': {
      ask: async (desk) => {
        const invoice = await find(desk, 'invoice', 'inv_a');
        return invoice?.status === 'paid'
          ? creditAbove('crn_2', '1', '1')
          : credit('crn_2', await dueOf(desk));
      },
      in: {
        none: 'not-found',
        'new draft': 'invoice-not-open',
        'numbered draft': 'invoice-not-open',
        open: '→ paid by credit',
        'part paid': '→ paid',
        'part credited': '→ paid by credit',
        paid: '→ paid',
        'paid by credit': 'nothing-to-credit',
        'paid, all credited': 'nothing-to-credit',
        'open, all credited': 'nothing-to-credit',
        'part written off': '→ written off',
        'written off': 'nothing-to-credit',
        'zero-total paid': 'nothing-to-credit',
        void: 'invoice-not-open',
      },
    },
  },
};

/** Money that comes in with an invoice, and goes back with a credit note. */
const settledAtOnce: Subject<'new draft' | 'paid'> = {
  states: {
    'new draft': [keepCredit, create()],
    paid: [keepCredit, ...issued(), pay('pay_1', '100')],
  },
  stateOf: async (desk) => invoiceState(await find(desk, 'invoice', 'inv_a')) as 'new draft' | 'paid',
  commands: {
    'finalize-invoice': {
      ask: async (desk) => ({
        ...{ type: 'finalize-invoice', invoice: 'inv_a', version: await version(desk) },
        payment: { payment: 'pay_2', amount: '100', method: 'pmt_cash', receivedOn: today },
      }),
      in: { 'new draft': '→ paid', paid: 'invoice-not-draft' },
    },
    'issue-credit-note': {
      ask: () => ({
        ...credit('crn_1', '40'),
        disposition: { refunds: [{ refund: 'rfd_1', allocation: 'alc_4_1', amount: '40' }] },
      }),
      in: { 'new draft': 'invoice-not-open', paid: '→ paid' },
    },
  },
};

/** More is asked than is free: the rest can be made free first. */
const moreThanFree: Subject<'part paid'> = {
  states: { 'part paid': [...issued(), pay('pay_1', '60', '40')] },
  stateOf: async (desk) => invoiceState(await find(desk, 'invoice', 'inv_a')) as 'part paid',
  commands: {
    'refund-payment': {
      ask: () => ({ ...refund('50'), refund: 'rfd_2' }),
      in: { 'part paid': 'exceeds-unallocated' },
    },
    'issue-credit-note': {
      ask: () => credit('crn_2', '80'),
      in: { 'part paid': 'credit-exceeds-amount-due' },
    },
  },
};

// Payments

type PaymentState =
  | 'none'
  | 'untouched'
  | 'part allocated'
  | 'all allocated'
  | 'part refunded'
  | 'all refunded'
  | 'refund pending'
  | 'void';

function paymentState(payment: Payment | undefined): PaymentState {
  if (!payment) return 'none';
  if (payment.status === 'void') return 'void';
  if (payment.refunded === payment.amount) return 'all refunded';
  const isAllocated = isPositive(allocatedFrom(payment));
  if (isAllocated) return isZero(payment.unallocated) ? 'all allocated' : 'part allocated';
  if (isPositive(payment.refunded)) return 'part refunded';
  return isPositive(payment.refundPending) ? 'refund pending' : 'untouched';
}

const payments: Subject<PaymentState> = {
  states: {
    none: issued(),
    untouched: [...issued(), pay('pay_1', '60', null)],
    'part allocated': [...issued(), pay('pay_1', '60', '40')],
    'all allocated': [...issued(), pay('pay_1', '60', '60')],
    'part refunded': [...issued(), pay('pay_1', '60', null), refund('40')],
    'all refunded': [...issued(), pay('pay_1', '60', null), refund('60')],
    'refund pending': [...issued(), pay('pay_1', '60', null), { ...refund('40'), requested: true }],
    void: [...issued(), pay('pay_1', '60', null), voidPayment],
  },
  stateOf: async (desk) => paymentState(await find(desk, 'payment', 'pay_1')),
  actions: async (desk, actor) =>
    paymentActions(await desk.get('payment', 'pay_1'), { ...actor, policy: withClerk }),
  commands: {
    'record-payment': {
      ask: () => pay('pay_1', '60', null),
      in: {
        none: '→ untouched',
        untouched: 'id-taken',
        'part allocated': 'id-taken',
        'all allocated': 'id-taken',
        'part refunded': 'id-taken',
        'all refunded': 'id-taken',
        'refund pending': 'id-taken',
        void: 'id-taken',
      },
    },
    'allocate-payment': {
      ask: () => {
        const allocations = [{ invoice: 'inv_a', amount: '20' }] as const;
        return { type: 'allocate-payment', payment: 'pay_1', allocatedOn: today, allocations };
      },
      in: {
        none: 'not-found',
        untouched: '→ part allocated',
        'part allocated': '→ all allocated',
        'all allocated': 'nothing-unallocated',
        'part refunded': '→ all allocated',
        'all refunded': 'nothing-unallocated',
        'refund pending': '→ all allocated',
        void: 'payment-void',
      },
    },
    'allocate-payments': {
      ask: () => ({
        ...{ type: 'allocate-payments', payments: ['pay_1'], invoices: ['inv_a'], allocatedOn: today },
      }),
      in: {
        none: 'not-found',
        untouched: '→ all allocated',
        'part allocated': '→ all allocated',
        'all allocated': 'nothing-unallocated',
        'part refunded': '→ all allocated',
        'all refunded': 'nothing-unallocated',
        'refund pending': '→ all allocated',
        void: 'payment-void',
      },
    },
    'refund-payment': {
      ask: () => ({ ...refund('20'), refund: 'rfd_2' }),
      in: {
        none: 'not-found',
        untouched: '→ part refunded',
        'part allocated': '→ all allocated',
        'all allocated': 'nothing-unallocated',
        'part refunded': '→ all refunded',
        'all refunded': 'nothing-unallocated',
        'refund pending': '→ part refunded',
        void: 'payment-void',
      },
    },
    'void-payment': {
      ask: () => voidPayment,
      in: {
        none: 'not-found',
        untouched: '→ void',
        'part allocated': 'payment-has-allocations',
        'all allocated': 'payment-has-allocations',
        'part refunded': 'payment-has-refunds',
        'all refunded': 'payment-has-refunds',
        'refund pending': 'payment-has-pending-refunds',
        void: 'payment-void',
      },
    },
  },
};

// Allocations and credit notes

const remove = { type: 'remove-allocation', allocation: 'alc_3_1', removedOn: today } as const;
const toMove = [...issued(), pay('pay_1', '60')];
const other = [
  { ...create(), invoice: 'inv_b' },
  { type: 'finalize-invoice', invoice: 'inv_b', version: 1 },
] as const;
const moveTo = (invoice: `inv_${string}`) =>
  ({ type: 'move-allocation', allocation: 'alc_3_1', invoice, movedOn: today }) as const;
const allocations: Subject<'none' | 'active' | 'removed'> = {
  states: {
    none: [...other],
    active: [...toMove, ...other],
    removed: [...toMove, remove, ...other],
  },
  stateOf: async (desk) => (await find(desk, 'allocation', 'alc_3_1'))?.status ?? 'none',
  actions: async (desk, actor) =>
    allocationActions(await desk.get('allocation', 'alc_3_1'), { ...actor, policy: withClerk }),
  commands: {
    'remove-allocation': {
      ask: () => remove,
      in: { none: 'not-found', active: '→ removed', removed: 'allocation-removed' },
    },
    'move-allocation': {
      ask: () => moveTo('inv_b'),
      in: { none: 'not-found', active: '→ removed', removed: 'allocation-removed' },
    },
    'refund-invoices': {
      ask: () => ({
        type: 'refund-invoices',
        refunds: [{ refund: 'rfd_1', allocation: 'alc_3_1', amount: '20' }],
        refundedOn: today,
      }),
      in: { none: 'not-found', active: '→ removed', removed: 'allocation-removed' },
    },
  },
};

const reverse = { type: 'reverse-write-off', writeOff: 'wof_1', reversedOn: today } as const;
const writeOffs: Subject<'none' | 'active' | 'reversed'> = {
  states: {
    none: issued(),
    active: [...issued(), writeOff('wof_1', '60')],
    reversed: [...issued(), writeOff('wof_1', '60'), reverse],
  },
  stateOf: async (desk) => (await find(desk, 'write-off', 'wof_1'))?.status ?? 'none',
  actions: async (desk, actor) =>
    writeOffActions(await desk.get('write-off', 'wof_1'), { ...actor, policy: withClerk }),
  commands: {
    'write-off-invoice': {
      ask: () => writeOff('wof_1', '10'),
      in: { none: '→ active', active: 'id-taken', reversed: 'id-taken' },
    },
    'reverse-write-off': {
      ask: () => reverse,
      in: { none: 'not-found', active: '→ reversed', reversed: 'write-off-reversed' },
    },
  },
};

const complete = { type: 'complete-refund', refund: 'rfd_1', refundedOn: today } as const;
const fail = { type: 'fail-refund', refund: 'rfd_1', failedOn: today } as const;
const comeBack = { type: 'return-refund', refund: 'rfd_1', returnedOn: today } as const;
const requested: readonly Ask[] = [
  ...issued(),
  pay('pay_1', '60', null),
  { ...refund('40'), requested: true },
];
const refunds: Subject<'none' | Refund['status']> = {
  states: {
    none: [],
    pending: requested,
    completed: [...requested, complete],
    failed: [...requested, fail],
    returned: [...requested, complete, comeBack],
  },
  stateOf: async (desk) => (await find(desk, 'refund', 'rfd_1'))?.status ?? 'none',
  actions: async (desk, actor) =>
    refundActions(await desk.get('refund', 'rfd_1'), { ...actor, policy: withClerk }),
  commands: {
    'complete-refund': {
      ask: () => complete,
      in: {
        none: 'not-found',
        pending: '→ completed',
        completed: 'refund-not-pending',
        failed: 'refund-not-pending',
        returned: 'refund-not-pending',
      },
    },
    'fail-refund': {
      ask: () => fail,
      in: {
        none: 'not-found',
        pending: '→ failed',
        completed: 'refund-not-pending',
        failed: 'refund-not-pending',
        returned: 'refund-not-pending',
      },
    },
    'return-refund': {
      ask: () => comeBack,
      in: {
        none: 'not-found',
        pending: 'refund-not-completed',
        completed: '→ returned',
        failed: 'refund-not-completed',
        returned: 'refund-not-completed',
      },
    },
  },
};

const voidCredit = { type: 'void-credit-note', creditNote: 'crn_1', voidedOn: today } as const;
const creditNotes: Subject<'none' | 'issued' | 'void'> = {
  states: {
    none: issued(),
    issued: [...issued(), credit('crn_1', '60')],
    void: [...issued(), credit('crn_1', '60'), voidCredit],
  },
  stateOf: async (desk) => (await find(desk, 'credit-note', 'crn_1'))?.status ?? 'none',
  commands: {
    'issue-credit-note': {
      ask: () => credit('crn_1', '10'),
      in: { none: '→ issued', issued: 'id-taken', void: 'id-taken' },
    },
    'void-credit-note': {
      ask: () => voidCredit,
      in: { none: 'not-found', issued: '→ void', void: 'credit-note-void' },
    },
  },
};

type CreditDraftState = 'none' | 'draft' | 'stale draft' | 'issued';
const saveDraft = (version: number) =>
  ({ ...credit('crn_1', '60'), type: 'save-credit-note-draft', version }) as const;
const creditDrafts: Subject<CreditDraftState> = {
  states: {
    none: issued(),
    draft: [...issued(), saveDraft(0)],
    'stale draft': [...issued(), saveDraft(0), saveDraft(1)],
    issued: [...issued(), credit('crn_1', '60')],
  },
  stateOf: async (desk) => {
    if (await find(desk, 'credit-note', 'crn_1')) return 'issued';
    const found = await desk.billing.find({ kind: 'credit-note-draft', where: { id: 'crn_1' }, limit: 1 });
    return found[0] ? (found[0].version === 1 ? 'draft' : 'stale draft') : 'none';
  },
  commands: {
    'save-credit-note-draft': {
      ask: () => saveDraft(1),
      in: {
        none: 'stale-version',
        draft: '→ stale draft',
        'stale draft': 'stale-version',
        issued: 'id-taken',
      },
    },
    'delete-credit-note-draft': {
      ask: () => ({ type: 'delete-credit-note-draft', creditNote: 'crn_1' }),
      in: { none: 'not-found', draft: '→ none', 'stale draft': '→ none', issued: 'not-found' },
    },
    'issue-credit-note-draft': {
      ask: () => ({ type: 'issue-credit-note-draft', creditNote: 'crn_1', version: 1 }),
      in: { none: 'not-found', draft: '→ issued', 'stale draft': 'stale-version', issued: 'not-found' },
    },
  },
};

// Credit on the account: an invoice that was paid, credited, and another one to apply the credit to.

const owed: readonly Ask[] = [
  { type: 'create-draft', invoice: 'inv_b', content: draftContent({ lines: [lineInput()] }) },
  { type: 'finalize-invoice', invoice: 'inv_b', version: 1 },
];
const kept: readonly Ask[] = [
  ...[keepCredit, ...issued(), ...owed, pay('pay_1', '100')],
  creditAbove('crn_1', '60', '60'),
];
const apply = (amount: string) =>
  ({
    type: 'apply-credit',
    creditNote: 'crn_1',
    allocatedOn: today,
    allocations: [{ invoice: 'inv_b', amount }],
  }) as const;
const refundCredit = (refund: `rfd_${string}`, amount: string) =>
  ({
    type: 'refund-credit',
    refund,
    creditNote: 'crn_1',
    amount,
    refundedOn: today,
    method: 'pmt_cash',
  }) as const;
const takeBack = { type: 'remove-credit-allocation', creditAllocation: 'cal_8_1', removedOn: today } as const;

type CreditState =
  | 'none'
  | 'no credit'
  | 'all left'
  | 'part applied'
  | 'all applied'
  | 'part refunded'
  | 'all refunded'
  | 'void';
const accountCredit: Subject<CreditState> = {
  states: {
    none: [...issued(), ...owed],
    'no credit': [...issued(), ...owed, credit('crn_1', '60')],
    'all left': kept,
    'part applied': [...kept, apply('20')],
    'all applied': [...kept, apply('60')],
    'part refunded': [...kept, refundCredit('rfd_1', '20')],
    'all refunded': [...kept, { ...refundCredit('rfd_1', '60'), requested: true }],
    void: [...kept, voidCredit],
  },
  stateOf: async (desk) => {
    const note = await find(desk, 'credit-note', 'crn_1');
    if (note?.status !== 'issued') return note?.status ?? 'none';
    if (!note.accountCredit) return 'no credit';
    const isAll = isZero(remainingOf(note));
    if (isPositive(note.accountCredit.refunded)) return isAll ? 'all refunded' : 'part refunded';
    return isAll ? 'all applied' : isPositive(appliedOf(note)) ? 'part applied' : 'all left';
  },
  actions: async (desk, actor) =>
    creditNoteActions(await desk.get('credit-note', 'crn_1'), { ...actor, policy: withClerk }),
  commands: {
    'apply-credit': {
      ask: () => apply('20'),
      in: {
        none: 'not-found',
        'no credit': 'nothing-remaining',
        'all left': '→ part applied',
        'part applied': '→ part applied',
        'all applied': 'nothing-remaining',
        'part refunded': '→ part refunded',
        'all refunded': 'nothing-remaining',
        void: 'credit-note-void',
      },
    },
    'refund-credit': {
      ask: () => refundCredit('rfd_2', '20'),
      in: {
        none: 'not-found',
        'no credit': 'nothing-remaining',
        'all left': '→ part refunded',
        'part applied': '→ part refunded',
        'all applied': 'nothing-remaining',
        'part refunded': '→ part refunded',
        'all refunded': 'nothing-remaining',
        void: 'credit-note-void',
      },
    },
    'void-credit-note': {
      ask: () => voidCredit,
      in: {
        none: 'not-found',
        'no credit': '→ void',
        'all left': '→ void',
        'part applied': 'credit-note-has-allocations',
        'all applied': 'credit-note-has-allocations',
        'part refunded': 'credit-note-has-refunds',
        'all refunded': 'credit-note-has-refunds',
        void: 'credit-note-void',
      },
    },
  },
};

/** More credit is asked back than remains: what is applied can be taken back first. */
const moreThanRemains: Subject<'part applied'> = {
  states: { 'part applied': [...kept, apply('20')] },
  stateOf: () => Promise.resolve('part applied'),
  commands: {
    'refund-credit': {
      ask: () => refundCredit('rfd_2', '50'),
      in: { 'part applied': 'exceeds-remaining' },
    },
  },
};

const creditAllocations: Subject<'none' | 'active' | 'removed'> = {
  states: { none: [], active: [...kept, apply('20')], removed: [...kept, apply('20'), takeBack] },
  stateOf: async (desk) => (await find(desk, 'credit-allocation', 'cal_8_1'))?.status ?? 'none',
  actions: async (desk, actor) =>
    creditAllocationActions(await desk.get('credit-allocation', 'cal_8_1'), { ...actor, policy: withClerk }),
  commands: {
    'remove-credit-allocation': {
      ask: () => takeBack,
      in: { none: 'not-found', active: '→ removed', removed: 'credit-allocation-removed' },
    },
  },
};

const token = 'x'.repeat(22);
const createLink = { type: 'create-public-link', token, invoice: 'inv_a', createdOn: today } as const;
const revokeLink = { type: 'revoke-public-link', token, revokedOn: today } as const;
const publicLinks: Subject<'none' | 'active' | 'revoked'> = {
  states: {
    none: issued(),
    active: [...issued(), createLink],
    revoked: [...issued(), createLink, revokeLink],
  },
  stateOf: async (desk) => (await find(desk, 'public-link', token))?.status ?? 'none',
  commands: {
    'create-public-link': {
      ask: () => createLink,
      in: { none: '→ active', active: 'id-taken', revoked: 'id-taken' },
    },
    'revoke-public-link': {
      ask: () => revokeLink,
      in: { none: 'not-found', active: '→ revoked', revoked: 'public-link-revoked' },
    },
  },
};

// Settings

const saveRate = { type: 'save-tax-rate', taxRate: 'tax_a', name: 'GST', percent: '10' } as const;
const addSystem = { type: 'add-system-tax-rates', region: 'AU' } as const;
const archiveRate = { type: 'archive-tax-rate', taxRate: 'tax_a' } as const;
const stateOfRate = (id: string) => async (desk: Desk) => {
  const rate = (await find(desk, 'tax-rates', 'tax-rates'))?.rates.find((one) => one.id === id);
  return rate ? (rate.archived ? 'archived' : 'in use') : 'none';
};
const taxRates: Subject<'none' | 'in use' | 'archived'> = {
  states: { none: [], 'in use': [saveRate], archived: [saveRate, archiveRate] },
  stateOf: stateOfRate('tax_a'),
  commands: {
    'save-tax-rate': {
      ask: () => saveRate,
      in: { none: '→ in use', 'in use': '→ in use', archived: 'tax-rate-archived' },
    },
    'archive-tax-rate': {
      ask: () => archiveRate,
      in: { none: 'not-found', 'in use': '→ archived', archived: 'already-archived' },
    },
    'restore-tax-rate': {
      ask: () => ({ type: 'restore-tax-rate', taxRate: 'tax_a' }),
      in: { none: 'not-found', 'in use': 'not-archived', archived: '→ in use' },
    },
  },
};

const systemRate = { taxRate: 'tax_au-gst' } as const;
const systemTaxRates: Subject<'none' | 'in use' | 'archived'> = {
  states: {
    none: [],
    'in use': [addSystem],
    archived: [addSystem, { ...archiveRate, ...systemRate }],
  },
  stateOf: stateOfRate('tax_au-gst'),
  commands: {
    'add-system-tax-rates': {
      ask: () => addSystem,
      in: { none: '→ in use', 'in use': '→ in use', archived: '→ archived' },
    },
    'save-tax-rate': {
      ask: () => ({ ...saveRate, ...systemRate }),
      in: { none: '→ in use', 'in use': 'tax-rate-fixed', archived: 'tax-rate-fixed' },
    },
    'archive-tax-rate': {
      ask: () => ({ ...archiveRate, ...systemRate }),
      in: { none: 'not-found', 'in use': '→ archived', archived: 'already-archived' },
    },
    'restore-tax-rate': {
      ask: () => ({ type: 'restore-tax-rate', ...systemRate }),
      in: { none: 'not-found', 'in use': 'not-archived', archived: '→ in use' },
    },
  },
};

const saveMethod = {
  type: 'save-payment-method',
  paymentMethod: 'pmt_a',
  name: 'Voucher',
  methodType: 'other',
} as const;
const archiveMethod = (paymentMethod: `pmt_${string}`) =>
  ({ type: 'archive-payment-method', paymentMethod }) as const;
const paymentMethods: Subject<'none' | 'in use' | 'last in use' | 'archived'> = {
  states: {
    none: [],
    'in use': [saveMethod],
    'last in use': [saveMethod, ...defaultPaymentMethods.methods.map(({ id }) => archiveMethod(id))],
    archived: [saveMethod, archiveMethod('pmt_a')],
  },
  async stateOf(desk) {
    const { methods } = (await find(desk, 'payment-methods', 'payment-methods')) ?? defaultPaymentMethods;
    const method = methods.find(({ id }) => id === 'pmt_a');
    if (!method) return 'none';
    if (method.archived) return 'archived';
    return methods.some(({ id, archived }) => id !== 'pmt_a' && !archived) ? 'in use' : 'last in use';
  },
  commands: {
    'save-payment-method': {
      ask: () => saveMethod,
      in: {
        none: '→ in use',
        'in use': '→ in use',
        'last in use': '→ last in use',
        archived: 'payment-method-archived',
      },
    },
    'archive-payment-method': {
      ask: () => archiveMethod('pmt_a'),
      in: {
        none: 'not-found',
        'in use': '→ archived',
        'last in use': 'last-payment-method',
        archived: 'already-archived',
      },
    },
    'restore-payment-method': {
      ask: () => ({ type: 'restore-payment-method', paymentMethod: 'pmt_a' }),
      in: {
        none: 'not-found',
        'in use': 'not-archived',
        'last in use': 'not-archived',
        archived: '→ in use',
      },
    },
  },
};

const looks = {
  ...{ showItemCode: true, showLinkedEvents: false, showLogo: true, showFunderNumber: false },
  clientWord: 'patient',
};
const templateState = (id: string) => async (desk: Desk) => {
  const { templates } =
    (await find(desk, 'invoice-templates', 'invoice-templates')) ?? defaultInvoiceTemplates;
  const template = templates.find((one) => one.id === id);
  return template ? (template.archived ? 'archived' : 'in use') : 'none';
};
const saveTemplate = (template: `tpl_${string}`, name: string) =>
  ({ ...looks, type: 'save-invoice-template', template, name }) as const;
const archiveTemplate = { type: 'archive-invoice-template', template: 'tpl_a' } as const;
const templates: Subject<'none' | 'in use' | 'archived'> = {
  states: {
    none: [],
    'in use': [saveTemplate('tpl_a', 'Funder')],
    archived: [saveTemplate('tpl_a', 'Funder'), archiveTemplate],
  },
  stateOf: templateState('tpl_a'),
  commands: {
    'save-invoice-template': {
      ask: () => saveTemplate('tpl_a', 'Funder'),
      in: { none: '→ in use', 'in use': '→ in use', archived: 'entry-archived' },
    },
    'archive-invoice-template': {
      ask: () => archiveTemplate,
      in: { none: 'not-found', 'in use': '→ archived', archived: 'already-archived' },
    },
    'restore-invoice-template': {
      ask: () => ({ type: 'restore-invoice-template', template: 'tpl_a' }),
      in: { none: 'not-found', 'in use': 'not-archived', archived: '→ in use' },
    },
  },
};
const standard: Subject<'in use'> = {
  states: { 'in use': [] },
  stateOf: templateState('tpl_standard') as () => Promise<'in use'>,
  commands: {
    'save-invoice-template': {
      ask: () => saveTemplate('tpl_standard', 'Our own'),
      in: { 'in use': '→ in use' },
    },
    'archive-invoice-template': {
      ask: () => ({ type: 'archive-invoice-template', template: 'tpl_standard' }),
      in: { 'in use': 'standard-template' },
    },
  },
};

const saveReason = {
  type: 'save-cancellation-reason',
  cancellationReason: 'rsn_a',
  name: 'No-show',
  source: 'client',
} as const;
const archiveReason = { type: 'archive-cancellation-reason', cancellationReason: 'rsn_a' } as const;
const reasons: Subject<'none' | 'in use' | 'archived'> = {
  states: { none: [], 'in use': [saveReason], archived: [saveReason, archiveReason] },
  async stateOf(desk) {
    const [reason] = (await find(desk, 'cancellation-reasons', 'cancellation-reasons'))?.reasons ?? [];
    return reason ? (reason.archived ? 'archived' : 'in use') : 'none';
  },
  commands: {
    'save-cancellation-reason': {
      ask: () => saveReason,
      in: { none: '→ in use', 'in use': '→ in use', archived: 'entry-archived' },
    },
    'archive-cancellation-reason': {
      ask: () => archiveReason,
      in: { none: 'not-found', 'in use': '→ archived', archived: 'already-archived' },
    },
    'restore-cancellation-reason': {
      ask: () => ({ ...archiveReason, type: 'restore-cancellation-reason' }),
      in: { none: 'not-found', 'in use': 'not-archived', archived: '→ in use' },
    },
  },
};

const band = {
  ...({ type: 'product', id: 'itm_a', name: 'Band', unitPrice: '21.9' } as const),
  ...{ taxRates: [], tracksStock: false },
};
const saveItem = (version: number) => ({ type: 'save-catalog-item', version, item: band }) as const;
const archiveItem = { type: 'archive-catalog-item', item: 'itm_a' } as const;
const catalogItems: Subject<'none' | 'active' | 'archived'> = {
  states: { none: [], active: [saveItem(0)], archived: [saveItem(0), archiveItem] },
  stateOf: async (desk) => (await find(desk, 'catalog-item', 'itm_a'))?.status ?? 'none',
  commands: {
    'save-catalog-item': {
      ask: async (desk) => saveItem({ none: 0, active: 1, archived: 2 }[await catalogItems.stateOf(desk)]),
      in: { none: '→ active', active: '→ active', archived: 'entry-archived' },
    },
    'archive-catalog-item': {
      ask: () => archiveItem,
      in: { none: 'not-found', active: '→ archived', archived: 'already-archived' },
    },
    'restore-catalog-item': {
      ask: () => ({ type: 'restore-catalog-item', item: 'itm_a' }),
      in: { none: 'not-found', active: 'not-archived', archived: '→ active' },
    },
  },
};

const saveClient = (version: number) =>
  ({
    type: 'save-directory-entry',
    version,
    entry: { kind: 'client', id: 'cli_a', form: 'person', name: 'Ada Lovelace' },
  }) as const;
const archiveClient = { type: 'archive-directory-entry', entry: { kind: 'client', id: 'cli_a' } } as const;
const directoryEntries: Subject<'none' | 'active' | 'archived'> = {
  states: { none: [], active: [saveClient(0)], archived: [saveClient(0), archiveClient] },
  stateOf: async (desk) => (await find(desk, 'client', 'cli_a'))?.status ?? 'none',
  commands: {
    'save-directory-entry': {
      ask: async (desk) =>
        saveClient({ none: 0, active: 1, archived: 2 }[await directoryEntries.stateOf(desk)]),
      in: { none: '→ active', active: '→ active', archived: 'entry-archived' },
    },
    'archive-directory-entry': {
      ask: () => archiveClient,
      in: { none: 'not-found', active: '→ archived', archived: 'already-archived' },
    },
    'restore-directory-entry': {
      ask: () => ({ ...archiveClient, type: 'restore-directory-entry' }),
      in: { none: 'not-found', active: 'not-archived', archived: '→ active' },
    },
    'erase-client': {
      ask: () => ({ type: 'erase-client', person: 'cli_a', records: [archiveClient.entry] }),
      in: { none: '→ none', active: '→ archived', archived: '→ archived' },
    },
  },
};

const savePolicy = { type: 'save-cancellation-policy', version: 0, rules: [] } as const;
const policy: Subject<'never saved' | 'saved'> = {
  states: { 'never saved': [], saved: [savePolicy] },
  stateOf: async (desk) =>
    (await find(desk, 'cancellation-policy', 'cancellation-policy')) ? 'saved' : 'never saved',
  commands: {
    'save-cancellation-policy': {
      ask: () => savePolicy,
      in: { 'never saved': '→ saved', saved: 'stale-version' },
    },
  },
};

const saveBusiness = { type: 'save-business', version: 0, name: 'Northside Physio' } as const;
const close = (version: number, closedUntil: string) =>
  ({ type: 'close-period', version, closedUntil }) as const;
const period: Subject<'open' | 'closed'> = {
  states: { open: [], closed: [close(0, today)] },
  stateOf: async (desk) => {
    const preferences = await find(desk, 'preferences', 'preferences');
    return preferences?.closedUntil ? 'closed' : 'open';
  },
  commands: {
    'close-period': { ask: () => close(0, today), in: { open: '→ closed', closed: 'stale-version' } },
    'change-preferences': { ask: () => change, in: { open: '→ open', closed: 'period-closed' } },
    'record-payment': {
      ask: () => pay('pay_1', '10', null),
      in: { open: '→ open', closed: 'period-closed' },
    },
  },
};

type ClosedState = 'draft' | 'empty draft' | 'open' | 'paid' | 'zero-total paid' | 'void';

const yesterday = '2026-11-23';
const closing = close(0, yesterday);
const ofYesterday = (unitPrice = '100') => ({
  ...emptyDraft,
  content: draftContent({ issuedOn: yesterday, lines: [lineInput({ unitPrice })] }),
});
const issuedYesterday = (unitPrice?: string): readonly Ask[] => [ofYesterday(unitPrice), finalizeFirst];

/** An invoice of a day on which the books are closed by now; only its own day stands in the way. */
const closedInvoices: Subject<ClosedState> = {
  states: {
    draft: [ofYesterday(), closing],
    'empty draft': [{ ...emptyDraft, content: draftContent({ issuedOn: yesterday, lines: [] }) }, closing],
    open: [...issuedYesterday(), closing],
    paid: [...issuedYesterday(), pay('pay_1', '100'), closing],
    'zero-total paid': [...issuedYesterday('0'), closing],
    void: [...issuedYesterday(), voidInvoice, closing],
  },
  stateOf: async (desk) => {
    const invoice = await desk.get('invoice', 'inv_a');
    if (invoice.status === 'draft') return invoice.lines.length > 0 ? 'draft' : 'empty draft';
    return invoiceState(invoice) as ClosedState;
  },
  actions: async (desk, actor) => {
    const preferences = await desk.get('preferences', 'preferences');
    const viewer = { ...actor, policy: withClerk };
    const actions = invoiceActions(await desk.get('invoice', 'inv_a'), viewer, preferences);
    return actions.filter(({ command }) => command in closedInvoices.commands);
  },
  commands: {
    'finalize-invoice': {
      ask: async (desk) => ({ type: 'finalize-invoice', invoice: 'inv_a', version: await version(desk) }),
      in: {
        draft: 'period-closed',
        'empty draft': 'period-closed',
        open: 'invoice-not-draft',
        paid: 'invoice-not-draft',
        'zero-total paid': 'invoice-not-draft',
        void: 'invoice-not-draft',
      },
    },
    'revert-to-draft': {
      ask: () => revert,
      in: {
        draft: 'invoice-not-open',
        'empty draft': 'invoice-not-open',
        open: 'period-closed',
        paid: 'period-closed',
        'zero-total paid': 'period-closed',
        void: 'invoice-not-open',
      },
    },
    'void-invoice': {
      ask: () => voidInvoice,
      in: {
        draft: 'invoice-not-open',
        'empty draft': 'invoice-not-open',
        open: '→ void',
        paid: 'invoice-has-allocations',
        'zero-total paid': 'invoice-not-open',
        void: 'invoice-not-open',
      },
    },
  },
};

/** A draft without lines, where the account lets it be finalized or not. */
const emptyDrafts: Subject<'refused' | 'allowed' | 'paid'> = {
  states: {
    refused: [emptyDraft],
    allowed: [emptyDraft, { ...change, allowEmptyInvoice: true }],
    paid: [emptyDraft, { ...change, allowEmptyInvoice: true }, finalizeFirst],
  },
  stateOf: async (desk) => {
    if ((await desk.get('invoice', 'inv_a')).status === 'paid') return 'paid';
    return (await find(desk, 'preferences', 'preferences')) ? 'allowed' : 'refused';
  },
  actions: async (desk, actor) => {
    const preferences = await find(desk, 'preferences', 'preferences');
    const viewer = { ...actor, policy: withClerk };
    const actions = invoiceActions(await desk.get('invoice', 'inv_a'), viewer, preferences);
    return actions.filter(({ command }) => command === 'finalize-invoice');
  },
  commands: {
    'finalize-invoice': {
      ask: () => finalizeFirst,
      in: { refused: 'no-lines', allowed: '→ paid', paid: 'invoice-not-draft' },
    },
  },
};

const business: Subject<'never saved' | 'saved'> = {
  states: { 'never saved': [], saved: [saveBusiness] },
  stateOf: async (desk) => ((await find(desk, 'business', 'business')) ? 'saved' : 'never saved'),
  commands: {
    'save-business': { ask: () => saveBusiness, in: { 'never saved': '→ saved', saved: 'stale-version' } },
  },
};

const preferences: Subject<'never saved' | 'saved'> = {
  states: { 'never saved': [], saved: [change] },
  stateOf: async (desk) => ((await find(desk, 'preferences', 'preferences')) ? 'saved' : 'never saved'),
  commands: {
    'change-preferences': {
      ask: () => change,
      in: { 'never saved': '→ saved', saved: 'stale-version' },
    },
  },
};

/** Everything that has states, in the order of the reference. */
export const subjects = {
  'an invoice': invoices,
  'a small balance': smallBalances,
  'an invoice of an account that keeps credit': creditable,
  'an invoice settled in the same act': settledAtOnce,
  'more than is free': moreThanFree,
  'a payment': payments,
  'an allocation': allocations,
  'a refund': refunds,
  'a credit note': creditNotes,
  'a draft of a credit note': creditDrafts,
  'credit on the account': accountCredit,
  'more credit than remains': moreThanRemains,
  'applied credit': creditAllocations,
  'a write-off': writeOffs,
  'a public link': publicLinks,
  'a tax rate': taxRates,
  'a system tax rate': systemTaxRates,
  'a payment method': paymentMethods,
  'an invoice template': templates,
  'the standard template': standard,
  'a catalog item': catalogItems,
  'a directory entry': directoryEntries,
  'a cancellation reason': reasons,
  'the cancellation policy': policy,
  'an invoice of a closed period': closedInvoices,
  'a draft without lines': emptyDrafts,
  'the period': period,
  'the business': business,
  preferences,
} as unknown as Readonly<Record<string, Subject<string>>>;

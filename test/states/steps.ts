import { defaultPreferences, type Preferences } from '@billkit/billing';
import { ada, draftContent, lineInput, today, type Ask } from '@billkit/billing/testing';

export const create = (unitPrice = '100'): Ask => ({
  type: 'create-draft',
  invoice: 'inv_a',
  content: draftContent({ lines: [lineInput({ unitPrice })] }),
});
export const issued = (unitPrice = '100'): readonly Ask[] => [
  create(unitPrice),
  { type: 'finalize-invoice', invoice: 'inv_a', version: 1 },
];
export const emptyDraft = {
  ...({ type: 'create-draft', invoice: 'inv_a' } as const),
  content: draftContent({ lines: [] }),
};
export const finalizeFirst = { type: 'finalize-invoice', invoice: 'inv_a', version: 1 } as const;
/** Another invoice of the same client. */
export const other = [
  { ...create(), invoice: 'inv_b' },
  { type: 'finalize-invoice', invoice: 'inv_b', version: 1 },
] as const;
export const pay = (payment: `pay_${string}`, amount: string, part: string | null = amount) =>
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
export const credit = (creditNote: `crn_${string}`, amount: string) =>
  ({
    type: 'issue-credit-note',
    creditNote,
    invoice: 'inv_a',
    issuedOn: today,
    reason: 'Goodwill',
    lines: [{ line: 'lin_1', by: 'amount', amount }],
  }) as const;
export const voidCredit = { type: 'void-credit-note', creditNote: 'crn_1', voidedOn: today } as const;
export const writeOff = (writeOff: `wof_${string}`, amount: string) =>
  ({
    type: 'write-off-invoice',
    writeOff,
    invoice: 'inv_a',
    amount,
    writtenOffOn: today,
    reason: 'Moved away',
  }) as const;
export const revert = { type: 'revert-to-draft', invoice: 'inv_a' } as const;
export const voidInvoice = { type: 'void-invoice', invoice: 'inv_a', voidedOn: today } as const;
export const reissue = { type: 'reissue-invoice', invoice: 'inv_a', issuedOn: today } as const;
export const start = (payment: `pay_${string}`, amount: string) =>
  ({
    type: 'start-online-payment',
    payment,
    method: 'pmt_credit-card',
    startedOn: today,
    allocations: [{ invoice: 'inv_a' as const, amount }],
  }) as const;
export const confirm = (payment: `pay_${string}`, reference = 'ch_1') =>
  ({ type: 'confirm-online-payment', payment, provider: 'acme', reference, receivedOn: today }) as const;
export const cancel = (payment: `pay_${string}`) =>
  ({ type: 'fail-online-payment', payment, outcome: 'expired', failedOn: today }) as const;
export const refund = (amount: string) =>
  ({ type: 'refund-payment', refund: 'rfd_1', payment: 'pay_1', amount, refundedOn: today }) as const;
export const voidPayment = { type: 'void-payment', payment: 'pay_1', voidedOn: today } as const;

const { kind: _, id: __, ...choices }: Preferences = defaultPreferences;
export const change = { ...choices, type: 'change-preferences', version: 0, changedOn: today } as const;

export const keepCredit: Ask = { ...change, accountCredit: true };
export const creditAbove = (creditNote: `crn_${string}`, amount: string, above: string) =>
  ({ ...credit(creditNote, amount), disposition: { credit: above } }) as const;

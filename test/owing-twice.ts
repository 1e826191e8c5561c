import { defaultPreferences, findPlan, type PlanStep } from '@billkit/billing';
import { ada, draftContent, lineInput, openDesk, today, type Desk } from '@billkit/billing/testing';
import { createMemoryStorage } from '@billkit/storage-memory';
import assert from 'node:assert/strict';

export const pay = (payment: `pay_${string}`, amount: string, invoice: `inv_${string}`, part: string) =>
  ({
    type: 'record-payment',
    payment,
    client: ada,
    currency: 'EUR',
    amount,
    method: 'pmt_cash',
    receivedOn: today,
    allocations: [{ invoice, amount: part }],
  }) as const;

/** Ada owes 100.00 twice. */
export async function open(): Promise<Desk> {
  const desk = openDesk(createMemoryStorage());
  for (const invoice of ['inv_a', 'inv_b'] as const) {
    const content = draftContent({ lines: [lineInput()] });
    await desk.do({ type: 'create-draft', invoice, content });
    await desk.do({ type: 'finalize-invoice', invoice, version: 1 });
  }
  return desk;
}

/** The same in an account that keeps credit; the first is paid, and 60.00 of it is left as credit. */
export async function withCredit(): Promise<Desk> {
  const desk = await open();
  const { kind: _, id: __, ...choices } = defaultPreferences;
  await desk.do({
    ...{ ...choices, type: 'change-preferences', version: 0, changedOn: today, accountCredit: true },
  });
  await desk.do(pay('pay_1', '100', 'inv_a', '100'));
  await desk.do({
    ...{ type: 'issue-credit-note', creditNote: 'crn_1', invoice: 'inv_a', issuedOn: today },
    ...{ reason: 'Late', lines: [{ line: 'lin_1', by: 'amount', amount: '60' }] },
    disposition: { credit: '60' },
  });
  return desk;
}
export const applyCredit = (amount: string) =>
  ({
    type: 'apply-credit',
    creditNote: 'crn_1',
    allocatedOn: today,
    allocations: [{ invoice: 'inv_b', amount }],
  }) as const;
export const refundCredit = (amount: string) =>
  ({
    type: 'refund-credit',
    refund: 'rfd_1',
    creditNote: 'crn_1',
    amount,
    refundedOn: today,
    method: 'pmt_cash',
  }) as const;

/** The plan of a command that must be refused. */
export async function planOf(desk: Desk, asked: PlanStep): Promise<readonly PlanStep[] | null> {
  const answer = await desk.ask(asked);
  assert.ok(!answer.ok, `${asked.type} was accepted`);
  return findPlan(desk.billing, asked, answer.reason, today);
}

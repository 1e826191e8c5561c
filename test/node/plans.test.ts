import { checkBooks, defaultPreferences, findPlan, previewPlan, type PlanStep } from '@billkit/billing';
import { ada, draftContent, lineInput, openDesk, today, type Desk } from '@billkit/billing/testing';
import { createMemoryStorage } from '@billkit/storage-memory';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

const pay = (payment: `pay_${string}`, amount: string, invoice: `inv_${string}`, part: string) =>
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
async function open(): Promise<Desk> {
  const desk = openDesk(createMemoryStorage());
  for (const invoice of ['inv_a', 'inv_b'] as const) {
    const content = draftContent({ lines: [lineInput()] });
    await desk.do({ type: 'create-draft', invoice, content });
    await desk.do({ type: 'finalize-invoice', invoice, version: 1 });
  }
  return desk;
}

/** The same in an account that keeps credit; the first is paid, and 60.00 of it is left as credit. */
async function withCredit(): Promise<Desk> {
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
const applyCredit = (amount: string) =>
  ({
    type: 'apply-credit',
    creditNote: 'crn_1',
    allocatedOn: today,
    allocations: [{ invoice: 'inv_b', amount }],
  }) as const;
const refundCredit = (amount: string) =>
  ({
    type: 'refund-credit',
    refund: 'rfd_1',
    creditNote: 'crn_1',
    amount,
    refundedOn: today,
    method: 'pmt_cash',
  }) as const;

/** The plan of a command that must be refused. */
async function planOf(desk: Desk, asked: PlanStep): Promise<readonly PlanStep[] | null> {
  const answer = await desk.ask(asked);
  assert.ok(!answer.ok, `${asked.type} was accepted`);
  return findPlan(desk.billing, asked, answer.reason, today);
}

describe('a plan', () => {
  it('to void a settled invoice takes its payments back and voids its credit note first, and shows every balance that changes, before and after', async () => {
    const desk = await open();
    await desk.do(pay('pay_1', '60', 'inv_a', '60'));
    await desk.do(pay('pay_2', '50', 'inv_a', '30'));
    await desk.do({
      type: 'issue-credit-note',
      creditNote: 'crn_1',
      invoice: 'inv_a',
      issuedOn: today,
      reason: 'Goodwill',
      lines: [{ line: 'lin_1', by: 'amount', amount: '10' }],
    });
    const steps = await planOf(desk, { type: 'void-invoice', invoice: 'inv_a', voidedOn: today });
    assert.deepEqual(
      steps?.map((step) => step.type),
      ['remove-allocation', 'remove-allocation', 'void-credit-note', 'void-invoice'],
    );
    const before = await desk.everything();
    const preview = await previewPlan(desk.billing, { type: 'execute-plan', id: 'cmd_p', steps });
    assert.ok(preview.ok);
    assert.deepEqual(
      preview.value.moves.map(({ number, figure, before, after }) => [number, figure, before, after]),
      [
        ['PAY-0002', 'unallocated', '20.00', '50.00'],
        ['PAY-0001', 'unallocated', '0.00', '60.00'],
      ],
    );
    assert.deepEqual(await desk.everything(), before, 'looking changes nothing');
    await desk.do({ type: 'execute-plan', steps });
    assert.equal((await desk.get('invoice', 'inv_a')).status, 'void');
  });

  it('to refund money that is allocated takes back what was allocated last, and allocates the rest of it again', async () => {
    const desk = await open();
    await desk.do(pay('pay_1', '150', 'inv_a', '100'));
    await desk.do({
      type: 'allocate-payment',
      payment: 'pay_1',
      allocatedOn: today,
      allocations: [{ invoice: 'inv_b', amount: '50' }],
    });
    const steps = await planOf(desk, {
      type: 'refund-payment',
      refund: 'rfd_1',
      payment: 'pay_1',
      amount: '70',
      refundedOn: today,
    });
    assert.ok(steps);
    await desk.do({ type: 'execute-plan', steps });
    const [a, b] = [await desk.get('invoice', 'inv_a'), await desk.get('invoice', 'inv_b')];
    assert.ok(a.status === 'open' && b.status === 'open');
    assert.deepEqual([a.amountDue, b.amountDue], ['20.00', '100.00']);
    const payment = await desk.get('payment', 'pay_1');
    assert.ok(payment.status === 'received');
    assert.deepEqual([payment.unallocated, payment.refunded], ['0.00', '70.00']);
  });

  it('to void an invoice takes the credit of its credit notes back first, wherever it was applied', async () => {
    const desk = await withCredit();
    await desk.do(applyCredit('50'));
    const steps = await planOf(desk, { type: 'revert-to-draft', invoice: 'inv_a' });
    assert.deepEqual(
      steps?.map((step) => step.type),
      ['remove-allocation', 'remove-credit-allocation', 'void-credit-note', 'revert-to-draft'],
    );
    const preview = await previewPlan(desk.billing, { type: 'execute-plan', id: 'cmd_p', steps });
    assert.ok(preview.ok);
    assert.deepEqual(
      preview.value.moves.map(({ number, figure, before, after }) => [number, figure, before, after]),
      [
        ['PAY-0001', 'unallocated', '0.00', '100.00'],
        ['CN-0001', 'remaining', '10.00', '0.00'],
        ['INV-0002', 'amount-due', '50.00', '100.00'],
      ],
    );
    await desk.do({ type: 'execute-plan', steps });
    assert.equal((await desk.get('invoice', 'inv_a')).status, 'draft');
  });

  it('shows no balance that comes back to what it was', async () => {
    const desk = await open();
    await desk.do(pay('pay_1', '100', 'inv_a', '100'));
    const steps: readonly PlanStep[] = [
      { type: 'remove-allocation', allocation: 'alc_5_1', removedOn: today },
      {
        ...{ type: 'allocate-payment', payment: 'pay_1', allocatedOn: today },
        allocations: [{ invoice: 'inv_b', amount: '100' }],
      },
    ];
    const preview = await previewPlan(desk.billing, { type: 'execute-plan', id: 'cmd_p', steps });
    assert.ok(preview.ok);
    assert.ok(preview.value.writes.some(({ id }) => id === 'pay_1'));
    assert.deepEqual(
      preview.value.moves.map(({ number, before, after }) => [number, before, after]),
      [
        ['INV-0001', '0.00', '100.00'],
        ['INV-0002', '100.00', '0.00'],
      ],
    );
  });

  it('to void the invoice that credit was applied to takes back that credit only', async () => {
    const desk = await withCredit();
    await desk.do(applyCredit('50'));
    const steps = await planOf(desk, { type: 'void-invoice', invoice: 'inv_b', voidedOn: today });
    assert.deepEqual(
      steps?.map((step) => step.type),
      ['remove-credit-allocation', 'void-invoice'],
    );
    await desk.do({ type: 'execute-plan', steps });
    assert.equal((await desk.get('credit-note', 'crn_1')).status, 'issued');
  });

  it('to refund credit that is applied takes it back, and applies the rest of it again', async () => {
    const desk = await withCredit();
    await desk.do(applyCredit('50'));
    const steps = await planOf(desk, refundCredit('25'));
    assert.ok(steps);
    await desk.do({ type: 'execute-plan', steps });
    const invoice = await desk.get('invoice', 'inv_b');
    assert.equal(invoice.status === 'open' && invoice.amountDue, '65.00');
  });

  it('is none where credit of a note was given back, nor for more credit than there is', async () => {
    const desk = await withCredit();
    assert.equal(await planOf(desk, refundCredit('60.01')), null);
    assert.equal(await planOf(desk, applyCredit('60.01')), null);
    await desk.do(applyCredit('10'));
    assert.equal(await planOf(desk, refundCredit('1.001')), null);
    await desk.do(refundCredit('50'));
    assert.equal(await planOf(desk, applyCredit('1')), null);
    assert.equal(
      await planOf(desk, { type: 'void-credit-note', creditNote: 'crn_1', voidedOn: today }),
      null,
    );
    assert.equal(await planOf(desk, { type: 'revert-to-draft', invoice: 'inv_a' }), null);
    await desk.do({ type: 'return-refund', refund: 'rfd_1', returnedOn: today });
    const undo = await planOf(desk, { type: 'void-credit-note', creditNote: 'crn_1', voidedOn: today });
    assert.deepEqual(
      undo?.map((step) => step.type),
      ['remove-credit-allocation', 'void-credit-note'],
    );
  });

  it('to credit a paid invoice takes back as much as is credited, and no more', async () => {
    const desk = await open();
    await desk.do(pay('pay_1', '100', 'inv_a', '100'));
    const steps = await planOf(desk, {
      type: 'issue-credit-note',
      creditNote: 'crn_1',
      invoice: 'inv_a',
      issuedOn: today,
      reason: 'Goodwill',
      lines: [{ line: 'lin_1', by: 'amount', amount: '25' }],
    });
    assert.ok(steps);
    await desk.do({ type: 'execute-plan', steps });
    assert.equal((await desk.get('invoice', 'inv_a')).status, 'paid');
    const payment = await desk.get('payment', 'pay_1');
    assert.equal(payment.status === 'received' && payment.unallocated, '25.00');
  });

  it('to credit more than is owed makes room for it first (C-08)', async () => {
    const desk = await open();
    await desk.do(pay('pay_1', '40', 'inv_a', '40'));
    await desk.do(pay('pay_2', '20', 'inv_a', '20'));
    const steps = await planOf(desk, {
      type: 'issue-credit-note',
      creditNote: 'crn_1',
      invoice: 'inv_a',
      issuedOn: today,
      reason: 'Goodwill',
      lines: [{ line: 'lin_1', by: 'amount', amount: '65' }],
    });
    assert.deepEqual(
      steps?.map((step) => step.type),
      ['remove-allocation', 'remove-allocation', 'issue-credit-note', 'allocate-payment'],
    );
    await desk.do({ type: 'execute-plan', steps });
    const [a, first] = [await desk.get('invoice', 'inv_a'), await desk.get('payment', 'pay_1')];
    assert.equal(a.status, 'paid');
    assert.equal(first.status === 'received' && first.unallocated, '5.00');
  });

  it('is none where there is no way out: what was asked is never made smaller', async () => {
    const desk = await open();
    await desk.do(pay('pay_1', '100', 'inv_a', '100'));
    const refund = { type: 'refund-payment', refund: 'rfd_1', payment: 'pay_1', refundedOn: today } as const;
    assert.equal(await planOf(desk, { ...refund, amount: '100.01' }), null);
    const credit = {
      type: 'issue-credit-note',
      creditNote: 'crn_1',
      invoice: 'inv_a',
      issuedOn: today,
    } as const;
    const lines = [{ line: 'lin_1', by: 'amount', amount: '100.01' }] as const;
    assert.equal(await planOf(desk, { ...credit, reason: 'Goodwill', lines }), null);
    assert.equal(await planOf(desk, { type: 'delete-draft', invoice: 'inv_a', deletedOn: today }), null);
  });

  it('is none to void a payment of which money went back, or is set aside to go: it can only be applied (P-36)', async () => {
    for (const requested of [false, true]) {
      const desk = await open();
      await desk.do(pay('pay_1', '100', 'inv_a', '60'));
      const refund = { type: 'refund-payment', refund: 'rfd_1', payment: 'pay_1', amount: '40' } as const;
      await desk.do({ ...refund, refundedOn: today, requested });
      assert.equal(await planOf(desk, { type: 'void-payment', payment: 'pay_1', voidedOn: today }), null);
    }
  });

  it('is none to give disputed money back, or to void its payment: that is decided first', async () => {
    const desk = await open();
    await desk.do(pay('pay_1', '100', 'inv_a', '90'));
    const disputed = { type: 'open-dispute', dispute: 'dsp_1', payment: 'pay_1', openedOn: today } as const;
    await desk.do({ ...disputed, amount: '40' });
    assert.equal(await planOf(desk, { type: 'void-payment', payment: 'pay_1', voidedOn: today }), null);
    const refund = { type: 'refund-payment', refund: 'rfd_1', payment: 'pay_1', refundedOn: today } as const;
    assert.equal(await planOf(desk, { ...refund, amount: '60.01' }), null);
    const plan = await planOf(desk, { ...refund, amount: '60' });
    assert.ok(plan);
    await desk.do({ type: 'execute-plan', steps: plan });
    assert.deepEqual(checkBooks(await desk.everything()), []);
  });

  it('names the allocations that a lost dispute takes from, and shows what each balance becomes (machine.md, loseDispute)', async () => {
    const desk = await open();
    await desk.do(pay('pay_1', '100', 'inv_a', '90'));
    const disputed = { type: 'open-dispute', dispute: 'dsp_1', payment: 'pay_1', openedOn: today } as const;
    await desk.do({ ...disputed, amount: '40' });
    const plan = await planOf(desk, { type: 'lose-dispute', dispute: 'dsp_1', lostOn: today });
    assert.ok(plan);
    const steps = [...plan, { type: 'reverse-dispute', dispute: 'dsp_1', reversedOn: today } as const];
    const preview = await previewPlan(desk.billing, { type: 'execute-plan', id: 'cmd_look', steps: plan });
    assert.ok(preview.ok);
    assert.deepEqual(preview.value.moves.map(({ figure, before, after }) => [figure, before, after]).sort(), [
      ['amount-due', '10.00', '40.00'],
      ['unallocated', '10.00', '0.00'],
    ]);
    await desk.do({ type: 'execute-plan', steps });
    const payment = await desk.get('payment', 'pay_1');
    assert.equal(payment.status === 'received' && payment.unallocated, '40.00');
    assert.deepEqual(checkBooks(await desk.everything()), []);
  });

  it('is refused when what stood in the way has changed since', async () => {
    const desk = await open();
    await desk.do(pay('pay_1', '60', 'inv_a', '60'));
    const steps = await planOf(desk, { type: 'void-invoice', invoice: 'inv_a', voidedOn: today });
    assert.ok(steps);
    await desk.do(pay('pay_2', '10', 'inv_a', '10'));
    assert.equal(await desk.refusalOf({ type: 'execute-plan', steps }), 'invoice-has-allocations');
    assert.equal((await desk.get('allocation', 'alc_5_1')).status, 'active');
  });
});

import { checkBooks, previewPlan, type PlanStep } from '@billkit/billing';
import { today } from '@billkit/billing/testing';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pay, open, planOf } from '../owing-twice.js';

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

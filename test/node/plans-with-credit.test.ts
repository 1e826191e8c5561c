import { previewPlan } from '@billkit/billing';
import { today } from '@billkit/billing/testing';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pay, open, withCredit, applyCredit, refundCredit, planOf } from '../owing-twice.js';

describe('a plan where credit is given', () => {
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
});

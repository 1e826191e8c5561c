import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { draftContent, lineInput, today } from '../testing/fixtures.js';
import { client, handlers, TrialBooks, type Trial } from './trial-books.test.js';

const removed = { type: 'remove-allocation', allocation: 'alc_1_1', removedOn: today } as const;
const voided = { type: 'void-invoice', invoice: 'inv_a', voidedOn: today } as const;
const plan = (...steps: Extract<Trial, { readonly type: 'execute-plan' }>['steps']) =>
  ({ type: 'execute-plan', steps }) as const;

describe('execute-plan', () => {
  it('takes a payment back and voids the invoice, at once', () => {
    const books = new TrialBooks().owe('a', '100').receive('1', '120', { inv_a: '100' });
    const { writes } = books.do(plan(removed, voided));
    assert.equal(books.get('invoice', 'inv_a').status, 'void');
    assert.equal(books.received('1').unallocated, '120.00');
    assert.deepEqual(writes.map(({ kind, id }) => `${kind}/${id}`).toSorted(), [
      'allocation/alc_1_1',
      'invoice/inv_a',
      'payment/pay_1',
    ]);
  });

  it('does nothing when its last step is refused', () => {
    const books = new TrialBooks().owe('a', '100').receive('1', '120', { inv_a: '100' });
    const second = { ...removed, reason: 'Twice' };
    assert.equal(books.refusal(plan(removed, voided, second)).type, 'allocation-removed');
    assert.equal(books.received('1').unallocated, '20.00');
    assert.equal(books.paid('a').number, 'INV-0001');
  });

  it('carries the same command out twice, each under an id of its own', () => {
    const books = new TrialBooks().owe('a', '100').receive('1', '120');
    const allocate = {
      type: 'allocate-payment',
      payment: 'pay_1',
      allocatedOn: today,
      allocations: [{ invoice: 'inv_a', amount: '30' }],
    } as const;
    books.do({ ...plan(allocate, allocate), id: 'cmd_both' });
    assert.equal(books.open('a').amountDue, '40.00');
    assert.equal(books.get('allocation', 'alc_both-1_1').amount, '30.00');
    assert.equal(books.get('allocation', 'alc_both-2_1').number, 'PAY-0001-2');
  });

  it('leaves nothing of a draft that it makes and deletes again', () => {
    const books = new TrialBooks().owe('a', '100');
    const { writes, deletes } = books.do(
      plan(
        { type: 'revert-to-draft', invoice: 'inv_a' },
        {
          type: 'delete-draft',
          invoice: 'inv_a',
          deletedOn: today,
        },
      ),
    );
    assert.equal(books.find('invoice', 'inv_a'), undefined);
    assert.ok(!writes.some(({ kind }) => kind === 'invoice'));
    assert.deepEqual(
      deletes?.filter(({ kind }) => kind === 'invoice'),
      [{ kind: 'invoice', id: 'inv_a' }],
    );
  });

  it('leaves nothing in the books of a draft that was never there before', () => {
    const books = new TrialBooks();
    const draft = { type: 'create-draft', invoice: 'inv_a', content: draftContent() } as const;
    const gone = { type: 'delete-draft', invoice: 'inv_a', deletedOn: today } as const;
    assert.deepEqual(books.do(plan(draft, gone)), { writes: [] });
  });

  it('keeps what one step deletes and the next makes again, with its event', () => {
    const content = (quantity: string) =>
      draftContent({
        events: [{ id: 'one', kind: 'appointment', startsAt: '2026-11-24T09:30' }],
        lines: [lineInput({ quantity, event: 'one' })],
      });
    const books = new TrialBooks().draft('a', content('1'));
    const gone = { type: 'delete-draft', invoice: 'inv_a', deletedOn: today } as const;
    const again = { type: 'create-draft', invoice: 'inv_a', content: content('3') } as const;
    assert.equal(books.do(plan(gone, again)).deletes, undefined);
    assert.equal(books.get('event-link', 'one').invoice, 'inv_a');
    assert.equal(books.get('invoice', 'inv_a').lines[0]?.quantity, '3');
  });

  it('moves the stock by what its steps move (I-30)', () => {
    const sold = (id: string) => lineInput({ product: { id, tracksStock: true } });
    const books = new TrialBooks().draft('a', { lines: [sold('band')] }).draft('b', { lines: [sold('mat')] });
    const remove = (invoice: `inv_${string}`) =>
      ({ type: 'delete-draft', invoice, deletedOn: today }) as const;
    assert.deepEqual(
      books.do(plan(remove('inv_a'), remove('inv_b'))).stock?.map(({ product, change }) => [product, change]),
      [
        ['band', '1'],
        ['mat', '1'],
      ],
    );
  });

  it('is kept as its steps were given', () => {
    const read = handlers.check({ ...plan(removed, voided), id: 'cmd_plan' }, '');
    assert.deepEqual(read, { ok: true, value: { ...plan(removed, voided), id: 'cmd_plan' } });
  });

  it('gives each step only to who may take it', () => {
    const books = new TrialBooks().owe('a', '100').receive('1', '120', { inv_a: '100' });
    assert.deepEqual(books.refusal(plan(removed, voided), client), {
      type: 'forbidden',
      command: 'remove-allocation',
      role: 'client',
    });
  });

  it('says that a step is not for somebody before it says that what the step names is not there', () => {
    assert.deepEqual(new TrialBooks().refusal(plan(removed, voided), client), {
      ...{ type: 'forbidden', command: 'remove-allocation', role: 'client' },
    });
  });

  it('refuses a step that looks at what only an earlier one names', () => {
    const books = new TrialBooks().owe('a', '100');
    const draft = { type: 'duplicate-invoice', invoice: 'inv_a', issuedOn: today } as const;
    const finalize = { type: 'finalize-invoice', invoice: 'inv_plan-1', version: 1 } as const;
    const refusal = books.refusal({ ...plan(draft, finalize), id: 'cmd_plan' });
    assert.deepEqual(refusal, { type: 'step-needs-earlier-one', step: 2, command: 'finalize-invoice' });
  });

  it('takes steps without ids, at least one, none of them a plan', () => {
    const books = new TrialBooks();
    const bad = (steps: unknown) => books.refusal({ type: 'execute-plan', steps } as Trial);
    assert.deepEqual(bad([]), { type: 'input-required', path: 'steps' });
    assert.deepEqual(bad([undefined]), { type: 'input-required', path: 'steps.0' });
    assert.deepEqual(bad(['void']), { type: 'input-type', path: 'steps.0' });
    assert.deepEqual(bad([[]]), { type: 'input-type', path: 'steps.0' });
    assert.deepEqual(bad([{ ...voided, id: 'cmd_1' }]), { type: 'input-unknown-field', path: 'steps.0.id' });
    assert.deepEqual(bad([plan(voided)]), { type: 'enum-unknown', path: 'steps.0.type' });
    assert.deepEqual(bad([{ ...voided, voidedOn: 'today' }]), {
      type: 'date-syntax',
      path: 'steps.0.voidedOn',
    });
    const getter = Object.defineProperty({ ...voided }, 'reason', { enumerable: true, get: () => 'Late' });
    assert.deepEqual(bad([getter]), { type: 'input-type', path: 'steps.0.reason' });
    const [longest, longer] = [`cmd_${'x'.repeat(55)}`, `cmd_${'x'.repeat(56)}`] as const;
    assert.equal(books.refusal({ ...plan(voided), id: longest }).type, 'not-found');
    assert.deepEqual(books.refusal({ ...plan(voided), id: longer }), { type: 'id-syntax', path: 'id' });
  });
});

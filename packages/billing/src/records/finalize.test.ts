import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decimalOf } from '../money/decimal.js';
import { standardTemplate } from './invoice-templates.js';
import { draftInvoice, line, today } from '../testing/fixtures.js';
import { dayOf } from '../time/day.js';
import { finalize, requireComplete, requireDueOn } from './finalize.js';
import { figuresOf } from './invoice-figures.js';

describe('the day an invoice falls due', () => {
  for (const [issuedOn, terms, dueOn] of [
    ['2026-11-24', 0, '2026-11-24'],
    ['2026-11-24', 14, '2026-12-08'],
    ['2199-12-31', 0, '2199-12-31'],
    ['2199-12-17', 14, '2199-12-31'],
  ] as const)
    it(`is ${dueOn}, ${terms} days after ${issuedOn}, when nobody set it (I-11)`, () => {
      assert.deepEqual(requireDueOn(draftInvoice({ issuedOn: dayOf(issuedOn) }), terms), {
        ok: true,
        value: dueOn,
      });
    });

  it('is the day a person set, whatever the terms (I-12)', () => {
    assert.deepEqual(requireDueOn(draftInvoice({ dueOn: today }), 9999), { ok: true, value: today });
  });

  it('is refused with date-range past the year 2199', () => {
    assert.deepEqual(requireDueOn(draftInvoice({ issuedOn: dayOf('2199-12-18') }), 14), {
      ok: false,
      reason: { type: 'date-range', path: 'issuedOn' },
    });
  });

  it('is refused with due-before-issue', () => {
    assert.deepEqual(requireDueOn(draftInvoice({ dueOn: dayOf('2026-11-23') }), 0), {
      ok: false,
      reason: { type: 'due-before-issue', issuedOn: '2026-11-24', dueOn: '2026-11-23' },
    });
  });
});

describe('a draft can be finalized', () => {
  // 10 × 999,999,999,999.999 is 9,999,999,999,999.99, the largest amount there is.
  const large = (price: string) => line({ quantity: decimalOf('10'), unitPrice: decimalOf(price) });

  const usual = { allowEmptyInvoice: false, allowNegativeLines: false };

  it('with one line that has a description, up to the largest total', () => {
    assert.equal(requireComplete(draftInvoice(), usual).ok, true);
    assert.equal(requireComplete(draftInvoice({ lines: [large('999999999999.999')] }), usual).ok, true);
  });

  it('but not without lines (Q-23)', () => {
    assert.deepEqual(requireComplete(draftInvoice({ lines: [] }), usual), {
      ok: false,
      reason: { type: 'no-lines', invoice: 'inv_1' },
    });
  });

  it('without lines where the account allows that (Q-23)', () => {
    assert.equal(
      requireComplete(draftInvoice({ lines: [] }), { ...usual, allowEmptyInvoice: true }).ok,
      true,
    );
  });

  it('but not with a blank description; the first one is named', () => {
    const lines = [
      line(),
      line({ id: 'lin_2', description: ' \n' }),
      line({ id: 'lin_3', description: '' }),
      large('999999999999.9999'),
    ];
    assert.deepEqual(requireComplete(draftInvoice({ lines }), usual), {
      ok: false,
      reason: { type: 'line-without-description', invoice: 'inv_1', line: 'lin_2', position: 2 },
    });
  });

  it('but not over more than the largest amount there is', () => {
    assert.deepEqual(requireComplete(draftInvoice({ lines: [large('999999999999.9999')] }), usual), {
      ok: false,
      reason: { type: 'total-too-large', invoice: 'inv_1' },
    });
  });
});

describe('a finalized invoice', () => {
  const taken = { number: 'INV-0007', serial: 7 };
  const issuedWith = { template: standardTemplate, business: { name: 'Northside Physio' } };
  const due = { dueOn: today, terms: 0, issuedWith };

  it('is open with all of its total due', () => {
    const draft = draftInvoice({ lines: [line(), line({ id: 'lin_2' })] });
    const none = { quantity: '0', byQuantity: '0.00', base: '0.00', tax: '0.00' };
    assert.deepEqual(finalize(draft, taken, due), {
      ...draft,
      ...taken,
      status: 'open',
      ...due,
      figures: figuresOf(draft),
      credited: [none, none],
      writtenOff: '0.00',
      deliveries: [],
      amountDue: '200.00',
      reserved: '0.00',
    });
  });

  it('I-12: says the terms its due day came from, and none where a person set the day', () => {
    assert.equal(finalize(draftInvoice(), taken, { ...due, terms: 14 }).terms, 14);
    const set = finalize(draftInvoice({ dueOn: today }), taken, { ...due, terms: 14 });
    assert.ok(!('terms' in set));
  });

  it('is paid on its issue day when it totals zero (I-75)', () => {
    const invoice = finalize(draftInvoice({ lines: [line({ unitPrice: decimalOf('0') })] }), taken, due);
    assert.ok(invoice.status === 'paid' && !('amountDue' in invoice));
    assert.equal(invoice.paidOn, today);
  });

  it('keeps its figures, whatever they would come to now', () => {
    const invoice = finalize(draftInvoice(), taken, due);
    assert.equal(figuresOf({ ...invoice, lines: [] }), invoice.figures);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { draftInvoice, eur, euros, grace, openInvoice, today } from '../testing/fixtures.js';
import type { Refusal } from '../refusal.js';
import type { Result } from '../result.js';
import { dayOf } from '../time/day.js';
import { noCredit } from './credit.js';
import {
  allocatedTo,
  amountDueOf,
  creditedOf,
  owe,
  requireDraft,
  requireOpen,
  requireRevertible,
  requireVoidable,
  settle,
  type Invoice,
  type OpenInvoice,
  type PaidInvoice,
  type VoidedInvoice,
} from './invoice.js';
import { requireWithinDue } from './reserved-due.js';

const draft = draftInvoice();
const open = openInvoice();
const paid = settle(open, euros('100'), today) as PaidInvoice;
const part = settle(open, euros('30'), today) as OpenInvoice;
const { amountDue: _, reserved: __, ...issued } = open;
const voided: VoidedInvoice = { ...issued, status: 'void', voidedOn: today };
const credit = { ...noCredit(euros('0')), base: euros('40'), tax: euros('4') };
const credited: OpenInvoice = { ...open, amountDue: euros('56'), credited: [credit] };

const refusal = (result: Result<unknown, Refusal>) => (result.ok ? null : result.reason.type);

describe('settling an invoice', () => {
  it('in part leaves it open with the rest due (T7)', () => {
    assert.deepEqual(part, { ...open, amountDue: '70.00' });
  });

  it('in full makes it paid on that day, with no amount due (T8)', () => {
    const { amountDue: _, reserved: __, ...rest } = open;
    assert.deepEqual(settle(open, euros('100'), dayOf('2026-12-01')), {
      ...rest,
      status: 'paid',
      paidOn: '2026-12-01',
    });
  });

  it('by more than is owed is refused with exceeds-amount-due (P-14)', () => {
    const reason = {
      type: 'exceeds-amount-due',
      invoice: 'inv_1',
      number: 'INV-0001',
      currency: eur,
      amountDue: '70.00',
      amount: '70.01',
    };
    assert.deepEqual(requireWithinDue(part, euros('70.01')), { ok: false, reason });
    assert.deepEqual(requireWithinDue(part, euros('70.00')), { ok: true, value: null });
  });
});

describe('owing again', () => {
  it('opens a paid invoice, which is not paid on any day any more (T9)', () => {
    assert.deepEqual(owe(paid, euros('30')), { ...open, amountDue: '30.00' });
  });

  it('adds to what an open invoice owes', () => {
    assert.deepEqual(owe(part, euros('30')), open);
  });
});

describe('the sums of an invoice', () => {
  it('are due while it is open, and nothing in any other state', () => {
    assert.deepEqual([draft, open, part, paid, voided].map(amountDueOf), [
      '0.00',
      '100.00',
      '70.00',
      '0.00',
      '0.00',
    ]);
  });

  it('are allocated as far as they are neither due nor credited; nothing on a void one', () => {
    assert.deepEqual([open, part, paid, voided, credited].map(allocatedTo), [
      '0.00',
      '30.00',
      '100.00',
      '0.00',
      '0.00',
    ]);
    assert.equal(allocatedTo({ ...credited, amountDue: euros('50') }), '6.00');
    assert.equal(allocatedTo({ ...credited, amountDue: euros('50'), writtenOff: euros('2') }), '4.00');
  });

  it('are credited with tax on top, or with the tax inside where prices include it', () => {
    assert.equal(creditedOf(open), '0.00');
    assert.equal(creditedOf(credited), '44.00');
    assert.equal(creditedOf({ ...credited, taxMode: 'inclusive' }), '40.00');
  });
});

describe('what each state allows', () => {
  const states: readonly (readonly [string, Invoice])[] = [
    ['draft', draft],
    ['open', open],
    ['part paid', part],
    ['part credited', credited],
    ['part paid and part credited', { ...credited, amountDue: euros('50') }],
    ['paid', paid],
    ['paid by credit', { ...paid, credited: [{ ...credit, base: euros('100'), tax: euros('0') }] }],
    ['paid, over zero', { ...paid, figures: { ...paid.figures, total: euros('0'), payable: euros('0') } }],
    ['void', voided],
  ];
  const allocated = 'invoice-has-allocations';
  const noted = 'invoice-has-credit-notes';
  for (const [what, require, refusals] of [
    [
      'being edited, deleted and finalized (I-43, I-47)',
      requireDraft,
      [null, ...Array<string>(8).fill('invoice-not-draft')],
    ],
    [
      'being paid and credited (P-01, C-03)',
      requireOpen,
      ['invoice-not-open', null, null, null, null, ...Array<string>(4).fill('invoice-not-open')],
    ],
    [
      'being voided (I-49)',
      requireVoidable,
      [
        ...['invoice-not-open', null, allocated, noted, allocated, allocated, noted],
        ...['invoice-not-open', 'invoice-not-open'],
      ],
    ],
    [
      'going back to draft (I-44)',
      requireRevertible,
      ['invoice-not-open', null, allocated, noted, allocated, allocated, noted, null, 'invoice-not-open'],
    ],
  ] as const)
    describe(what, () => {
      for (const [index, [name, invoice]] of states.entries())
        it(`${name}: ${refusals[index] ?? 'yes'}`, () => {
          assert.equal(refusal(require(invoice)), refusals[index]);
        });
    });

  it('tells what a refusal is about', () => {
    assert.deepEqual(requireDraft(open), {
      ok: false,
      reason: { type: 'invoice-not-draft', invoice: 'inv_1', number: 'INV-0001', status: 'open' },
    });
    assert.deepEqual(requireOpen(draftInvoice({ client: grace })), {
      ok: false,
      reason: { type: 'invoice-not-open', invoice: 'inv_1', number: null, status: 'draft' },
    });
    assert.deepEqual(requireRevertible(part), {
      ok: false,
      reason: { type: allocated, invoice: 'inv_1', number: 'INV-0001', currency: eur, amount: '30.00' },
    });
    assert.deepEqual(requireVoidable(credited), {
      ok: false,
      reason: { type: noted, invoice: 'inv_1', number: 'INV-0001', currency: eur, amount: '44.00' },
    });
  });
});

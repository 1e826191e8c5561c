import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decimalOf } from '../money/decimal.js';
import { draftInvoice, euros, line, openInvoice } from '../testing/fixtures.js';
import { creditableLines } from './creditable-lines.js';
import { figuresOf, pricingInput } from './invoice-figures.js';
import { rate } from './trial-credit.test.js';

const percent = { type: 'percent', percent: decimalOf('10') } as const;
const adjustment = { ...percent, id: 'lin_8', reason: 'Delivery' } as const;

describe('what a draft comes to', () => {
  it('is after its discount, its charges and its allowances, rounded to what can be paid in cash', () => {
    const lines = [line({ unitPrice: decimalOf('100.02') })];
    const payable = (over: Parameters<typeof draftInvoice>[0]) =>
      figuresOf(draftInvoice({ lines, ...over })).payable;
    assert.deepEqual(
      [{}, { discount: percent }, { charges: [adjustment] }, { allowances: [adjustment] }].map(payable),
      ['100.02', '90.02', '110.02', '90.02'],
    );
    assert.equal(payable({ cashIncrement: euros('0.05') }), '100.00');
  });

  it('is priced from nothing else than it says', () => {
    const { currency, taxMode, taxRounding, rounding, lines } = draftInvoice();
    assert.deepEqual(pricingInput(draftInvoice()), { currency, taxMode, taxRounding, rounding, lines });
  });
});

describe('a charge that is credited', () => {
  it('is a line of one: its net, or its gross where prices include tax', () => {
    const charges = [{ ...adjustment, taxes: [rate('25')] }];
    const charge = (taxMode: 'exclusive' | 'inclusive') => {
      const [, figures] = creditableLines(openInvoice(draftInvoice({ taxMode, charges })));
      return [figures?.figures.gross, figures?.figures.amount, figures?.base, figures?.figures.total];
    };
    assert.deepEqual(charge('exclusive'), ['10.00', '10.00', '10.00', '12.50']);
    assert.deepEqual(charge('inclusive'), ['10.00', '10.00', '10.00', '10.00']);
  });
});

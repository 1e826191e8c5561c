import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decimalOf } from '../money/decimal.js';
import { draftInvoice, line, openInvoice } from '../testing/fixtures.js';
import { creditableParts } from './creditable-parts.js';
import type { DraftInvoice } from './invoice.js';
import { rate } from './trial-credit.test.js';

/** Lines at these prices, each with its rates. */
type Lines = readonly (readonly [unitPrice: string, ...rates: readonly string[]])[];
const partsOf = (lines: Lines, over: Partial<Pick<DraftInvoice, 'taxMode' | 'taxRounding'>> = {}) =>
  creditableParts(
    openInvoice(
      draftInvoice({
        ...over,
        lines: lines.map(([unitPrice, ...rates], index) =>
          line({ id: `lin_${index + 1}`, unitPrice: decimalOf(unitPrice), taxes: rates.map(rate) }),
        ),
      }),
    ),
  );
const byLine = { taxRounding: 'line' } as const;
const basesOf = (lines: Lines, over = {}) => partsOf(lines, over).parts.map(({ base }) => base);
const isOnlyWhole = (lines: Lines, over = {}) => partsOf(lines, over).isOnlyWhole;

describe('an invoice is credited in parts', () => {
  it('where nothing takes off, and where what takes off is less than what stands at its rate', () => {
    assert.equal(isOnlyWhole([['10', '19']]), false);
    assert.equal(
      isOnlyWhole([
        ['10', '19'],
        ['-4', '19'],
      ]),
      false,
    );
  });

  it('where all at a rate comes to nothing, tax and all', () => {
    const lines: Lines = [
      ['10', '19'],
      ['-10', '19'],
      ['5', '7'],
    ];
    assert.equal(isOnlyWhole(lines), false);
    assert.deepEqual(basesOf(lines), ['0.00', '0.00', '5.00']);
  });

  it('whatever rates are stated where no tax is charged', () => {
    const lines: Lines = [
      ['10', '19'],
      ['-4', '7'],
    ];
    assert.deepEqual(basesOf(lines, { taxMode: 'none' }), ['6.00', '0.00']);
    assert.equal(isOnlyWhole(lines, { taxMode: 'none' }), false);
  });

  it('and where nothing takes off at a rate, each line keeps its own tax of it to the unit', () => {
    const lines: Lines = [
      ...(['0.03', '0.03', '0.04', '0.90'] as const).map((price) => [price, '19'] as const),
      ['10', '7'],
      ['-1', '7'],
    ];
    assert.deepEqual(
      partsOf(lines, byLine).parts.map(({ tax }) => tax),
      ['0.01', '0.01', '0.01', '0.17', '0.63', '0.00'],
    );
  });
});

describe('an invoice is only credited as a whole', () => {
  it('where lines at a rate come to nothing but one of their taxes does not', () => {
    const lines = ['0.03', '0.03', '0.03', '-0.09'].map((price) => [price, '19', '5'] as const);
    assert.equal(isOnlyWhole([...lines, ['5', '7']], byLine), true);
  });

  it('where lines at a rate come to something but one of their taxes is below zero', () => {
    const lines = ['0.02', '0.02', '0.02', '0.02', '0.02', '-0.09'].map(
      (price) => [price, '19', '5'] as const,
    );
    assert.equal(isOnlyWhole([...lines, ['5', '7']], byLine), true);
  });
});

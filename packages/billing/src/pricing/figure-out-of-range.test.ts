import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { amountOf } from '../money/amount.js';
import { currencyOf } from '../money/currency.js';
import { decimalOf } from '../money/decimal.js';
import { amountOfUnits } from '../money/units.js';
import type { InvoiceFigures } from './figures.js';
import { figureOutOfRange } from './figure-out-of-range.js';

const eur = currencyOf('EUR');
const most = amountOf('9999999999999.99', eur);
const [tooMuch, tooLittle] = [amountOfUnits(10n ** 15n, 2), amountOfUnits(-(10n ** 15n), 2)];
const line = {
  gross: most,
  discount: most,
  charge: most,
  net: most,
  amount: most,
  documentDiscount: most,
  tax: most,
  total: most,
};
const part = { net: most, tax: most, total: most };
const tax = { category: 'S'.repeat(200), percent: decimalOf('19.1234567890123456'), base: most, tax: most };
const figures: InvoiceFigures = {
  ...{ lines: [line, line], subtotal: most, discount: most, documentDiscount: most },
  ...{ allowances: [part], charges: [part], net: most, taxes: [tax, tax], tax: most, total: most },
  ...{ withheld: [tax], prepaid: most, cashRounding: most, payable: most },
};

describe('figures of an invoice', () => {
  it('row 43: may be anything below 10^15 minor units', () => {
    assert.equal(figureOutOfRange(figures), undefined);
  });

  it('row 43: are told by their path beyond it, each of them, either way', () => {
    for (const figure of [tooMuch, tooLittle]) {
      for (const name of Object.keys(line)) {
        const lines = [line, { ...line, [name]: figure }];
        assert.equal(figureOutOfRange({ ...figures, lines, total: figure }), `lines.1.${name}`);
      }
      for (const list of ['allowances', 'charges'] as const)
        for (const name of Object.keys(part)) {
          const parts = [{ ...part, [name]: figure }];
          assert.equal(figureOutOfRange({ ...figures, [list]: parts }), `${list}.0.${name}`);
        }
      for (const list of ['taxes', 'withheld'] as const)
        for (const name of ['base', 'tax']) {
          const taxes = [tax, { ...tax, [name]: figure }];
          assert.equal(figureOutOfRange({ ...figures, [list]: taxes }), `${list}.1.${name}`);
        }
      for (const name of Object.keys(figures).filter(
        (key) => typeof figures[key as keyof InvoiceFigures] === 'string',
      ))
        assert.equal(figureOutOfRange({ ...figures, [name]: figure }), name);
    }
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { add, amountOf } from '../money/amount.js';
import { currencies, currencyOf } from '../money/currency.js';
import { decimalOf } from '../money/decimal.js';
import { standardTemplate } from '../records/invoice-templates.js';
import { newSeries } from '../records/number-series.js';
import { defaultPreferences, type Preferences } from '../records/preferences.js';
import type { TaxRate } from '../records/tax-rates.js';
import { dayOf, daysBetween } from '../time/day.js';
import { sampleInvoice, type SampleAsked } from './sample-invoice.js';

const gst: TaxRate = {
  ...{ id: 'tax_gst', name: 'GST', percent: decimalOf('10'), category: 'S', archived: false },
};
const sample = (choices: Partial<Preferences> = {}, asked: Partial<SampleAsked> = {}) =>
  sampleInvoice({
    preferences: { ...defaultPreferences, ...choices },
    ...{ rates: [gst], series: [], day: dayOf('2026-11-24'), issuedWith: { template: standardTemplate } },
    words: { client: { id: 'sample', name: 'Sam Sample' }, lines: ['Session', 'Elastic band'] },
    ...asked,
  });
const figuresOf = (choices: Partial<Preferences>, asked: Partial<SampleAsked> = {}) => {
  const { subtotal, tax, total, payable } = sample(choices, asked).figures;
  return [subtotal, tax, total, payable];
};

describe('a sample invoice', () => {
  it('has the number and the due day that the preferences give (S-02, S-03, S-05, S-06)', () => {
    const numbers = { ...defaultPreferences.numbers, invoice: { prefix: 'R-{year}-', padding: 3 } };
    const series = [{ ...newSeries('invoice', 'R-2026-'), next: 7 }];
    assert.deepEqual([sample().number, sample().dueOn], ['INV-0001', '2026-12-08']);
    assert.equal(sample({ numbers }, { series }).number, 'R-2026-007');
    assert.equal(sample({ numbers }, { series, from: 1501 }).number, 'R-2026-1501');
    assert.equal(sample({ terms: 0 }).dueOn, '2026-11-24');
  });

  it('tells tax rounded by line from tax rounded by rate, and each mode from the others (S-12)', () => {
    assert.deepEqual(figuresOf({}), ['45.80', '4.58', '50.38', '50.38']);
    assert.deepEqual(figuresOf({ taxRounding: 'line' }), ['45.80', '4.59', '50.39', '50.39']);
    assert.deepEqual(figuresOf({ taxMode: 'inclusive' }), ['41.64', '4.16', '45.80', '45.80']);
    assert.deepEqual(figuresOf({ taxMode: 'none' }), ['45.80', '0.00', '45.80', '45.80']);
  });

  it('is rounded to what can be paid in cash, and priced as its currency is', () => {
    const cashIncrements = [{ currency: currencyOf('EUR'), amount: amountOf('0.05', currencyOf('EUR')) }];
    assert.deepEqual(figuresOf({ cashIncrements }), ['45.80', '4.58', '50.38', '50.40']);
    assert.deepEqual(figuresOf({ currency: currencyOf('JPY') }), ['4580', '458', '5038', '5038']);
  });

  it('has lines with item codes of their own and the rate as it is copied into an invoice (S-11)', () => {
    const compound = { ...gst, compound: true };
    assert.deepEqual(
      sample().lines.map(({ itemCode }) => itemCode),
      ['S1', 'S2'],
    );
    const copied = { rate: 'tax_gst', name: 'GST', percent: '10', category: 'S' };
    assert.deepEqual(sample().lines[0]?.taxes, [copied]);
    assert.deepEqual(sample({}, { rates: [compound] }).lines[0]?.taxes, [{ ...copied, compound: true }]);
  });

  it('falls due on its own day where the terms lead out of the calendar', () => {
    assert.equal(sample({ terms: 1 }, { day: dayOf('2199-12-31') }).dueOn, '2199-12-31');
  });

  it('has no tax where the account has no rate in use that charges some', () => {
    const rates = [
      { ...gst, archived: true },
      { ...gst, percent: decimalOf('0') },
      { ...gst, withheld: true },
    ];
    assert.deepEqual(figuresOf({}, { rates }), ['45.80', '0.00', '45.80', '45.80']);
  });

  it('adds up and falls due in any currency, whatever is chosen', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...currencies),
        fc.constantFrom('exclusive' as const, 'inclusive' as const, 'none' as const),
        fc.constantFrom('rate' as const, 'line' as const),
        fc.constantFrom('half-up' as const, 'half-even' as const, 'up' as const, 'down' as const),
        fc.nat(3650),
        (currency, taxMode, taxRounding, rounding, terms) => {
          const { figures, dueOn, issuedOn } = sample({ currency, taxMode, taxRounding, rounding, terms });
          assert.equal(add(figures.subtotal, figures.tax), figures.total);
          assert.equal(daysBetween(issuedOn, dueOn), terms);
        },
      ),
    );
  });
});

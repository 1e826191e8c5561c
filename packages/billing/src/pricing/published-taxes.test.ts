import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { amountOf } from '../money/amount.js';
import { currencyOf } from '../money/currency.js';
import type { PricingLine } from './pricing-input.js';
import { tax, withheld, percent, line, price, taxesOf, totalsOf } from './published-steps.test.js';

describe('what tax offices and guides work out comes to the same', () => {
  const inclusive = (code: string, lines: readonly PricingLine[]) =>
    price(code, lines, { taxMode: 'inclusive' });

  it('Australia: the tax is an eleventh of the price, rounded once an invoice or once a line (GST Act, 9-90)', () => {
    // The rule is the act's; 1,100.00 and 100.00 its usual illustration, the others calculated by hand: 9.99 ÷ 11 is
    // 0.908…, three of them 2.7245….
    const gst = [tax('S', '10')];
    assert.equal(inclusive('AUD', [line('1', '1100', gst)]).tax, '100.00');
    const lines = ['9.99', '9.99', '9.99'].map((each) => line('1', each, gst));
    assert.equal(inclusive('AUD', lines).tax, '2.72');
    assert.equal(price('AUD', lines, { taxMode: 'inclusive', taxRounding: 'line' }).tax, '2.73');
  });

  it('New Zealand: 3 ÷ 23 of the price (Inland Revenue, 2010: 1,500.00 and 225.00; guides: 100.00, 200.00)', () => {
    const gst = [tax('S', '15')];
    const figures = price('NZD', [line('1', '1500', gst)]);
    assert.deepEqual([figures.tax, figures.total], ['225.00', '1725.00']);
    const taxes = ['1725', '100', '200'].map((each) => inclusive('NZD', [line('1', each, gst)]).tax);
    assert.deepEqual(taxes, ['225.00', '13.04', '26.09']);
  });

  it('Québec: GST and QST each on the price (Revenu Québec, since 2013: 100.00 is 114.98)', () => {
    const figures = price('CAD', [line('1', '100', [tax('GST', '5'), tax('QST', '9.975')])]);
    assert.deepEqual(taxesOf(figures), [
      ['GST', '5', '100.00', '5.00'],
      ['QST', '9.975', '100.00', '9.98'],
    ]);
    assert.equal(figures.total, '114.98');
  });

  it('Québec before 2013: QST on price and GST (10.00 at 8.5 percent is 11.39, 100.00 at 9.5 percent 114.98)', () => {
    const before = (each: string, rate: string) =>
      price('CAD', [line('1', each, [tax('GST', '5'), { ...tax('QST', rate), compound: true }])]);
    assert.deepEqual(taxesOf(before('10', '8.5')), [
      ['GST', '5', '10.00', '0.50'],
      ['QST', '8.5', '10.50', '0.89'],
    ]);
    assert.equal(before('10', '8.5').total, '11.39');
    assert.equal(before('100', '9.5').total, '114.98');
  });

  it('Japan: rounded once for each rate, here down (National Tax Agency, questions on the invoice system)', () => {
    const [reduced, standard] = [tax('AA', '8'), tax('S', '10')];
    const lines = [
      ...[line('167', '83', [reduced]), line('67', '197', [reduced])],
      ...[line('77', '57', [standard]), line('67', '417', [standard])],
    ];
    assert.deepEqual(taxesOf(price('JPY', lines, { rounding: 'down' })), [
      ['AA', '8', '27060', '2164'],
      ['S', '10', '32328', '3232'],
    ]);
    // What the agency shows as not allowed: each line rounded down, then added up.
    const byLine = price('JPY', lines, { rounding: 'down', taxRounding: 'line' });
    assert.deepEqual(
      byLine.taxes.map((one) => one.tax),
      ['2163', '3231'],
    );
  });

  it('Spain: 300.00 with 21 percent VAT and 15 percent kept back is 318.00 to pay; 537.00 contain 93.20 (guides)', () => {
    const figures = price('EUR', [line('1', '300', [tax('S', '21'), withheld('15')])]);
    assert.deepEqual([figures.tax, figures.total, figures.payable], ['63.00', '363.00', '318.00']);
    assert.deepEqual(
      figures.withheld.map((one) => [one.percent, one.base, one.tax]),
      [['15', '300.00', '45.00']],
    );
    const { net, tax: contained } = inclusive('EUR', [line('1', '537', [tax('S', '21')])]);
    assert.deepEqual([net, contained], ['443.80', '93.20']);
  });

  it('Italy: what is kept back is of the net, and not of every line (guides; fiscosport.it, question 19292)', () => {
    const vat = tax('S', '22');
    const simple = price('EUR', [line('1', '1000', [vat, withheld('20')])]);
    assert.deepEqual([simple.tax, simple.total, simple.payable], ['220.00', '1220.00', '1020.00']);
    const four = price('EUR', [line('1', '120', [vat, withheld('4')])]);
    assert.deepEqual([four.tax, four.total, four.payable], ['26.40', '146.40', '141.60']);
    // 12.5 percent general costs are kept back from, the 4 percent for the lawyers' pension fund are not.
    const lawyer = price('EUR', [
      line('1', '1000', [vat, withheld('20')], { charges: [percent('12.5')] }),
      line('1', '45', [vat]),
    ]);
    assert.deepEqual(totalsOf(lawyer), ['1170.00', '1170.00', '257.40', '1427.40', '1202.40']);
    assert.deepEqual(
      lawyer.withheld.map((one) => [one.base, one.tax]),
      [['1125.00', '225.00']],
    );
  });
});

describe('what is paid in coins is rounded as it is where there are none smaller (money.md 4.3, 9)', () => {
  const cases = [
    // SRF on bills at the counter; kingbill.com on the rounding to five Rappen.
    [
      'Switzerland',
      'CHF',
      '0.05',
      ['19.32 19.30', '1.09 1.10', '150.32 150.30', '150.33 150.35', '1.02 1.00'],
    ],
    // Wikipedia (CC BY-SA) on Swedish rounding.
    ['Australia', 'AUD', '0.05', ['20.42 20.40', '20.43 20.45']],
    // Two receipts of the years with a coin of 50 öre, from the same page.
    ['Sweden until 2010', 'SEK', '0.50', ['223.20 223.00', '65.40 65.50']],
    // Law 1970:1029 as amended by 2009:283: 1 to 49 öre down, 50 to 99 up.
    ['Sweden', 'SEK', '1', ['24.88 25.00', '24.42 24.00', '24.49 24.00', '24.50 25.00', '25.50 26.00']],
    // Regulation 294 of 2011: the same.
    ['Norway', 'NOK', '1', ['10.49 10.00', '10.50 11.00']],
    // Law III of 2008, 2 §, the borders it states.
    [
      'Hungary',
      'HUF',
      '5',
      ['102.49 100.00', '102.50 105.00', '105.01 105.00', '107.49 105.00', '107.50 110.00'],
    ],
  ] as const;
  for (const [country, code, increment, examples] of cases)
    it(`${country}: to ${code} ${increment}`, () => {
      for (const [owed, paid] of examples.map((example) => example.split(' '))) {
        const cashIncrement = amountOf(increment, currencyOf(code));
        const figures = price(code, [line('1', owed ?? '')], { cashIncrement });
        assert.deepEqual([figures.total, figures.payable], [owed, paid]);
      }
    });
});

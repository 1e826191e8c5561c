import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { amountOf } from '../money/amount.js';
import { currencyOf } from '../money/currency.js';
import { decimalOf } from '../money/decimal.js';
import {
  tax,
  percent,
  line,
  price,
  amount,
  taxed,
  taxesOf,
  totalsOf,
  netsOf,
} from './published-steps.test.js';

// ConnectingEurope/eInvoicing-EN16931, ubl/examples and cii/examples (EUPL 1.2, some files Apache License 2.0).
describe('the examples of EN 16931 come to what they state (money.md 4.3, 4.8)', () => {
  const [six, twentyOne, twentyFive] = [tax('S', '6'), tax('S', '21'), tax('S', '25')];

  it('guide-example1: twenty lines at 6 and 21 percent, with a return', () => {
    // The return of six is stated there as a negative line with a positive quantity.
    const rows = [
      ...(['2 9.95', '1 9.85', '1 8.29', '2 7.23', '1 35', '1 35', '1 10.65', '1 1.55', '3 4.79'] as const),
      ...(['1 8.29', '2 8.29', '1 9.95', '2 1.65', '1 10.80 high', '1 3.90', '2 3.80 high'] as const),
      ...(['2 4.67 high', '1 18.63 high', '6 17.02', '-6 18.33'] as const),
    ];
    const figures = price(
      'EUR',
      rows.map((row) => {
        const [quantity = '', unitPrice = '', isHigh] = row.split(' ');
        return line(quantity, unitPrice, [isHigh ? twentyOne : six]);
      }),
    );
    assert.deepEqual(netsOf(figures), [
      ...[
        '19.90',
        '9.85',
        '8.29',
        '14.46',
        '35.00',
        '35.00',
        '10.65',
        '1.55',
        '14.37',
        '8.29',
        '16.58',
        '9.95',
      ],
      ...['3.30', '10.80', '3.90', '7.60', '9.34', '18.63', '102.12', '-109.98'],
    ]);
    assert.deepEqual(taxesOf(figures), [
      ['S', '6', '183.23', '10.99'],
      ['S', '21', '46.37', '9.74'],
    ]);
    assert.deepEqual(totalsOf(figures), ['229.60', '229.60', '20.73', '250.33', '250.33']);
  });

  it('ubl-tc434-example2: returns, an exempt line below zero, an allowance, a charge, a prepayment', () => {
    // Lines as they are stated: the unit price of the first does not multiply to its net there.
    const [fifteen, exempt] = [tax('S', '15'), tax('E', '0')];
    const figures = price(
      'NOK',
      [
        line('1', '1273', [twentyFive], {
          discounts: [amount('NOK', '12')],
          charges: [amount('NOK', '12')],
        }),
        ...[line('-1', '3.96', [fifteen]), line('2', '2.48', [fifteen]), line('-1', '25', [exempt])],
        line('250', '0.75', [twentyFive]),
      ],
      {
        allowances: [taxed(amount('NOK', '100'), twentyFive)],
        charges: [taxed(amount('NOK', '100'), twentyFive)],
        prepaid: amountOf('1000', currencyOf('NOK')),
      },
    );
    assert.deepEqual(netsOf(figures), ['1273.00', '-3.96', '4.96', '-25.00', '187.50']);
    assert.deepEqual(taxesOf(figures), [
      ['S', '25', '1460.50', '365.13'],
      ['S', '15', '1.00', '0.15'],
      ['E', '0', '-25.00', '0.00'],
    ]);
    assert.deepEqual(totalsOf(figures), ['1436.50', '1436.50', '365.28', '1801.78', '801.78']);
  });

  it('ubl-tc434-example5: percentages of line and document, half of it prepaid', () => {
    // Allowance and charge of the document are 10 percent of the lines at 25 percent there; ours are of all lines.
    const figures = price(
      'DKK',
      [
        line('1000', '1', [twentyFive], { discounts: [percent('10')], charges: [percent('10')] }),
        line('100', '5', [twentyFive]),
        line('500', '5', [tax('S', '12')]),
      ],
      {
        allowances: [taxed(amount('DKK', '150'), twentyFive)],
        charges: [taxed(amount('DKK', '150'), twentyFive)],
        prepaid: amountOf('2337.50', currencyOf('DKK')),
      },
    );
    assert.deepEqual(netsOf(figures), ['1000.00', '500.00', '2500.00']);
    assert.deepEqual(taxesOf(figures), [
      ['S', '25', '1500.00', '375.00'],
      ['S', '12', '2500.00', '300.00'],
    ]);
    assert.deepEqual(totalsOf(figures), ['4000.00', '4000.00', '675.00', '4675.00', '2337.50']);
  });

  it('sample-discount-price: a hundred at 0.1212', () => {
    const figures = price('EUR', [line('100', '0.1212', [twentyFive])]);
    assert.deepEqual(totalsOf(figures), ['12.12', '12.12', '3.03', '15.15', '15.15']);
  });

  it('BIS3_Invoice_positive and BIS3_Invoice_negativ: a half is rounded away from zero, in both directions', () => {
    const [invoice, correction] = ['1', '-1'].map((quantity) =>
      price('DKK', [line(quantity, '625743.54', [twentyFive])]),
    );
    assert.ok(invoice && correction);
    assert.deepEqual(totalsOf(invoice).slice(1, 4), ['625743.54', '156435.89', '782179.43']);
    assert.deepEqual(totalsOf(correction).slice(1, 4), ['-625743.54', '-156435.89', '-782179.43']);
  });

  it('CII-BR-CO-10-RoundingIssue: a sale and its cancellation on one invoice come to nothing', () => {
    const [nineteen, zero] = [tax('S', '19'), tax('Z', '0')];
    const figures = price('EUR', [
      ...[line('1', '720.81', [nineteen]), line('1', '0.01', [zero])],
      ...[line('-1', '720.81', [nineteen]), line('-1', '0.01', [zero])],
    ]);
    assert.deepEqual(taxesOf(figures), [
      ['S', '19', '0.00', '0.00'],
      ['Z', '0', '0.00', '0.00'],
    ]);
    assert.deepEqual(totalsOf(figures), ['0.00', '0.00', '0.00', '0.00', '0.00']);
  });

  it('huf_example_cii: prices for a hundred liters, in whole forints there and in fillér here', () => {
    // ISO 4217 gives HUF two digits, and so do we; practice rounds to whole forints (money.md 4.1). The example states
    // lines of 23440, 21389 and 24351, and 18679 of tax.
    const fuel = (liters: string, perHundred: string, fee: string) =>
      line(liters, perHundred, [tax('S', '27')], {
        ...{ baseQuantity: decimalOf('100'), charges: [amount('HUF', fee)] },
      });
    const figures = price('HUF', [
      ...[fuel('64', '36109', '330'), fuel('56.81', '37134', '293'), fuel('63.97', '37550', '330')],
    ]);
    assert.deepEqual(netsOf(figures), ['23439.76', '21388.83', '24350.74']);
    const stated = ['23440', '21389', '24351'].map((net) => line('1', net, [tax('S', '27')]));
    assert.deepEqual(taxesOf(price('HUF', stated)), [['S', '27', '69180.00', '18678.60']]);
    // Their tax is this one to the whole forint.
    const whole = price('HUF', stated, { cashIncrement: amountOf('1', currencyOf('HUF')) });
    assert.deepEqual([whole.total, whole.cashRounding, whole.payable], ['87858.60', '0.40', '87859.00']);
  });
});

// OpenPEPPOL/peppol-bis-invoice-3, rules/examples (no license is stated with the file).
describe('the examples of Peppol come to what they state (money.md 4.3, 4.8)', () => {
  it('Allowance-example: a price for two, charges and discounts on lines, a charge and an allowance', () => {
    const [twentyFive, exempt] = [tax('S', '25'), tax('E', '0')];
    const adjusted = { charges: [amount('EUR', '1')], discounts: [amount('EUR', '101')] };
    const figures = price(
      'EUR',
      [
        line('10', '410', [twentyFive], adjusted),
        line('10', '200', [exempt], { baseQuantity: decimalOf('2') }),
        line('10', '100', [twentyFive], adjusted),
      ],
      {
        allowances: [taxed(amount('EUR', '200'), twentyFive)],
        charges: [taxed(amount('EUR', '200'), twentyFive)],
        prepaid: amountOf('1000', currencyOf('EUR')),
      },
    );
    assert.deepEqual(netsOf(figures), ['4000.00', '1000.00', '900.00']);
    assert.deepEqual(taxesOf(figures), [
      ['S', '25', '4900.00', '1225.00'],
      ['E', '0', '1000.00', '0.00'],
    ]);
    assert.deepEqual(totalsOf(figures), ['5900.00', '5900.00', '1225.00', '7125.00', '6125.00']);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { amountOf } from '../money/amount.js';
import { currencyOf } from '../money/currency.js';
import { decimalOf } from '../money/decimal.js';
import type { InvoiceFigures } from './figures.js';
import { priceInvoice } from './price-invoice.js';
import type {
  Adjustment,
  DocumentAdjustment,
  PricingInput,
  PricingLine,
  PricingTax,
} from './pricing-input.js';

// Invoices that were published with their figures, transcribed as numbers: the examples of EN 16931 and of Peppol, and
// what tax offices, laws and guides state as worked examples. Facts only: no text of theirs is here. Where ours differs,
// it is said why.

const tax = (category: string, percent: string): PricingTax => ({ category, percent: decimalOf(percent) });
const withheld = (percent: string): PricingTax => ({ ...tax('withholding', percent), withheld: true });
const percent = (of: string): Adjustment => ({ type: 'percent', percent: decimalOf(of) });

const line = (
  quantity: string,
  unitPrice: string,
  taxes: readonly PricingTax[] = [],
  more: Partial<PricingLine> = {},
): PricingLine => ({ quantity: decimalOf(quantity), unitPrice: decimalOf(unitPrice), taxes, ...more });

/** Prices in the default way: exclusive, each rate rounded once, half-up. */
function price(
  code: string,
  lines: readonly PricingLine[],
  more: Partial<PricingInput> = {},
): InvoiceFigures {
  const rules = { taxMode: 'exclusive', taxRounding: 'rate', rounding: 'half-up' } as const;
  return priceInvoice({ ...rules, currency: currencyOf(code), lines, ...more });
}

const amount = (code: string, text: string): Adjustment => ({
  type: 'amount',
  amount: amountOf(text, currencyOf(code)),
});
const taxed = (adjustment: Adjustment, ...taxes: readonly PricingTax[]): DocumentAdjustment => ({
  ...adjustment,
  taxes,
});

const taxesOf = ({ taxes }: InvoiceFigures) =>
  taxes.map(({ category, percent, base, tax }) => [category, percent, base, tax]);
const totalsOf = ({ subtotal, net, tax, total, payable }: InvoiceFigures) => [
  ...[subtotal, net, tax, total, payable],
];
const netsOf = ({ lines }: InvoiceFigures) => lines.map(({ net }) => net);

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

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { amountOf } from '../money/amount.js';
import { currencyOf } from '../money/currency.js';
import { decimalOf } from '../money/decimal.js';
import { brokenCategories } from './broken-categories.test.js';
import { brokenDocuments } from './broken-documents.test.js';
import { checkInvoice, invoiceRules } from './check-invoice.js';
import {
  adjustment,
  completeClient,
  document,
  found,
  line,
  tampered,
  tax,
  without,
  type Content,
} from './rule-documents.test.js';

describe('the rules of EN 16931', () => {
  it('find nothing on an invoice that says everything, whatever its amounts are like', () => {
    assert.deepEqual(found(document()), []);
    assert.deepEqual(found({ ...document(), number: null }), []);
    assert.deepEqual(found({ ...without(document(), 'dueOn'), paymentTerms: 'At once' }), []);
    assert.deepEqual(found(document({ client: {}, payer: completeClient })), []);
    assert.deepEqual(found(document({ lines: [line({ quantity: decimalOf('-1') })] })), []);
    assert.deepEqual(
      found(document({ currency: currencyOf('JPY'), lines: [line({ unitPrice: decimalOf('105') })] })),
      [],
    );
  });

  it('find of a line with CGST and SGST of 9 % only that it has two taxes: their rows are right (BR-S-08)', () => {
    const taxes = [tax('S', '9'), tax('S', '9')];
    const both = document({ lines: [line({ taxes }), line({ taxes: [tax('S', '9')] })] });
    assert.deepEqual(found(both), ['UBL-SR-48 error lines.0.taxes']);
    const [first, second] = both.figures.taxes;
    assert.ok(first && second);
    const doubled = found(
      tampered(both, { taxes: [first, { ...second, base: first.base, tax: first.tax }] }),
    );
    assert.ok(doubled.includes('BR-S-08 error figures.taxes.1.base'), doubled.join('\n'));
  });

  for (const [wrong, broken, ...findings] of [...brokenDocuments, ...brokenCategories])
    it(`${findings.join(' and ').replaceAll(/ (error|warning) \S+/g, '')}: ${wrong}`, () =>
      assert.deepEqual(found(broken), findings));

  it('are each broken by one of these invoices, and each is listed once', () => {
    const broken = new Set(
      [...brokenDocuments, ...brokenCategories].flatMap(([, of]) =>
        checkInvoice(of).flatMap(({ rule, also }) => [rule, ...also]),
      ),
    );
    const ids = invoiceRules.map(({ id }) => id);
    assert.deepEqual(
      ids.filter((id) => !broken.has(id) && !id.startsWith('BR-DEC')),
      [],
    );
    assert.equal(new Set(ids).size, ids.length);
  });

  it('say in a sentence what is wrong', () => {
    const sentences = checkInvoice(
      document({ lines: [line(), line({ description: '', taxes: [tax('S', '0')] })] }),
    ).map(({ sentence }) => sentence);
    assert.deepEqual(sentences, [
      'Line 2 has no description.',
      'Line 2 is S (the standard rate) at 0 %; that category’s percentage is above 0.',
    ]);
  });

  it('are all said of a document that breaks many, errors before warnings', () => {
    const many = document({
      taxRounding: 'line',
      lines: [line({ description: '' }), line({ unitPrice: decimalOf('-1') })],
      client: { name: '' },
    });
    assert.deepEqual(found(many), [
      'BR-07 error client.name',
      'BR-25 error lines.0.description',
      'BR-27 error lines.1.unitPrice',
      'BR-10 warning client.address',
      'BR-11 warning client.country',
      'BR-CO-17 warning taxRounding',
    ]);
  });
});

describe('terms that are not kept', () => {
  it('are warned of once, and are no error', () => {
    const {
      seller: _,
      deliveryCountry: __,
      ...rest
    } = document({
      client: { name: 'Ada Lovelace' },
      lines: [1, 2].map(() => {
        const { unit: _, ...bare } = line({
          discounts: [{ type: 'percent', percent: decimalOf('5') }],
          taxes: [tax('K', '0')],
        });
        return bare;
      }),
      discount: { type: 'percent', percent: decimalOf('5') },
    });
    assert.deepEqual(found(rest), [
      'BR-33+BR-CO-21 warning discount.reason',
      'BR-06 warning seller.name',
      'BR-08 warning seller.address',
      'BR-09 warning seller.country',
      'BR-10 warning client.address',
      'BR-11 warning client.country',
      'BR-CO-26 warning seller.registrationNumber',
      'BR-23 warning lines',
      'BR-42+BR-CO-23 warning lines',
      'BR-IC-02 warning seller.vatNumber',
      'BR-IC-02 warning client.vatNumber',
      'BR-IC-10 warning lines.0.taxes.0.exemptionReason',
      'BR-IC-12 warning deliveryCountry',
    ]);
    assert.equal(
      checkInvoice(rest)[3]?.sentence,
      'The seller’s country is not kept here; an e-invoice needs it.',
    );
  });
});

describe('a total with tax inside that no net amount makes', () => {
  const inclusive = (...prices: readonly string[]) =>
    document({
      taxMode: 'inclusive',
      lines: prices.map((price) => line({ unitPrice: decimalOf(price), taxes: [tax('S', '21')] })),
    });

  it('is warned of with the totals that are possible (BR-CO-17, money.md 4.4)', () => {
    const [finding, ...others] = checkInvoice(inclusive('7'));
    assert.deepEqual(others, []);
    assert.deepEqual(finding, {
      rule: 'BR-CO-17',
      also: ['BR-S-09'],
      severity: 'warning',
      path: 'figures.taxes.0.tax',
      sentence:
        'No net amount and 21 % of it come to exactly 7.00. Nearest are 6.99 (net 5.78) and 7.01 (net 5.79); ' +
        'or 6.99 with 0.01 as rounding. Validators accept it as it is.',
      unreachable: {
        below: { net: '5.78', tax: '1.21', total: '6.99', rounding: '0.01' },
        above: { net: '5.79', tax: '1.22', total: '7.01', rounding: '-0.01' },
      },
    });
  });

  it('is the total of the rate, not of a line: 3.00 and 4.00 are as one of 7.00', () => {
    assert.deepEqual(found(inclusive('3', '4')), ['BR-CO-17+BR-S-09 warning figures.taxes.0.tax']);
    assert.deepEqual(found(inclusive('7', '7.01')), []);
  });

  it('is an error where the unit is more than validators accept: 1 yen at 100 percent', () => {
    const yen = { currency: currencyOf('JPY'), taxMode: 'inclusive' } as const;
    const lines = [line({ unitPrice: decimalOf('1'), taxes: [tax('S', '100')] })];
    const [finding] = checkInvoice(document({ ...yen, lines }));
    assert.equal(finding?.severity, 'error');
    assert.match(finding.sentence, /Nearest are 0 \(net 0\) and 2 \(net 1\); or 0 with 1 as rounding\.$/);
  });

  it('is not what a tax that is simply wrong by a cent is explained with', () => {
    const right = inclusive('6.99');
    const [row] = right.figures.taxes;
    assert.ok(row);
    const figures = {
      ...right.figures,
      taxes: [{ ...row, base: amountOf('5.77', right.currency), tax: amountOf('1.22', right.currency) }],
    };
    const finding = checkInvoice({ ...right, figures }).find(({ rule }) => rule === 'BR-CO-17');
    assert.equal(finding?.sentence, '21 % of 5.77 is 1.21, not 1.22.');
    assert.equal(finding.unreachable, undefined);
  });
});

describe('a currency with three or four decimals', () => {
  const percent = [{ type: 'percent', percent: decimalOf('5'), reason: 'Loyalty' }] as const;

  for (const [code, digits] of [
    ['KWD', 3],
    ['CLF', 4],
  ] as const)
    it(`cannot be exported: ${code} (BR-DEC-01 to 28)`, () => {
      const currency = currencyOf(code);
      const findings = checkInvoice(
        document({
          currency,
          lines: [line({ discounts: percent, charges: percent })],
          allowances: [adjustment('1')].map((one) => ({ ...one, amount: amountOf('1', currency) })),
          charges: [adjustment('1')].map((one) => ({ ...one, amount: amountOf('1', currency) })),
          discount: percent[0],
          ...({
            prepaid: amountOf('1', currency),
            cashIncrement: amountOf('0.1', currency),
          } as Partial<Content>),
        }),
      );
      assert.deepEqual(
        findings.map(({ severity, path, sentence }) => [severity, path, sentence]),
        [
          [
            'error',
            'currency',
            `Amounts in ${code} have ${digits} decimals, those of an e-invoice at most two: it cannot be exported.`,
          ],
        ],
      );
      const ids = invoiceRules.map(({ id }) => id).filter((id) => id.startsWith('BR-DEC'));
      assert.deepEqual(
        findings.flatMap(({ rule, also }) => [rule, ...also]),
        ids,
      );
    });

  it('breaks only the rules of what is stated', () => {
    const [finding] = checkInvoice(document({ currency: currencyOf('KWD'), taxMode: 'none' })).filter(
      ({ path }) => path === 'currency',
    );
    assert.deepEqual(
      [finding?.rule, ...(finding?.also ?? [])],
      ['BR-DEC-09', 'BR-DEC-12', 'BR-DEC-14', 'BR-DEC-18', 'BR-DEC-23'],
    );
  });
});

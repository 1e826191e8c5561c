import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { onLinesMax, perLineMax } from '../input/fields.js';
import { documentAdjustmentsMax, parseInvoiceDocument } from './invoice-document.js';

const refused = (type: string, path: string) => ({ ok: false, reason: { type, path } });

const line = { unitPrice: '10' };
const priced = (over: object) => parseInvoiceDocument({ currency: 'EUR', lines: [line], ...over });
const linePriced = (over: object) => priced({ lines: [line, { ...line, ...over }] });

describe('an invoice document', () => {
  it('needs a currency and lines; the rest is what most invoices have', () => {
    assert.deepEqual(
      parseInvoiceDocument({
        currency: 'EUR',
        lines: [{ unitPrice: '10.50', taxes: [{ percent: '19.0' }, { percent: '0' }] }],
      }),
      {
        ok: true,
        value: {
          number: null,
          client: {},
          currency: 'EUR',
          taxMode: 'exclusive',
          taxRounding: 'rate',
          rounding: 'half-up',
          lines: [
            {
              description: '',
              quantity: '1',
              unitPrice: '10.5',
              taxes: [
                { category: 'S', percent: '19' },
                { category: 'Z', percent: '0' },
              ],
            },
          ],
        },
      },
    );
    assert.deepEqual(parseInvoiceDocument({ lines: [] }), refused('input-required', 'currency'));
    assert.deepEqual(parseInvoiceDocument({ currency: 'EUR' }), refused('input-required', 'lines'));
    assert.deepEqual(parseInvoiceDocument(undefined), refused('input-required', ''));
    for (const value of [null, [], 'EUR', 1])
      assert.deepEqual(parseInvoiceDocument(value), refused('input-type', ''));
  });

  it('may say all there is, which comes back as it was said, amounts at the scale of the currency', () => {
    const taxes = [
      { category: 'S', percent: '5', compound: false },
      { category: 'QST', percent: '9.975', compound: true, withheld: false },
      { category: 'IRPF', percent: '15', withheld: true },
      { category: 'E', percent: '0', exemptionReason: 'Medical care' },
    ];
    const party = {
      ...{ name: 'Ada', address: 'Street 1\nTown', country: 'CH', vatNumber: 'CHE-1', taxNumber: '7' },
      registrationNumber: 'HRB 1',
    };
    const full = {
      ...{ number: 'INV-0007', issuedOn: '2026-11-24', dueOn: '2026-12-08', paymentTerms: '14 days' },
      ...{ seller: party, client: party, payer: {}, deliveredOn: '2026-11-23', deliveryCountry: 'CH' },
      ...{ currency: 'CHF', taxMode: 'inclusive', taxRounding: 'line', rounding: 'half-even' },
      lines: [
        {
          ...{ description: 'Screws\nzinc', unit: 'C62', servedOn: '2026-11-23' },
          ...{ quantity: '-2.5', unitPrice: '-0.0000000001', baseQuantity: '100', taxes },
          discounts: [
            { type: 'percent', percent: '100', reason: 'Late' },
            { type: 'amount', amount: '-5.00', reason: '' },
          ],
          charges: [{ type: 'percent', percent: '100' }],
        },
      ],
      discount: { type: 'amount', amount: '1.00' },
      allowances: [{ type: 'percent', percent: '3', taxes, reason: 'Loyal' }],
      charges: [
        { type: 'amount', amount: '4.50', taxes: [], reason: 'Freight' },
        { type: 'amount', amount: '0.00' },
      ],
      ...{ cashIncrement: '0.05', prepaid: '-7.00' },
    };
    assert.deepEqual(parseInvoiceDocument(full), { ok: true, value: full });
    const short = {
      ...full,
      prepaid: '-7',
      cashIncrement: '0.050',
      discount: { type: 'amount', amount: '1' },
    };
    assert.deepEqual(parseInvoiceDocument(short), { ok: true, value: full });
  });

  it('is read with the words it has; a draft has no number', () => {
    for (const number of [undefined, null]) {
      const read = priced({ number });
      assert.equal(read.ok && read.value.number, null);
    }
    assert.deepEqual(priced({ number: 7 }), refused('input-type', 'number'));
    assert.deepEqual(
      priced({ client: { name: 'A\u200b' } }),
      refused('text-control-character', 'client.name'),
    );
    assert.deepEqual(priced({ dueOn: '2026-02-30' }), refused('date-invalid', 'dueOn'));
    assert.deepEqual(
      linePriced({ description: 'x'.repeat(2001) }),
      refused('text-too-long', 'lines.1.description'),
    );
  });

  it('row 41: sells some, or takes some back where it may credit; never nothing', () => {
    for (const quantity of ['0', '0.000'])
      for (const allowNegative of [true, false]) {
        const read = parseInvoiceDocument(
          { currency: 'EUR', lines: [{ ...line, quantity }] },
          { allowNegative },
        );
        assert.deepEqual(read, refused('decimal-range', 'lines.0.quantity'));
      }
    assert.equal(linePriced({ quantity: '-1' }).ok, true);
    const invoice = (over: object, document: object = {}) =>
      parseInvoiceDocument(
        { currency: 'EUR', lines: [{ ...line, ...over }], ...document },
        { allowNegative: false },
      );
    assert.equal(invoice({ quantity: '1', unitPrice: '0' }).ok, true);
    assert.deepEqual(invoice({ quantity: '-1' }), refused('decimal-range', 'lines.0.quantity'));
    assert.deepEqual(invoice({ unitPrice: '-0.01' }), refused('decimal-range', 'lines.0.unitPrice'));
    const negative = { type: 'amount', amount: '-1' };
    const nothing = { type: 'amount', amount: '0' };
    assert.equal(invoice({ discounts: [nothing], charges: [nothing] }, { prepaid: '0' }).ok, true);
    assert.deepEqual(invoice({ discounts: [negative] }), refused('money-sign', 'lines.0.discounts.0.amount'));
    assert.deepEqual(invoice({ charges: [negative] }), refused('money-sign', 'lines.0.charges.0.amount'));
    assert.deepEqual(invoice({}, { discount: negative }), refused('money-sign', 'discount.amount'));
    assert.deepEqual(invoice({}, { allowances: [negative] }), refused('money-sign', 'allowances.0.amount'));
    assert.deepEqual(invoice({}, { charges: [negative] }), refused('money-sign', 'charges.0.amount'));
    assert.deepEqual(invoice({}, { prepaid: '-1' }), refused('money-sign', 'prepaid'));
  });

  it('rows 41-48: keeps every figure within its digits and its bounds, negative ones as well', () => {
    for (const sign of ['', '-']) {
      assert.equal(linePriced({ quantity: `${sign}999999999999.999999` }).ok, true);
      assert.equal(linePriced({ unitPrice: `${sign}999999999999.9999999999` }).ok, true);
      for (const [over, type, path] of [
        [{ quantity: `${sign}0.0000001` }, 'decimal-scale', 'quantity'],
        [{ quantity: `${sign}1000000000000` }, 'decimal-range', 'quantity'],
        [{ unitPrice: `${sign}0.00000000001` }, 'decimal-scale', 'unitPrice'],
        [{ unitPrice: `${sign}1000000000000` }, 'decimal-range', 'unitPrice'],
      ] as const)
        assert.deepEqual(linePriced(over), refused(type, `lines.1.${path}`));
    }
    for (const baseQuantity of ['0', '-1'])
      assert.deepEqual(linePriced({ baseQuantity }), refused('decimal-range', 'lines.1.baseQuantity'));
    for (const percent of ['-1', '100.000001'])
      for (const [over, path] of [
        [{ discounts: [{ type: 'percent', percent }] }, 'discounts.0'],
        [{ charges: [{ type: 'percent', percent }] }, 'charges.0'],
        [{ taxes: [{ percent }] }, 'taxes.0'],
      ] as const)
        assert.deepEqual(linePriced(over), refused('decimal-range', `lines.1.${path}.percent`));
    for (const cashIncrement of ['0', '-0.05'])
      assert.deepEqual(priced({ cashIncrement }), refused('money-sign', 'cashIncrement'));
  });

  it('rows 3-5, 25: has amounts its currency can have', () => {
    assert.deepEqual(priced({ prepaid: '1.005' }), refused('money-scale', 'prepaid'));
    assert.deepEqual(priced({ currency: 'JPY', prepaid: '1.5' }), refused('money-scale', 'prepaid'));
    assert.deepEqual(priced({ prepaid: '10000000000000' }), refused('money-range', 'prepaid'));
    assert.equal(priced({ currency: 'KWD', prepaid: '1.005' }).ok, true);
  });

  it('rows 51, 52: is no longer than an invoice may be', () => {
    const adjustment = { type: 'percent', percent: '1' };
    const tax = { percent: '1' };
    for (const [most, path, over] of [
      [1000, 'lines', (count: number) => ({ lines: Array(count).fill(line) })],
      [
        perLineMax,
        'lines.0.discounts',
        (n: number) => ({ lines: [{ ...line, discounts: Array(n).fill(adjustment) }] }),
      ],
      [
        perLineMax,
        'lines.0.charges',
        (n: number) => ({ lines: [{ ...line, charges: Array(n).fill(adjustment) }] }),
      ],
      [perLineMax, 'lines.0.taxes', (n: number) => ({ lines: [{ ...line, taxes: Array(n).fill(tax) }] })],
      [documentAdjustmentsMax, 'allowances', (n: number) => ({ allowances: Array(n).fill(adjustment) })],
      [documentAdjustmentsMax, 'charges', (n: number) => ({ charges: Array(n).fill(adjustment) })],
      [
        perLineMax,
        'charges.0.taxes',
        (n: number) => ({ charges: [{ ...adjustment, taxes: Array(n).fill(tax) }] }),
      ],
    ] as const) {
      assert.equal(priced(over(most)).ok, true, path);
      assert.deepEqual(priced(over(most + 1)), refused('input-too-many', path));
    }
  });

  it('row 52: has no more discounts, charges and taxes than 5,000 on all lines together', () => {
    const adjustment = { type: 'percent', percent: '1' };
    const lists = {
      discounts: Array(6).fill(adjustment),
      charges: [adjustment],
      taxes: Array(3).fill({ percent: '1' }),
    };
    const full = Array<unknown>(onLinesMax / 10).fill({ ...line, ...lists });
    assert.equal(priced({ lines: [...full, line] }).ok, true);
    for (const [name, more] of Object.entries(lists))
      assert.deepEqual(
        priced({ lines: [...full, { ...line, [name]: more.slice(0, 1) }] }),
        refused('input-too-many', 'lines'),
      );
  });

  it('rows 72, 73, 119: has no field and no choice that nobody knows', () => {
    assert.deepEqual(priced({ total: '10' }), refused('input-unknown-field', 'total'));
    assert.deepEqual(linePriced({ UnitPrice: '1' }), refused('input-unknown-field', 'lines.1.UnitPrice'));
    assert.deepEqual(priced({ rounding: 'bankers' }), refused('enum-unknown', 'rounding'));
    assert.deepEqual(priced({ taxMode: '__proto__' }), refused('enum-unknown', 'taxMode'));
    assert.deepEqual(priced({ discount: { type: 'gift' } }), refused('enum-unknown', 'discount.type'));
    assert.deepEqual(
      priced({ discount: { type: 'percent', amount: '1' } }),
      refused('input-unknown-field', 'discount.amount'),
    );
    for (const compound of ['true', 1, null])
      assert.deepEqual(
        linePriced({ taxes: [{ percent: '1', compound }] }),
        refused('input-type', 'lines.1.taxes.0.compound'),
      );
  });

  it('row 120: is read once more from what was read, and nothing throws, whatever comes', () => {
    const some = fc.anything({
      withBigInt: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
    });
    fc.assert(
      fc.property(some, some, some, (lines, taxes, rest) => {
        parseInvoiceDocument(lines);
        const read = priced({ lines: [{ ...line, taxes }], allowances: rest });
        if (read.ok) assert.deepEqual(parseInvoiceDocument(read.value), read);
        parseInvoiceDocument({ currency: 'EUR', lines });
      }),
    );
  });
});

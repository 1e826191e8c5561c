import { amountOf, currencyOf, priceInvoice } from '@billkit/billing';
import { figureOutOfRange, parseInvoiceDocument, parseJson } from '@billkit/billing/documents';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { badInput, type Field } from '../bad-input.js';
import { badJson } from '../bad-json.js';
import { badStructure } from '../bad-structure.js';
import { isLeaf, placesIn, type Place } from '../places.js';

const tax = { category: 'S', percent: '19', compound: false, withheld: false, exemptionReason: 'None' };
const party = {
  ...{ name: 'Ada', address: 'Street 1\nTown', country: 'DE', vatNumber: 'DE1', taxNumber: '7' },
  registrationNumber: 'HRB 1',
};
const adjustments = [
  { type: 'percent', percent: '10', reason: 'Loyal' },
  { type: 'amount', amount: '5', reason: 'Late' },
];
const taxed = adjustments.map((adjustment) => ({ ...adjustment, taxes: [tax] }));

/** An invoice document with every field it may have, each of them as it should be. */
const complete = {
  ...{ number: 'INV-7', issuedOn: '2026-11-24', dueOn: '2026-12-08', paymentTerms: '14 days' },
  ...{ seller: party, client: party, payer: party, deliveredOn: '2026-11-23', deliveryCountry: 'DE' },
  ...{ currency: 'EUR', taxMode: 'exclusive', taxRounding: 'rate', rounding: 'half-up' },
  lines: [
    {
      ...{ description: 'Screws', quantity: '2', unit: 'C62', unitPrice: '4', baseQuantity: '100' },
      ...{ discounts: adjustments, charges: adjustments, taxes: [tax], servedOn: '2026-11-23' },
    },
  ],
  ...{ discount: adjustments[0], allowances: taxed, charges: taxed, cashIncrement: '0.05', prepaid: '1' },
};

const places = placesIn(complete);
const leaves = places.filter(isLeaf);

const fields: Readonly<Record<string, Field>> = {
  ...{
    number: 'line',
    issuedOn: 'day',
    dueOn: 'day',
    deliveredOn: 'day',
    servedOn: 'day',
    currency: 'currency',
  },
  ...{ name: 'line', country: 'line', vatNumber: 'line', taxNumber: 'line', registrationNumber: 'line' },
  ...{ deliveryCountry: 'line', unit: 'line', address: 'note', paymentTerms: 'note', reason: 'note' },
  ...{ exemptionReason: 'note', description: 'description', category: 'label', compound: 'flag' },
  ...{ withheld: 'flag', taxMode: 'choice', taxRounding: 'choice', rounding: 'choice', type: 'choice' },
  ...{ quantity: 'quantity', baseQuantity: 'quantity', unitPrice: 'price', percent: 'percent' },
  ...{ amount: 'discount', prepaid: 'discount', cashIncrement: 'amount' },
};
const fieldOf = ({ path }: Place) => fields[path.split('.').at(-1) ?? ''];

/** Sees that an invoice is refused as bad input, with this code and path. */
function refused(value: unknown, code: string, path: string) {
  const read = parseInvoiceDocument(value, { allowNegative: false });
  assert.deepEqual(read, { ok: false, reason: { type: code, path } });
}

describe('the invoice document that bad input is put into', () => {
  it('is complete and right until then', () => {
    assert.ok(parseInvoiceDocument(complete, { allowNegative: false }).ok);
    const known = new Set(badInput.flatMap((row) => row.fields));
    for (const leaf of leaves) assert.ok(known.has(fieldOf(leaf)!), leaf.path);
  });

  it('may leave out every field but its currency, its lines, their price, and what an adjustment or a tax is', () => {
    const required = ['currency', 'lines', 'unitPrice', 'type', 'percent', 'amount'];
    for (const place of places.slice(1)) {
      const name = place.path.split('.').at(-1) ?? '';
      if (/^\d+$/.test(name) || required.includes(name))
        refused(place.with(undefined), 'input-required', place.path);
      else assert.ok(parseInvoiceDocument(place.with(undefined)).ok, place.path);
    }
  });
});

describe('one bad value in one field of an invoice document', () => {
  for (const { row, fields: named, code, values } of badInput) {
    const where = leaves.filter((place) => named.includes(fieldOf(place)!));
    if (where.length > 0)
      it(`row ${row}: in ${named.join(', ').slice(0, 40)} is ${code}`, () => {
        for (const place of where)
          // A draft has no number, which JSON writes as null.
          for (const value of values.filter((one) => one !== null || place.path !== 'number'))
            refused(place.with(value), code, place.path);
      });
  }
});

describe('the structure of an invoice document', () => {
  for (const { title, code, where, at } of badStructure)
    it(title, () => {
      for (const place of places.filter(where))
        for (const { value, path } of at(place)) refused(place.with(value), code, path);
      assert.equal(({} as { isAdmin?: unknown }).isAdmin, undefined);
    });
});

describe('JSON text', () => {
  for (const { row, code, texts } of badJson)
    it(`row ${row}: ${texts
      .map((text) => JSON.stringify(text))
      .join(' ')
      .slice(0, 60)} is ${code}`, () => {
      for (const text of texts) {
        const read = parseJson(text);
        assert.equal(read.ok ? 'read' : read.reason.type, code, text.slice(0, 60));
      }
      assert.equal(({} as { isAdmin?: unknown }).isAdmin, undefined);
    });

  it('row 30: a number beyond all numbers is read as JSON does, and no figure of an invoice', () => {
    const read = parseJson('{"currency":"EUR","lines":[],"prepaid":1e400}');
    assert.ok(read.ok);
    refused(read.value, 'input-type', 'prepaid');
  });
});

describe('what an invoice document comes to', () => {
  const eur = currencyOf('EUR');
  const priced = (document: object) => {
    const read = parseInvoiceDocument({ currency: 'EUR', ...document });
    assert.ok(read.ok);
    return priceInvoice(read.value);
  };

  it('row 43: is exact where every figure has its most digits, and is told to be out of range', () => {
    const line = { quantity: '999999999999.999999', unitPrice: '999999999999.9999999999' };
    const figures = priced({ lines: Array(1000).fill(line) });
    assert.equal(figures.lines[0]?.gross, '999999999999999998999900.00');
    assert.equal(figures.total, '999999999999999998999900000.00');
    assert.equal(figureOutOfRange(figures), 'lines.0.gross');
    const most = { unitPrice: '9999999999.999', quantity: '1000' };
    assert.equal(figureOutOfRange(priced({ lines: [most] })), undefined);
    assert.equal(figureOutOfRange(priced({ lines: [most, { unitPrice: '0.99' }] })), undefined);
    assert.equal(figureOutOfRange(priced({ lines: [most, { unitPrice: '1' }] })), 'subtotal');
  });

  it('row 48: contains at most 100 percent of tax, which is half of it', () => {
    const figures = priced({
      taxMode: 'inclusive',
      lines: [{ unitPrice: '10', taxes: [{ percent: '100' }] }],
    });
    assert.deepEqual([figures.net, figures.tax], ['5.00', '5.00']);
  });

  it('row 49: is nothing where the discount is larger than the line', () => {
    const discounts = [{ type: 'amount', amount: '1000' }];
    assert.equal(priced({ lines: [{ unitPrice: '10', discounts }] }).total, '0.00');
  });

  it('row 51: has a discount over lines that come to nothing, which is nothing', () => {
    const discount = { type: 'amount', amount: '5' };
    for (const lines of [[], [{ unitPrice: '0' }, { unitPrice: '0' }]])
      assert.equal(priced({ lines, discount }).documentDiscount, '0.00');
  });

  it('row 53: is rounded on each line, so that 1,000 lines of 0.005 come to 10.00', () => {
    const lines = Array(1000).fill({ unitPrice: '0.005' });
    assert.equal(priced({ lines }).total, amountOf('10', eur));
    assert.equal(priced({ lines, rounding: 'half-even' }).total, amountOf('0', eur));
    assert.equal(priced({ lines: [{ unitPrice: '0.005', quantity: '1000' }] }).total, amountOf('5', eur));
  });
});

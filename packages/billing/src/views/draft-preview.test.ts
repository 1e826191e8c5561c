import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { TrialBooks } from '../commands/trial-books.test.js';
import { decimalOf } from '../money/decimal.js';
import { defaultPreferences } from '../records/preferences.js';
import { line, lineInput } from '../testing/fixtures.js';
import { createDraftPreview, previewDraft, type DraftTerms } from './draft-preview.js';

const gst = { id: 'tax_10', name: 'GST', percent: decimalOf('10'), category: 'S', archived: false } as const;
const { currency, taxMode, taxRounding, rounding } = defaultPreferences;
const terms: DraftTerms = { currency, taxMode, taxRounding, rounding, rates: [gst] };

describe('an invoice editor while it is filled in', () => {
  it('prices its lines by the draft’s terms', () => {
    const inputs = [
      lineInput({
        quantity: '2',
        unitPrice: '75',
        discounts: [{ type: 'percent', percent: '10' }],
        taxRates: ['tax_10'],
      }),
      lineInput({ id: 'lin_2', unitPrice: '50' }),
    ];
    const { figures, lines } = previewDraft(inputs, terms);
    assert.deepEqual([figures.subtotal, figures.tax, figures.total], ['185.00', '13.50', '198.50']);
    assert.deepEqual(
      lines.map((one) => one.figures?.total),
      ['148.50', '50.00'],
    );
    assert.equal(previewDraft(inputs, { ...terms, taxMode: 'inclusive' }).figures.total, '185.00');
  });

  it('answers the same while it remembers, whatever is typed on the way, and the same objects where nothing changed', () => {
    const amount = fc.constantFrom('1', '2.5', '', 'x', '19.99', '0.333');
    const rate = fc.boolean().map((isTaxed) => (isTaxed ? (['tax_10'] as const) : []));
    const step = fc.record({
      at: fc.nat(9),
      unitPrice: amount,
      quantity: amount,
      taxRates: rate,
      whole: amount,
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 15 }), (steps) => {
        const preview = createDraftPreview();
        let inputs = Array.from({ length: 10 }, (_, at) => lineInput({ id: `lin_${at}`, unitPrice: '7' }));
        preview(inputs, terms);
        for (const { at, whole, ...change } of steps) {
          inputs = inputs.with(at, lineInput({ id: `lin_${at}`, ...change }));
          const discount = { type: 'percent', percent: whole } as const;
          const asked = at === 0 ? { ...terms, taxMode: 'inclusive' as const, discount } : terms;
          const after = preview(inputs, asked);
          assert.deepEqual(after, previewDraft(inputs, asked));
        }
      }),
      { numRuns: 100 },
    );
    const preview = createDraftPreview();
    const inputs = ['1', '2', '3'].map((unitPrice, at) => lineInput({ id: `lin_${at}`, unitPrice }));
    const before = preview(inputs, terms);
    const after = preview(inputs.with(1, lineInput({ id: 'lin_1', unitPrice: '9' })), terms);
    assert.deepEqual(
      after.lines.map((one, at) => one === before.lines[at]),
      [true, false, true],
    );
  });

  it('answers what it answered before where nothing changed, whatever takes off and whatever cannot be read', () => {
    const inputs = [lineInput({ unitPrice: '50' }), lineInput({ id: 'lin_2', unitPrice: 'x' })];
    for (const percent of ['10', '101']) {
      const preview = createDraftPreview();
      const asked = { ...terms, discount: { type: 'percent', percent } } as const;
      const before = preview(inputs, asked);
      assert.equal(preview([...inputs], { ...asked }), before);
      const retyped = preview(inputs, { ...asked, discount: { type: 'percent', percent: '20' } });
      assert.deepEqual([retyped.figures.total, retyped.discountRefusal], ['40.00', null]);
    }
  });

  it('says anew what changed, also where no figure did', () => {
    const preview = createDraftPreview();
    const inputs = [lineInput({ unitPrice: '50' }), lineInput({ id: 'lin_2', unitPrice: 'x' })];
    const discountOf = (percent: string) => ({ type: 'percent', percent }) as const;
    const refusalOf = (percent: string) =>
      preview(inputs, { ...terms, discount: discountOf(percent) }).discountRefusal?.type;
    assert.deepEqual([refusalOf('101'), refusalOf('x')], ['decimal-range', 'decimal-syntax']);
    const retyped = preview(inputs.with(1, lineInput({ id: 'lin_2', quantity: '' })), terms);
    assert.deepEqual(retyped.lines[1]?.refusal, { type: 'decimal-syntax', path: 'quantity' });
  });

  it('reads no line again that stands elsewhere, and all of them by other terms', () => {
    const preview = createDraftPreview();
    const inputs = [
      lineInput({ taxRates: ['tax_10'] }),
      lineInput({ id: 'lin_2', unitPrice: 'x' }),
      lineInput({ id: 'lin_3' }),
    ];
    const { lines: before } = preview(inputs, terms);
    const { lines: turned } = preview(inputs.toReversed(), terms);
    assert.deepEqual(
      turned.toReversed().map(({ line: one }, at) => one === before[at]?.line),
      [true, true, true],
    );
    assert.equal(turned[1], before[1]);
    const twenty = { ...gst, percent: decimalOf('20') };
    assert.equal(preview(inputs, { ...terms, rates: [twenty] }).figures.tax, '20.00');
    assert.equal(preview(inputs, terms).figures.tax, '10.00');
  });

  it('leaves out lines that cannot be read and says why, by field; the others keep their figures', () => {
    const inputs = [
      lineInput({ quantity: '' }),
      lineInput({ id: 'lin_2', unitPrice: '7' }),
      lineInput({ id: 'lin_3', discounts: [{ type: 'amount', amount: '1.005' }] }),
      lineInput({ id: 'lin_4', taxRates: ['tax_none'] }),
      lineInput({ id: 'lin_5', unitPrice: '9' }),
    ];
    const { figures, lines } = previewDraft(inputs, terms);
    assert.equal(figures.total, '16.00');
    assert.deepEqual(
      lines.map((one) => one.refusal ?? one.figures.total),
      [
        { type: 'decimal-syntax', path: 'quantity' },
        '7.00',
        { type: 'money-scale', path: 'discounts.0.amount' },
        { type: 'not-found', kind: 'tax-rates', id: 'tax_none' },
        '9.00',
      ],
    );
  });

  it('takes the discount on all lines off, and says why one cannot be read', () => {
    const inputs = [lineInput({ unitPrice: '50' }), lineInput({ id: 'lin_2', unitPrice: '50' })];
    const preview = (discount: DraftTerms['discount']) =>
      previewDraft(inputs, { ...terms, ...(discount && { discount }) });
    assert.equal(preview({ type: 'percent', percent: '10' }).figures.total, '90.00');
    assert.equal(preview({ type: 'percent', percent: '10' }).discountRefusal, null);
    assert.equal(preview(undefined).discountRefusal, null);
    for (const [discount, type, path] of [
      [{ type: 'percent', percent: '101' }, 'decimal-range', 'discount.percent'],
      [{ type: 'amount', amount: '1.005' }, 'money-scale', 'discount.amount'],
    ] as const) {
      const { figures, discountRefusal } = preview(discount);
      assert.deepEqual([figures.total, discountRefusal], ['100.00', { type, path }]);
    }
  });

  it('is nothing without lines', () => {
    const { figures, lines } = previewDraft([], terms);
    assert.deepEqual([figures.total, lines], ['0.00', []]);
  });

  it('keeps the rate a line had before, though it was changed or archived since (S-11)', () => {
    const before = [
      line({ taxes: [{ rate: 'tax_10', name: 'GST', percent: decimalOf('8'), category: 'S' }] }),
    ];
    const archived = { ...terms, rates: [{ ...gst, archived: true }] };
    const inputs = [lineInput({ taxRates: ['tax_10'] })];
    assert.equal(previewDraft(inputs, { ...archived, before }).figures.total, '108.00');
    assert.equal(previewDraft(inputs, archived).lines[0]?.refusal?.type, 'tax-rate-archived');
    const another = [lineInput({ id: 'lin_2', taxRates: ['tax_10'] })];
    assert.equal(previewDraft(another, { ...terms, before }).figures.total, '110.00');
  });

  it('shows the total that finalizing freezes', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 99999 })), {
          minLength: 1,
          maxLength: 4,
        }),
        fc.constantFrom('exclusive', 'inclusive', 'none' as const),
        (asked, mode) => {
          const lines = asked.map(([quantity, price], index) =>
            lineInput({
              id: `lin_${index}`,
              quantity: (quantity / 100).toFixed(2),
              unitPrice: (price / 1000).toFixed(3),
              taxRates: ['tax_10'],
            }),
          );
          const books = new TrialBooks().tax('10').issue('a', { lines, taxMode: mode });
          const invoice = books.get('invoice', 'inv_a');
          assert.ok(invoice.status === 'open' || invoice.status === 'paid');
          assert.deepEqual(previewDraft(lines, { ...terms, taxMode: mode }).figures, invoice.figures);
        },
      ),
      { numRuns: 50 },
    ));
});

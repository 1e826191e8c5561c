import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { operandsOf, stepsTo } from '../explain/steps-to.js';
import { subjectOf } from '../explain/subject-of.js';
import { decimalOf } from '../money/decimal.js';
import { defaultPreferences } from '../records/preferences.js';
import { lineInput } from '../testing/fixtures.js';
import { previewDraft, type DraftTerms } from './draft-preview.js';
import { explainDraft } from './explain-draft.js';

const gst = { id: 'tax_10', name: 'GST', percent: decimalOf('10'), category: 'S', archived: false } as const;
const { currency, taxMode, taxRounding, rounding } = defaultPreferences;
const terms: DraftTerms = { currency, taxMode, taxRounding, rounding, rates: [gst] };

describe('why a draft says what it says, while it is written', () => {
  const inputs = [
    lineInput({ id: 'lin_1', unitPrice: 'twelve' }),
    lineInput({ id: 'lin_2', quantity: '3', unitPrice: '33.335', taxRates: ['tax_10'] }),
  ];

  it('explains the figures of its preview, the discount on the whole included', () => {
    const discounted = { ...terms, discount: { type: 'percent', percent: '10' } as const };
    const preview = previewDraft(inputs, discounted);
    const explanation = explainDraft(preview, discounted);
    assert.deepEqual(explanation.figures, preview.figures);
    assert.equal(stepsTo(explanation, 'total').at(-1)?.value, preview.figures.total);
    assert.ok(stepsTo(explanation, 'total').some(({ figure }) => figure === 'documentDiscount'));
  });

  it('counts a discount that cannot be read as none, as the preview does', () => {
    const broken = { ...terms, discount: { type: 'percent', percent: 'ten' } as const };
    const preview = previewDraft(inputs, broken);
    assert.deepEqual(explainDraft(preview, broken).figures, preview.figures);
  });

  it('says which of its lines each line of the figures is: one that cannot be read has none', () => {
    const explanation = explainDraft(previewDraft(inputs, terms), terms);
    assert.deepEqual(explanation.places, [1]);
    assert.match(stepsTo(explanation, 'lines.0.gross')[0]?.text ?? '', /3 × 33\.335 = 100\.005/);
  });

  it('each step says which line, group or tax it is about, and what it is made of is explained, too', () => {
    const { steps } = explainDraft(previewDraft(inputs, terms), {
      ...terms,
      discount: { type: 'amount', amount: '5' },
    });
    const about = new Map(steps.map((step) => [step.figure, subjectOf(step)]));
    assert.deepEqual(about.get('lines.0.gross')?.place, { kind: 'line', index: 0 });
    assert.deepEqual(about.get('documentDiscount.groups.0'), { place: null, alike: 0, taxes: [] });
    assert.deepEqual(about.get('groups.0.shares.0'), {
      ...{ place: { kind: 'line', index: 0 }, alike: null },
      taxes: [{ category: 'S', percent: '10' }],
    });
    assert.deepEqual(about.get('total'), { place: null, alike: null, taxes: [] });
    for (const step of steps)
      for (const { figure } of operandsOf(step)) assert.ok(figure === null || about.has(figure));
  });
});

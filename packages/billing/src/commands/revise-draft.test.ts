import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Asked } from '../input/asked.js';
import { currencyOf } from '../money/currency.js';
import { decimalOf } from '../money/decimal.js';
import type { TaxRates } from '../records/tax-rates.js';
import { no } from '../result.js';
import { decide, refusalIn, written, writesOf } from '../testing/decide.js';
import {
  draftContent,
  draftInvoice,
  grace,
  line,
  lineInput,
  openInvoice,
  today,
} from '../testing/fixtures.js';
import { numberedDraft, voidedInvoice, zeroInvoice } from '../testing/settled.js';
import type { DraftContent } from './draft-content.js';
import { reviseDraft, type ReviseDraft } from './revise-draft.js';

const asked = (content: Partial<Asked<DraftContent>> = {}, version = 1): Asked<ReviseDraft> => ({
  type: 'revise-draft',
  id: 'cmd_1',
  invoice: 'inv_1',
  version,
  content: draftContent(content),
});

const tax = { rate: 'tax_vat', name: 'VAT', percent: decimalOf('16') } as const;
const rates: TaxRates = {
  kind: 'tax-rates',
  id: 'tax-rates',
  rates: [{ id: 'tax_vat', name: 'VAT', percent: decimalOf('19'), archived: false }],
};
const archived: TaxRates = { ...rates, rates: rates.rates.map((rate) => ({ ...rate, archived: true })) };

describe('revise-draft', () => {
  it('replaces what a draft says; what is left out is gone (T2)', () => {
    const before = draftInvoice({ memo: 'Old', reference: 'PO 7', payer: grace, dueOn: today });
    const lines = [lineInput({ quantity: '2' })];
    assert.deepEqual(writesOf(decide(reviseDraft, asked({ client: grace, lines, memo: 'New' }), [before])), [
      draftInvoice({ client: grace, lines: [line({ quantity: decimalOf('2') })], memo: 'New' }),
    ]);
  });

  it('keeps currency and tax mode of the draft unless others are asked for', () => {
    const before = draftInvoice({ currency: currencyOf('USD'), taxMode: 'inclusive', taxRounding: 'line' });
    assert.deepEqual(writesOf(decide(reviseDraft, asked(), [before])), [before]);
    const [changed] = writesOf(decide(reviseDraft, asked({ currency: 'JPY', taxMode: 'none' }), [before]));
    assert.deepEqual(changed, { ...before, currency: 'JPY', taxMode: 'none' });
  });

  it('reads discounts in the currency the draft is going to have', () => {
    const lines = [lineInput({ discount: { type: 'amount', amount: '1.50' } })];
    assert.equal(refusalIn(decide(reviseDraft, asked({ lines }), [draftInvoice()])), null);
    assert.equal(
      refusalIn(decide(reviseDraft, asked({ lines, currency: 'JPY' }), [draftInvoice()])),
      'money-scale',
    );
  });

  it('keeps the number of a draft that was issued before (I-16, T10)', () => {
    const before = numberedDraft();
    assert.deepEqual(writesOf(decide(reviseDraft, asked(), [before])), [before]);
  });

  it('keeps the rate a line already had, also when it was edited or archived since (S-11)', () => {
    const before = draftInvoice({ lines: [line({ tax })] });
    const lines = [lineInput({ taxRate: 'tax_vat' })];
    for (const now of [rates, archived])
      assert.deepEqual(writesOf(decide(reviseDraft, asked({ lines }), [before, now])), [before]);
  });

  it('gives a line that did not have the rate the rate as it is now', () => {
    const before = draftInvoice({ lines: [line({ tax }), line({ id: 'lin_2' })] });
    const lines = [lineInput({ id: 'lin_2', taxRate: 'tax_vat' })];
    const [draft] = writesOf(decide(reviseDraft, asked({ lines }), [before, rates]));
    assert.equal(draft?.kind === 'invoice' && draft.lines[0]?.tax?.percent, '19');
    assert.equal(refusalIn(decide(reviseDraft, asked({ lines }), [before, archived])), 'tax-rate-archived');
  });

  describe('refuses, in this order', () => {
    const twice = { lines: [lineInput(), lineInput()] };

    it('not-found', () => {
      assert.deepEqual(
        decide(reviseDraft, asked(twice, 7)),
        no({ type: 'not-found', kind: 'invoice', id: 'inv_1' }),
      );
    });

    it('invoice-not-draft, whatever version was seen: only drafts are editable (I-43)', () => {
      for (const [invoice, status] of [
        [openInvoice(), 'open'],
        [zeroInvoice(), 'paid'],
        [voidedInvoice(), 'void'],
      ] as const)
        assert.deepEqual(
          decide(reviseDraft, asked(twice, 7), [invoice]),
          no({ type: 'invoice-not-draft', invoice: 'inv_1', number: 'INV-0001', status }),
        );
    });

    it('stale-version, before anything is wrong with the lines', () => {
      assert.deepEqual(
        decide(reviseDraft, asked(twice, 2), [written(draftInvoice(), 3)]),
        no({ type: 'stale-version', kind: 'invoice', id: 'inv_1', seen: 2, current: 3 }),
      );
    });

    it('what is wrong with the lines', () => {
      assert.deepEqual(
        decide(reviseDraft, asked(twice, 3), [written(draftInvoice(), 3)]),
        no({ type: 'line-listed-twice', line: 'lin_1' }),
      );
    });
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { no } from '../result.js';
import { decimalOf } from '../money/decimal.js';
import { currencyOf } from '../money/currency.js';
import { defaultPreferences } from '../records/preferences.js';
import type { TaxRate, TaxRates } from '../records/tax-rates.js';
import type { Asked } from '../input/asked.js';
import { decide, refusalIn, writesOf } from '../testing/decide.js';
import { ada, draftContent, draftInvoice, grace, lineInput, today } from '../testing/fixtures.js';
import { createDraft, type CreateDraft } from './create-draft.js';
import type { DraftContent } from './draft-content.js';

const asked = (content: Partial<Asked<DraftContent>> = {}): Asked<CreateDraft> => ({
  type: 'create-draft',
  id: 'cmd_1',
  invoice: 'inv_1',
  content: draftContent(content),
});

const rate = (over: Partial<TaxRate> = {}): TaxRate => ({
  id: 'tax_vat',
  name: 'VAT',
  percent: decimalOf('19'),
  archived: false,
  ...over,
});
const rates = (...all: readonly TaxRate[]): TaxRates => ({ kind: 'tax-rates', id: 'tax-rates', rates: all });

describe('create-draft', () => {
  it('starts an invoice that has no number and owes nothing (T1, Q-36)', () => {
    assert.deepEqual(writesOf(decide(createDraft, asked())), [draftInvoice()]);
  });

  it('keeps everything a person wrote: payer, practitioner, location, due day, reference, memo (I-06, I-07, I-10)', () => {
    const content = {
      payer: grace,
      practitioner: { id: 'doc', name: 'Dr Who' },
      location: { id: 'main', name: 'Main Street', address: '1 Main Street\nSpringfield' },
      dueOn: '2026-12-31',
      reference: 'PO 7',
      memo: 'Thank you.',
    };
    const [draft] = writesOf(decide(createDraft, asked(content)));
    assert.deepEqual(draft, { ...draftInvoice(), ...content });
  });

  it('takes currency, tax mode and rounding from the preferences (S-12)', () => {
    const preferences = {
      ...defaultPreferences,
      currency: currencyOf('JPY'),
      taxMode: 'inclusive' as const,
      taxRounding: 'line' as const,
      rounding: 'half-even' as const,
    };
    const [draft] = writesOf(decide(createDraft, asked(), [preferences]));
    const { currency, taxMode, taxRounding, rounding } = preferences;
    assert.deepEqual(draft, { ...draftInvoice(), currency, taxMode, taxRounding, rounding });
  });

  it('keeps the currency and tax mode that were asked for', () => {
    const [draft] = writesOf(decide(createDraft, asked({ currency: 'USD', taxMode: 'none' })));
    assert.deepEqual(draft, { ...draftInvoice(), currency: 'USD', taxMode: 'none' });
  });

  it('may be empty and may leave descriptions for later (I-39, I-40)', () => {
    assert.equal(refusalIn(decide(createDraft, asked({ lines: [] }))), null);
    assert.equal(refusalIn(decide(createDraft, asked({ lines: [lineInput({ description: '' })] }))), null);
  });

  it('copies the named tax rate, so that later edits of the rate do not reach the line (S-11)', () => {
    const command = asked({ lines: [lineInput({ taxRate: 'tax_vat' })] });
    const [draft] = writesOf(decide(createDraft, command, [rates(rate())]));
    assert.deepEqual(draft?.kind === 'invoice' && draft.lines[0]?.tax, {
      rate: 'tax_vat',
      name: 'VAT',
      percent: '19',
    });
  });

  it('reads a discount in the currency of the invoice (I-25)', () => {
    const discount = { type: 'amount', amount: '10' } as const;
    const [draft] = writesOf(decide(createDraft, asked({ lines: [lineInput({ discount })] })));
    assert.deepEqual(draft?.kind === 'invoice' && draft.lines[0]?.discount, {
      type: 'amount',
      amount: '10.00',
    });
    const percent = { type: 'percent', percent: '12.50' } as const;
    const [other] = writesOf(decide(createDraft, asked({ lines: [lineInput({ discount: percent })] })));
    assert.deepEqual(other?.kind === 'invoice' && other.lines[0]?.discount, {
      type: 'percent',
      percent: '12.5',
    });
  });

  it('keeps item code and day of service of a line (I-27, 3.2)', () => {
    const extras = { itemCode: 'A-1', servedOn: '2026-11-20' };
    const [draft] = writesOf(decide(createDraft, asked({ lines: [lineInput(extras)] })));
    assert.deepEqual(draft?.kind === 'invoice' && draft.lines[0], {
      id: 'lin_1',
      description: 'Session',
      quantity: '1',
      unitPrice: '100',
      ...extras,
    });
  });

  describe('refuses, in this order', () => {
    const taken = [draftInvoice()];
    const twice = [lineInput(), lineInput()];
    const badDiscount = lineInput({ discount: { type: 'amount', amount: '0.001' }, taxRate: 'tax_gone' });

    it('id-taken, when the invoice exists', () => {
      assert.deepEqual(
        decide(createDraft, asked({ lines: twice }), taken),
        no({ type: 'id-taken', kind: 'invoice', id: 'inv_1' }),
      );
    });

    it('line-listed-twice, before anything is wrong with the second line', () => {
      const again = { ...badDiscount, id: 'lin_1' as const };
      assert.deepEqual(
        decide(createDraft, asked({ lines: [lineInput(), again] })),
        no({ type: 'line-listed-twice', line: 'lin_1' }),
      );
    });

    it('a discount that is no amount of the currency, before a rate that does not exist', () => {
      assert.deepEqual(
        decide(createDraft, asked({ lines: [lineInput(), { ...badDiscount, id: 'lin_2' }] })),
        no({ type: 'money-scale', path: 'content.lines.1.discount.amount' }),
      );
      const negative = lineInput({ discount: { type: 'amount', amount: '-1' } });
      assert.deepEqual(
        decide(createDraft, asked({ lines: [negative] })),
        no({ type: 'money-sign', path: 'content.lines.0.discount.amount' }),
      );
    });

    it('a first line that is wrong, before a second one', () => {
      const gone = lineInput({ taxRate: 'tax_gone' });
      assert.equal(
        refusalIn(decide(createDraft, asked({ lines: [gone, { ...badDiscount, id: 'lin_2' }] }))),
        'not-found',
      );
    });

    it('not-found, for a tax rate that does not exist', () => {
      assert.deepEqual(
        decide(createDraft, asked({ lines: [lineInput({ taxRate: 'tax_gone' })] }), [rates(rate())]),
        no({ type: 'not-found', kind: 'tax-rates', id: 'tax_gone' }),
      );
    });

    it('tax-rate-archived, for one that is out of use (S-10)', () => {
      assert.deepEqual(
        decide(createDraft, asked({ lines: [lineInput({ taxRate: 'tax_vat' })] }), [
          rates(rate({ archived: true })),
        ]),
        no({ type: 'tax-rate-archived', name: 'VAT' }),
      );
    });
  });

  it('a discount of nothing, and one of more than the line, are allowed (5.1)', () => {
    for (const amount of ['0', '150.00']) {
      const lines = [lineInput({ discount: { type: 'amount', amount } })];
      assert.equal(refusalIn(decide(createDraft, asked({ lines }))), null);
    }
  });

  it('is about exactly one client (I-03)', () => {
    const { client: _, ...without } = draftContent();
    const command = { ...asked(), content: without } as Asked<CreateDraft>;
    assert.deepEqual(decide(createDraft, command), no({ type: 'input-required', path: 'content.client' }));
    assert.equal(refusalIn(decide(createDraft, asked({ client: ada, issuedOn: today }))), null);
  });
});

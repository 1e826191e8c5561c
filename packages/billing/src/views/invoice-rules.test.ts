import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decimalOf } from '../money/decimal.js';
import { defaultPreferences } from '../records/preferences.js';
import { checkInvoice } from '../rules/check-invoice.js';
import type { RuleFinding } from '../rules/rule.js';
import { draftInvoice, euros, line, lineInput, openInvoice, today } from '../testing/fixtures.js';
import { dayOf } from '../time/day.js';
import { previewDraft } from './draft-preview.js';
import { checkDraft, ruleDocumentOf } from './invoice-rules.js';

const errors = (findings: readonly RuleFinding[]) =>
  findings.filter(({ severity }) => severity === 'error').map(({ rule, path }) => `${rule} ${path}`);

const taxes = [{ rate: 'tax_19', name: 'VAT', category: 'S', percent: decimalOf('19') }] as const;

describe('the rules of EN 16931 for an invoice of the books', () => {
  it('look at an issued invoice as it was frozen', () => {
    const invoice = openInvoice(draftInvoice({ lines: [line({ taxes })] }));
    assert.deepEqual(errors(checkInvoice(ruleDocumentOf(invoice, { terms: 14 }))), []);
    const figures = { ...invoice.figures, total: euros('118') };
    assert.deepEqual(errors(checkInvoice(ruleDocumentOf({ ...invoice, figures }, { terms: 14 }))), [
      'BR-CO-15 figures.total',
      'BR-CO-16 figures.payable',
    ]);
  });

  it('look at a draft as it would be issued: with today’s figures, and due by the terms (BR-CO-25)', () => {
    const draft = draftInvoice({ lines: [line({ taxes })] });
    assert.equal(ruleDocumentOf(draft, { terms: 14 }).dueOn, '2026-12-08');
    assert.equal(ruleDocumentOf({ ...draft, dueOn: today }, { terms: 14 }).dueOn, today);
    assert.deepEqual(errors(checkInvoice(ruleDocumentOf(draft, { terms: 14 }))), []);
    const late = draftInvoice({ lines: [line({ taxes })], issuedOn: dayOf('2199-12-31') });
    assert.deepEqual(errors(checkInvoice(ruleDocumentOf(late, { terms: 14 }))), ['BR-CO-25 dueOn']);
  });

  it('ask the seller for what the account knows', () => {
    const draft = draftInvoice({ lines: [line({ taxes })] });
    const seller = { name: 'Byron Practice', address: '' };
    const document = ruleDocumentOf(draft, { terms: 14, seller });
    assert.deepEqual(errors(checkInvoice(document)), ['BR-08 seller.address']);
  });

  it('ask an issued invoice for the business that is printed on it, and the account for what is not (I-74)', () => {
    const invoice = openInvoice(draftInvoice({ lines: [line({ taxes })] }));
    const business = { name: 'Byron Practice', taxNumber: 'DE123456789' };
    const printed = { ...invoice, issuedWith: { ...invoice.issuedWith, business } };
    const { seller } = ruleDocumentOf(printed, { terms: 14, seller: { name: 'Byron & Co.', country: 'DE' } });
    assert.deepEqual(seller, { ...business, country: 'DE' });
    assert.deepEqual(ruleDocumentOf(printed, { terms: 14 }).seller, business);
    assert.equal(ruleDocumentOf(invoice, { terms: 14 }).seller, undefined);
  });
});

describe('the rules of EN 16931 while a draft is written', () => {
  const { currency, taxMode, taxRounding, rounding } = defaultPreferences;
  const rates = [{ ...taxes[0], id: 'tax_19', archived: false }] as const;
  const rest = {
    currency,
    taxMode,
    taxRounding,
    number: null,
    client: { name: 'Ada' },
    issuedOn: today,
    dueOn: today,
  };
  const check = (...inputs: readonly ReturnType<typeof lineInput>[]) =>
    checkDraft(previewDraft(inputs, { currency, taxMode, taxRounding, rounding, rates }), rest);

  it('say what is wrong by the place of the line, and nothing of a line that cannot be read', () => {
    const findings = check(
      lineInput({ taxRates: ['tax_19'] }),
      lineInput({ id: 'lin_2', quantity: 'two' }),
      lineInput({ id: 'lin_3', description: '', taxRates: ['tax_19'] }),
    );
    assert.deepEqual(errors(findings), ['BR-25 lines.2.description']);
    assert.equal(findings[0]?.sentence, 'Line 3 has no description.');
  });

  it('say of lines without tax that they have none (BR-CO-04)', () =>
    assert.deepEqual(errors(check(lineInput({ taxRates: ['tax_19'] }), lineInput({ id: 'lin_2' }))), [
      'BR-CO-04 lines.1.taxes',
    ]));
});

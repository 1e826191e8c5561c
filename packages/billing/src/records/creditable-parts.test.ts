import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decimalOf } from '../money/decimal.js';
import { draftInvoice, line, openInvoice } from '../testing/fixtures.js';
import { creditableParts } from './creditable-parts.js';
import { priceCredit, requireWhole } from './credit.js';
import { creditableLines } from './creditable-lines.js';
import type { OpenInvoice } from './invoice.js';
import { byAmount, credit, priced, rate, whole, withdraw } from './trial-credit.test.js';

const issued = (...lines: readonly ReturnType<typeof line>[]) => openInvoice(draftInvoice({ lines }));

const basesOf = (invoice: OpenInvoice) => creditableLines(invoice).map(({ base }) => base);

describe('of an invoice with lines that take off', () => {
  it('each line that is taxed alike can be credited by as much less as its part of that', () => {
    const invoice = issued(
      priced(1, '3', '20', '19'),
      priced(2, '1', '20', '19'),
      priced(3, '-1', '8', '19'),
      priced(4, '1', '50', '7'),
    );
    assert.deepEqual(basesOf(invoice), ['54.00', '18.00', '0.00', '50.00']);
    const { note } = credit(invoice, ...whole(invoice));
    assert.deepEqual([note.subtotal, note.taxes], [invoice.figures.net, invoice.figures.taxes]);
  });

  it('nothing can be credited of what takes off, nor a quantity of what was returned', () => {
    const invoice = issued(
      priced(1, '1', '20'),
      priced(2, '-1', '8'),
      priced(3, '1', '-2'),
      priced(4, '-1', '-1'),
    );
    assert.deepEqual(
      creditableLines(invoice).map(({ quantityLeft, baseLeft }) => [quantityLeft, baseLeft]),
      [
        ['1', '10.48'],
        ['0', '0.00'],
        ['1', '0.00'],
        ['0', '0.52'],
      ],
    );
    const one = decimalOf('1');
    const refused = [
      priceCredit(invoice, [{ line: 'lin_2', by: 'quantity', quantity: one }]),
      priceCredit(invoice, [byAmount('0.01', 'lin_2')]),
      priceCredit(invoice, [{ line: 'lin_3', by: 'quantity', quantity: one }]),
    ].map((answer) => (answer.ok ? null : answer.reason.type));
    assert.deepEqual(refused, ['exceeds-line-quantity', 'exceeds-line-amount', 'money-sign']);
  });

  it('all or nothing can be credited where more is taken off at a rate than stands there', () => {
    const invoice = issued(
      priced(1, '1', '100', '19'),
      priced(2, '-1', '30', '7'),
      priced(3, '1', '20', '7'),
    );
    assert.deepEqual(
      creditableLines(invoice).map(({ base, tax }) => [base, tax]),
      [
        ['75.00', '15.25'],
        ['0.00', '0.00'],
        ['15.00', '3.05'],
      ],
    );
    const part = priceCredit(invoice, [byAmount('75', 'lin_1')]);
    assert.ok(part.ok);
    assert.deepEqual(requireWhole(invoice, part.value), {
      ok: false,
      reason: { type: 'credit-only-whole', invoice: 'inv_1', number: 'INV-0001' },
    });
    const all = priceCredit(invoice, whole(invoice));
    assert.ok(all.ok && requireWhole(invoice, all.value).ok);
    const { subtotal, taxes, tax, total } = all.value;
    assert.deepEqual(
      { net: subtotal, taxes, tax, total },
      (({ net, taxes, tax, total }) => ({ net, taxes, tax, total }))(invoice.figures),
    );
  });

  it('all can be credited also where its tax is below zero', () => {
    const invoice = issued(priced(1, '1', '100'), priced(2, '-1', '50', '19'));
    const { note, after } = credit(invoice, ...whole(invoice));
    assert.deepEqual([note.subtotal, note.tax, note.total], ['50.00', '-9.50', '40.50']);
    assert.deepEqual(withdraw(after, note.lines).credited, invoice.credited);
  });

  it('all can be credited where lines that are taxed alike come to nothing but their tax does not', () => {
    const taxes = [rate('19')];
    const lines = [
      ...[1, 2, 3].map((id) => line({ id: `lin_${id}`, unitPrice: decimalOf('0.03'), taxes })),
      line({ id: 'lin_4', unitPrice: decimalOf('-0.09'), taxes }),
      priced(5, '1', '5'),
    ];
    const invoice = openInvoice(draftInvoice({ taxRounding: 'line', lines }));
    assert.equal(creditableParts(invoice).isOnlyWhole, true);
    assert.equal(credit(invoice, ...whole(invoice)).note.total, invoice.figures.total);
  });
});

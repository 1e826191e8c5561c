import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decimalOf } from '../money/decimal.js';
import { draftInvoice, euros, line, openInvoice } from '../testing/fixtures.js';
import { noCredit } from './credit.js';
import { byAmount, credit, rate, withdraw } from './trial-credit.test.js';

describe('a credit note', () => {
  it('has a tax that is charged on another one on both, as the invoice does (money.md 4.2)', () => {
    const onTop = { ...rate('10'), compound: true };
    const invoice = openInvoice(draftInvoice({ lines: [line({ taxes: [rate('5'), onTop] })] }));
    const { note, after } = credit(invoice, byAmount('40'));
    assert.deepEqual(
      note.taxes.map(({ base, tax }) => [base, tax]),
      [
        ['40.00', '2.00'],
        ['42.00', '4.20'],
      ],
    );
    const rest = credit(after, byAmount('60')).note.taxes.map(({ base, tax }) => [base, tax]);
    assert.deepEqual(rest, [
      ['60.00', '3.00'],
      ['63.00', '6.30'],
    ]);
  });

  it('is counted for each of several taxes, also where it is too small for one; no longer once it is void', () => {
    const invoice = openInvoice(draftInvoice({ lines: [line({ taxes: [rate('19'), rate('1')] })] }));
    const small = credit(invoice, byAmount('0.03'));
    assert.deepEqual(small.after.credited[0]?.taxes, ['0.01', '0.00']);
    const { note, after } = credit(small.after, byAmount('50'));
    assert.deepEqual(after.credited[0]?.taxes, ['9.51', '0.50']);
    const left = withdraw(withdraw(after, note.lines), small.note.lines);
    assert.deepEqual(left.credited, [noCredit(euros('0'))]);
  });

  it('says nothing of tax that is kept back where none is, though what is payable was rounded', () => {
    const lines = [line({ unitPrice: decimalOf('100.02') })];
    const invoice = openInvoice(draftInvoice({ lines, cashIncrement: euros('0.05') }));
    const { note } = credit(invoice, byAmount('100.02'));
    assert.equal(note.payable, '100.00');
    assert.ok(!('withheld' in note));
  });
});

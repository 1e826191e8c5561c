import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isPositive, sum, zero } from '../money/amount.js';
import { decimalOf } from '../money/decimal.js';
import { draftInvoice, eur, euros, line, openInvoice } from '../testing/fixtures.js';
import { countCredit, noCredit, priceCredit, type CreditAsked } from './credit.js';
import { creditableLines } from './creditable-lines.js';
import { creditedOf, type DraftInvoice, type OpenInvoice } from './invoice.js';
import { byAmount, credit, rate, withdraw } from './trial-credit.test.js';

const byQuantity = (quantity: string, of: `lin_${string}` = 'lin_1'): CreditAsked => ({
  ...{ line: of, by: 'quantity', quantity: decimalOf(quantity) },
});

/** One line of an open invoice, at 10 percent. */
const sold = (quantity: string, price: string, over: Partial<Pick<DraftInvoice, 'taxMode'>> = {}) =>
  openInvoice(
    draftInvoice({
      ...over,
      lines: [line({ quantity: decimalOf(quantity), unitPrice: decimalOf(price), taxes: [rate('10')] })],
    }),
  );

const refusalOf = (invoice: OpenInvoice, ...asked: readonly CreditAsked[]) => {
  const priced = priceCredit(invoice, asked);
  return priced.ok ? null : priced.reason;
};

describe('what may still be credited of a line', () => {
  it('is all of it at first: its net, or its gross where prices include tax', () => {
    const [[exclusive], [inclusive]] = [
      creditableLines(sold('2', '55')),
      creditableLines(sold('2', '55', { taxMode: 'inclusive' })),
    ];
    assert.deepEqual(
      [exclusive?.base, exclusive?.baseLeft, exclusive?.quantityLeft],
      ['110.00', '110.00', '2'],
    );
    assert.deepEqual([inclusive?.base, inclusive?.baseLeft], ['110.00', '110.00']);
    assert.deepEqual([exclusive?.figures.net, inclusive?.figures.net], ['110.00', '100.00']);
  });

  it('is less by what was credited, by quantity or by amount', () => {
    const { after } = credit(sold('2', '55'), byQuantity('0.5'));
    const [left] = creditableLines(credit(after, byAmount('10')).after);
    assert.deepEqual([left?.baseLeft, left?.quantityLeft], ['72.50', '1.5']);
  });

  it('is nothing for a line without figures or credit, which no invoice has', () => {
    const invoice = sold('1', '1');
    assert.deepEqual(creditableLines({ ...invoice, credited: [] }), []);
    assert.deepEqual(creditableLines({ ...invoice, figures: { ...invoice.figures, lines: [] } }), []);
  });
});

describe('a credit note', () => {
  it('lists the tax of each rate it touches, in the order of the invoice', () => {
    const lines = [
      line({ id: 'lin_1', taxes: [rate('20')] }),
      line({ id: 'lin_2', taxes: [rate('10')] }),
      line({ id: 'lin_3', taxes: [rate('5')] }),
      line({ id: 'lin_4', taxes: [rate('20')] }),
      line({ id: 'lin_5' }),
    ];
    const invoice = openInvoice(draftInvoice({ lines }));
    const asked = ['lin_5', 'lin_4', 'lin_2', 'lin_1'] as const;
    const { note } = credit(invoice, ...asked.map((id) => byAmount('10', id)));
    assert.deepEqual(note.taxes, [
      { category: 'S', percent: '20', base: '20.00', tax: '4.00' },
      { category: 'S', percent: '10', base: '10.00', tax: '1.00' },
    ]);
    assert.deepEqual([note.subtotal, note.tax, note.total], ['40.00', '5.00', '45.00']);
  });

  it('gives each of several taxes back what it came to, however small the pieces (money.md 4.2, I7)', () => {
    const taxes = [rate('5'), { ...rate('5'), category: 'city' }];
    let invoice = openInvoice(draftInvoice({ lines: [line({ unitPrice: decimalOf('1'), taxes })] }));
    const given = Array.from({ length: 20 }, () => {
      const { note, after } = credit(invoice, byAmount('0.05'));
      invoice = after;
      return note.taxes;
    });
    const [first, second] = [0, 1].map((place) =>
      sum(
        given.map((rows) => rows[place]?.tax ?? zero(eur)),
        eur,
      ),
    );
    assert.deepEqual([first, second], ['0.05', '0.05']);
  });

  it('over CGST and SGST of 9 % has a row for each, as the invoice does', () => {
    const taxes = (['CGST', 'SGST'] as const).map(
      (name) => ({ ...rate('9'), rate: `tax_${name}`, name }) as const,
    );
    for (const [taxMode, price] of [
      ['exclusive', '100'],
      ['inclusive', '118'],
    ] as const) {
      const invoice = openInvoice(
        draftInvoice({ taxMode, lines: [line({ unitPrice: decimalOf(price), taxes })] }),
      );
      const row = { category: 'S', percent: '9', base: '50.00', tax: '4.50' };
      const { note, after } = credit(invoice, byQuantity('0.5'));
      assert.deepEqual(note.taxes, [row, row]);
      assert.deepEqual([note.subtotal, note.tax, note.total], ['50.00', '9.00', '59.00']);
      assert.deepEqual(credit(after, byQuantity('0.5')).note.taxes, [row, row]);
    }
  });

  it('over both in several steps add up to the rows of the invoice', () => {
    const taxes = [rate('9'), rate('9')];
    for (const taxMode of ['exclusive', 'inclusive'] as const) {
      let invoice = openInvoice(
        draftInvoice({ taxMode, lines: [line({ unitPrice: decimalOf('100.05'), taxes })] }),
      );
      const rows = ['33.33', '0.07', '66.65'].map((amount) => {
        const { note, after } = credit(invoice, byAmount(amount));
        invoice = after;
        return note.taxes;
      });
      const summed = invoice.figures.taxes.map((row, index) => ({
        ...row,
        base: sum(
          rows.map((note) => note[index]?.base ?? zero(eur)),
          eur,
        ),
        tax: sum(
          rows.map((note) => note[index]?.tax ?? zero(eur)),
          eur,
        ),
      }));
      assert.equal(summed.length, 2);
      assert.deepEqual(summed, invoice.figures.taxes);
    }
  });

  it('gives nothing of the tax to one that is kept back', () => {
    const taxes = [rate('21'), { ...rate('15'), withheld: true }];
    const invoice = openInvoice(draftInvoice({ lines: [line({ unitPrice: decimalOf('100'), taxes })] }));
    assert.deepEqual(credit(invoice, byAmount('100')).note.taxes, [
      { category: 'S', percent: '21', base: '100.00', tax: '21.00' },
    ]);
  });

  it('in inclusive mode takes the tax out of the amount, and lists the net as the rate’s base', () => {
    const { note } = credit(sold('1', '110', { taxMode: 'inclusive' }), byAmount('44'));
    assert.deepEqual(note.taxes, [{ category: 'S', percent: '10', base: '40.00', tax: '4.00' }]);
    assert.deepEqual(note.lines, [
      {
        ...{ line: 'lin_1', description: 'Session' },
        ...{ base: '44.00', net: '40.00', tax: '4.00', total: '44.00' },
      },
    ]);
  });

  it('by quantity shares out what cannot be shared evenly, and adds up to the line (money.md 4.6)', () => {
    let invoice = sold('3', '33.3333333333');
    const parts = ['1', '1', '1'].map((quantity) => {
      const { note, after } = credit(invoice, byQuantity(quantity));
      invoice = after;
      return note.total;
    });
    assert.deepEqual(parts, ['36.66', '36.68', '36.66']);
    assert.equal(sum(parts, eur), invoice.figures.total);
    assert.equal(creditedOf(invoice), invoice.figures.total);
  });

  it('by quantity counts only what was credited by quantity before, not what was by amount', () => {
    const { after } = credit(sold('2', '55'), byAmount('30'));
    const { note } = credit(after, byQuantity('1'));
    assert.equal(note.lines[0]?.base, '55.00');
  });

  it('that is voided counts no more, whichever way it was entered', () => {
    const invoice = sold('2', '55');
    const first = credit(invoice, byAmount('30'));
    const second = credit(first.after, byQuantity('1'));
    const left = withdraw(withdraw(second.after, first.note.lines), second.note.lines);
    assert.deepEqual(left.credited, [noCredit(euros('0'))]);
  });

  it('leaves the lines it does not name as they were', () => {
    const lines = [line(), line({ id: 'lin_2' })];
    const { after } = credit(openInvoice(draftInvoice({ lines })), byAmount('10', 'lin_2'));
    assert.deepEqual(after.credited[0], noCredit(euros('0')));
    assert.equal(after.credited[1]?.base, '10.00');
  });

  it('starts from nothing on a line that has no running credit yet', () => {
    const invoice = { ...sold('2', '55'), credited: [] };
    const lines = [
      {
        line: 'lin_1',
        description: '',
        base: euros('1'),
        net: euros('1'),
        tax: euros('0'),
        total: euros('1'),
      },
    ] as const;
    assert.deepEqual(countCredit(invoice, lines, 'add'), [
      { quantity: '0', byQuantity: '0.00', base: '1.00', tax: '0.00' },
    ]);
  });
});

describe('a credit note is refused, line by line,', () => {
  it('with line-listed-twice, then line-not-on-invoice', () => {
    const invoice = sold('2', '55');
    assert.deepEqual(refusalOf(invoice, byAmount('1'), byAmount('1')), {
      type: 'line-listed-twice',
      line: 'lin_1',
    });
    assert.deepEqual(refusalOf(invoice, byAmount('1'), byAmount('1', 'lin_2')), {
      type: 'line-not-on-invoice',
      line: 'lin_2',
    });
  });

  it('with exceeds-line-quantity, though the amount would exceed too', () => {
    assert.deepEqual(refusalOf(sold('2', '55'), byQuantity('2.01')), {
      type: 'exceeds-line-quantity',
      line: 'lin_1',
      description: 'Session',
      left: '2',
      quantity: '2.01',
    });
  });

  it('with money-sign where the quantity comes to nothing, and names the field', () => {
    const lines = [line(), line({ id: 'lin_2', unitPrice: decimalOf('0.01'), quantity: decimalOf('10') })];
    const invoice = openInvoice(draftInvoice({ lines }));
    assert.deepEqual(refusalOf(invoice, byAmount('1'), byQuantity('0.4', 'lin_2')), {
      type: 'money-sign',
      path: 'lines.1.quantity',
    });
  });

  it('with money-sign for an amount of nothing', () => {
    assert.deepEqual(refusalOf(sold('2', '55'), byAmount('0')), {
      type: 'money-sign',
      path: 'lines.0.amount',
    });
  });

  it('with exceeds-line-amount when amounts took what the quantity would come to', () => {
    const { after } = credit(sold('2', '55'), byAmount('60'));
    assert.deepEqual(refusalOf(after, byQuantity('1')), {
      type: 'exceeds-line-amount',
      line: 'lin_1',
      description: 'Session',
      currency: 'EUR',
      left: '50.00',
      amount: '55.00',
    });
    assert.equal(refusalOf(after, byAmount('50')), null);
  });

  it('with tax-exceeds-credit when voided notes left more tax than the gross that is credited', () => {
    // 1.00 with 0.50 tax inside: every other cent gives back a cent of tax. The ones that did are voided.
    const lines = [line({ unitPrice: decimalOf('1'), taxes: [rate('100')] })];
    let invoice = openInvoice(draftInvoice({ taxMode: 'inclusive', lines }));
    const notes = Array.from({ length: 6 }, () => {
      const { note, after } = credit(invoice, byAmount('0.01'));
      invoice = after;
      return note;
    });
    assert.deepEqual(
      notes.map(({ tax }) => tax),
      ['0.01', '0.00', '0.01', '0.00', '0.01', '0.00'],
    );
    for (const note of notes) if (isPositive(note.tax)) invoice = withdraw(invoice, note.lines);
    assert.deepEqual(refusalOf(invoice, byAmount('0.01')), {
      type: 'tax-exceeds-credit',
      line: 'lin_1',
      description: 'Session',
      currency: 'EUR',
      tax: '0.02',
      amount: '0.01',
    });
    const [three] = credit(invoice, byAmount('0.03')).note.lines;
    assert.deepEqual([three?.tax, three?.net], ['0.03', '0.00']);
  });

  it('but not with tax-exceeds-credit where the tax comes on top', () => {
    const lines = [line({ unitPrice: decimalOf('1'), taxes: [rate('100')] })];
    const start = openInvoice(draftInvoice({ lines }));
    const invoice: OpenInvoice = {
      ...start,
      credited: [{ ...noCredit(euros('0')), base: euros('0.03') }],
    };
    assert.equal(credit(invoice, byAmount('0.01')).note.tax, '0.04');
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { currencyOf } from '../money/currency.js';
import type { Party } from '../records/party.js';
import { defaultPreferences } from '../records/preferences.js';
import { ada, draftContent, draftInvoice, grace, lineInput } from '../testing/fixtures.js';
import { draftContent as draftContentCheck } from './draft-content.js';
import { TrialBooks } from './trial-books.test.js';

const create = (over: Parameters<typeof draftContent>[0] = {}) =>
  ({ type: 'create-draft', invoice: 'inv_a', content: draftContent(over) }) as const;
const draft = draftInvoice({ id: 'inv_a' });

describe('create-draft', () => {
  it('starts a draft without a number, by the preferences nobody has changed (T1, Q-36)', () => {
    assert.deepEqual(new TrialBooks().do(create()), { writes: [draft] });
  });

  it('takes currency, tax mode and roundings from the account’s preferences (S-12, Q-37)', () => {
    const choices = {
      currency: currencyOf('JPY'),
      taxMode: 'inclusive',
      taxRounding: 'line',
      rounding: 'half-even',
    } as const;
    const books = new TrialBooks({ ...defaultPreferences, ...choices });
    assert.deepEqual(books.do(create()), { writes: [{ ...draft, ...choices }] });
  });

  it('takes the currency and the tax mode the person chose instead', () => {
    const chosen = { currency: 'JPY', taxMode: 'none' } as const;
    assert.deepEqual(new TrialBooks().do(create(chosen)), { writes: [{ ...draft, ...chosen }] });
  });

  it('keeps whom it is about, who pays, who served and where, and what is printed (I-06, I-07, I-10)', () => {
    const said = {
      payer: grace,
      practitioner: { id: 'p1', name: 'Dr. Noether', email: 'emmy@example.org' },
      location: { id: 'l1', name: 'Main street', address: 'Main street 1\nTown' },
      reference: 'PO-77',
      memo: 'Thank you.\nSee you soon.',
      dueOn: '2026-12-01',
    };
    assert.deepEqual(new TrialBooks().do(create(said)), { writes: [{ ...draft, ...said }] });
  });

  it('may be without lines, and a line without a description, while it is a draft (I-40)', () => {
    new TrialBooks().do(create({ lines: [] }));
    new TrialBooks().do(create({ lines: [lineInput({ description: '' })] }));
  });

  it('I-28: a line typed by hand says everything itself: description, price, quantity, discount and tax', () => {
    const books = new TrialBooks().tax('10', 'GST');
    const typed = lineInput({
      ...{ description: 'Home visit, 12 km', quantity: '1.5', unitPrice: '84.5' },
      ...{ discounts: [{ type: 'percent', percent: '5' }], taxRates: ['tax_10'] },
    });
    books.do(create({ lines: [typed] }));
    const { taxRates: _, ...kept } = typed;
    assert.deepEqual(books.get('invoice', 'inv_a').lines, [
      { ...kept, taxes: [{ rate: 'tax_10', name: 'GST', percent: '10', category: 'S' }] },
    ]);
  });

  it('copies a tax rate into each line that names it, and keeps code and day (I-26, I-27, Q-19)', () => {
    const books = new TrialBooks().tax('10', 'GST');
    const extras = { itemCode: 'A1', servedOn: '2026-11-20' };
    books.do(create({ lines: [lineInput({ taxRates: ['tax_10'], ...extras }), lineInput({ id: 'lin_2' })] }));
    const taxes = [{ rate: 'tax_10', name: 'GST', percent: '10', category: 'S' }];
    assert.deepEqual(books.get('invoice', 'inv_a').lines, [
      { ...lineInput(), ...extras, taxes },
      lineInput({ id: 'lin_2' }),
    ]);
  });

  it('keeps what is added to a line, and says nothing of it where nothing is (I-25)', () => {
    const charges = [{ type: 'amount', amount: '5' }] as const;
    const books = new TrialBooks();
    books.do(create({ lines: [lineInput({ charges }), lineInput({ id: 'lin_2', charges: [] })] }));
    const [first, second] = books.get('invoice', 'inv_a').lines;
    assert.deepEqual(first?.charges, [{ type: 'amount', amount: '5.00' }]);
    assert.ok(second && !('charges' in second));
  });

  it('reads a discount in percent, or as an amount at the scale of the currency (I-25)', () => {
    const books = new TrialBooks();
    const lines = [
      lineInput({ discounts: [{ type: 'percent', percent: '12.50' }] }),
      lineInput({ id: 'lin_2', discounts: [{ type: 'amount', amount: '5' }] }),
      lineInput({ id: 'lin_3', discounts: [{ type: 'amount', amount: '0' }] }),
    ];
    books.do(create({ lines }));
    assert.deepEqual(
      books.get('invoice', 'inv_a').lines.flatMap(({ discounts }) => discounts),
      [
        { type: 'percent', percent: '12.5' },
        { type: 'amount', amount: '5.00' },
        { type: 'amount', amount: '0.00' },
      ],
    );
  });
});

describe('create-draft is refused', () => {
  it('I-03: without a client, or with several', () => {
    for (const [client, type] of [
      [undefined, 'input-required'],
      [[ada, grace], 'input-type'],
    ] as const)
      assert.deepEqual(new TrialBooks().refusal(create({ client: client as unknown as Party })), {
        type,
        path: 'content.client',
      });
  });

  it('I-09: with several practitioners', () => {
    const practitioner = [ada, grace] as unknown as Party;
    assert.deepEqual(new TrialBooks().refusal(create({ practitioner })), {
      type: 'input-type',
      path: 'content.practitioner',
    });
  });

  it('first with id-taken, also when its lines are wrong', () => {
    const books = new TrialBooks().draft('a');
    assert.deepEqual(books.refusal(create({ lines: [lineInput({ taxRates: ['tax_none'] })] })), {
      type: 'id-taken',
      kind: 'invoice',
      id: 'inv_a',
    });
  });

  it('with line-listed-twice where two lines carry one id, before what is wrong with the second (row 80)', () => {
    const twice = [lineInput(), lineInput({ discounts: [{ type: 'amount', amount: '-1' }] })];
    assert.deepEqual(new TrialBooks().refusal(create({ lines: twice })), {
      type: 'line-listed-twice',
      line: 'lin_1',
    });
  });

  it('with tax-rate-listed-twice where a line names a rate twice', () => {
    const books = new TrialBooks().tax('10');
    assert.deepEqual(books.refusal(create({ lines: [lineInput({ taxRates: ['tax_10', 'tax_10'] })] })), {
      type: 'tax-rate-listed-twice',
      rate: 'tax_10',
    });
  });

  it('row 52: holds no more discounts, charges and taxes than 5,000 on all lines together', () => {
    const discounts = Array(10).fill({ type: 'percent', percent: '1' });
    const full = Array<unknown>(500).fill(lineInput({ discounts }));
    const read = (lines: readonly unknown[]) => draftContentCheck({ ...draftContent(), lines }, 'content');
    assert.equal(read([...full, lineInput()]).ok, true);
    for (const more of [{ taxRates: ['tax_10'] }, { charges: discounts.slice(0, 1) }])
      assert.deepEqual(read([...full, { ...lineInput(), ...more }]), {
        ok: false,
        reason: { type: 'input-too-many', path: 'content.lines' },
      });
  });

  it('with what is wrong with an earlier line first', () => {
    const lines = [
      lineInput({ id: 'lin_1' }),
      lineInput({ id: 'lin_2', discounts: [{ type: 'amount', amount: '-0.01' }] }),
      lineInput({ id: 'lin_1' }),
    ];
    assert.deepEqual(new TrialBooks().refusal(create({ lines })), {
      type: 'money-sign',
      path: 'content.lines.1.discounts.0.amount',
    });
  });

  for (const [amount, type] of [
    ['1.005', 'money-scale'],
    ['99999999999999', 'money-range'],
    ['-1', 'money-sign'],
  ] as const)
    it(`with ${type} for a discount of ${amount}, before its tax rate is looked up`, () => {
      const lines = [lineInput({ discounts: [{ type: 'amount', amount }], taxRates: ['tax_none'] })];
      assert.deepEqual(new TrialBooks().refusal(create({ lines })), {
        type,
        path: 'content.lines.0.discounts.0.amount',
      });
    });

  it('with money-scale by the currency that was chosen, not by the account’s', () => {
    const lines = [lineInput({ discounts: [{ type: 'amount', amount: '1.5' }] })];
    new TrialBooks().do(create({ lines }));
    assert.equal(new TrialBooks().refusal(create({ lines, currency: 'JPY' })).type, 'money-scale');
  });

  it('with not-found for a tax rate nobody made', () => {
    assert.deepEqual(new TrialBooks().refusal(create({ lines: [lineInput({ taxRates: ['tax_none'] })] })), {
      type: 'not-found',
      kind: 'tax-rates',
      id: 'tax_none',
    });
  });

  it('with tax-rate-archived for one out of use (S-10)', () => {
    const books = new TrialBooks().tax('10', 'GST');
    books.do({ type: 'archive-tax-rate', taxRate: 'tax_10' });
    assert.deepEqual(books.refusal(create({ lines: [lineInput({ taxRates: ['tax_10'] })] })), {
      type: 'tax-rate-archived',
      name: 'GST',
    });
  });
});

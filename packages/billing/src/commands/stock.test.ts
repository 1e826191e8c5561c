import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { draftContent, lineInput, today } from '../testing/fixtures.js';
import { TrialBooks, type Trial } from './trial-books.test.js';

const sold = (quantity: string, id = 'band', tracksStock = true) => ({
  lines: [lineInput({ quantity, unitPrice: '10', product: { id, tracksStock } })],
});
const moved = (change: string, reason: string, tracksStock = true) => [
  { product: 'band', tracksStock, change, reason },
];
const revise = (version: number, over: Parameters<typeof draftContent>[0]) =>
  ({ type: 'revise-draft', invoice: 'inv_a', version, content: draftContent(over) }) as const;
const finalize = (version: number) => ({ type: 'finalize-invoice', invoice: 'inv_a', version }) as const;
const revert = { type: 'revert-to-draft', invoice: 'inv_a' } as const;
const remove = { type: 'delete-draft', invoice: 'inv_a', deletedOn: today } as const;
const voids = { type: 'void-invoice', invoice: 'inv_a', voidedOn: today } as const;
const create = (over: Parameters<typeof draftContent>[0]) =>
  ({ type: 'create-draft', invoice: 'inv_a', content: draftContent(over) }) as const;

describe('the stock', () => {
  it('I-30, T1, Q-24: falls at once when a draft sells a product', () => {
    assert.deepEqual(new TrialBooks().do(create(sold('2'))).stock, moved('-2', 'added'));
  });

  it('I-30, T2: moves by the difference when the quantity changes, and comes back with the line', () => {
    const books = new TrialBooks().draft('a', sold('2'));
    assert.deepEqual(books.do(revise(1, sold('5'))).stock, moved('-3', 'changed'));
    assert.deepEqual(books.do(revise(2, { ...sold('5'), memo: 'Thanks' })).stock, undefined);
    assert.deepEqual(books.do(revise(3, {})).stock, moved('5', 'changed'));
  });

  it('I-31, T12: comes back when the draft is deleted, also one with a number', () => {
    assert.deepEqual(new TrialBooks().draft('a', sold('2')).do(remove).stock, moved('2', 'deleted'));
    const books = new TrialBooks().issue('a', sold('2'));
    books.do(revert);
    assert.deepEqual(books.do(remove).stock, moved('2', 'deleted'));
  });

  it('I-31, T13: comes back when the invoice is voided', () => {
    assert.deepEqual(new TrialBooks().issue('a', sold('0.5')).do(voids).stock, moved('0.5', 'voided'));
  });

  it('I-32, T3, T10: stays when the invoice is finalized, credited, or reverted', () => {
    const books = new TrialBooks().draft('a', sold('2'));
    const credit = {
      type: 'issue-credit-note',
      creditNote: 'crn_1',
      invoice: 'inv_a',
      issuedOn: today,
    } as const;
    const lines = [{ line: 'lin_1', by: 'quantity', quantity: '1' }] as const;
    for (const command of [
      finalize(1),
      { ...credit, reason: 'Returned', lines },
      { type: 'void-credit-note', creditNote: 'crn_1', voidedOn: today },
      revert,
    ] as const)
      assert.equal(books.do(command).stock, undefined, command.type);
  });

  it('I-33: of what is not tracked is told too, and marked so', () => {
    assert.deepEqual(
      new TrialBooks().do(create(sold('1', 'band', false))).stock,
      moved('-1', 'added', false),
    );
  });

  it('I-30 to I-32: whatever is done, what was told in all is what the invoices that are left hold', () => {
    const step = fc.record({
      what: fc.constantFrom('create', 'revise', 'finalize', 'revert', 'delete', 'void'),
      product: fc.constantFrom('band', 'ball'),
      quantity: fc.constantFrom('1', '2', '0.25', '1000000'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const books = new TrialBooks();
        const out = { band: 0, ball: 0 };
        for (const { what, product, quantity } of steps) {
          const version = books.version('invoice', 'inv_a');
          const command: Trial = {
            create: create(sold(quantity, product)),
            revise: revise(version, sold(quantity, product)),
            finalize: finalize(version),
            revert,
            delete: remove,
            void: voids,
          }[what];
          // The quantities are sums of quarters, which numbers hold exactly.
          if (books.ask(command).ok)
            for (const one of books.do(command).stock ?? [])
              out[one.product as keyof typeof out] += Number(one.change);
        }
        const left = books.find('invoice', 'inv_a');
        const holds = { band: 0, ball: 0 };
        if (left && left.status !== 'void')
          for (const { product, quantity } of left.lines)
            if (product) holds[product.id as keyof typeof holds] -= Number(quantity);
        assert.deepEqual(out, holds);
      }),
      { numRuns: 150 },
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decimalOf } from '../money/decimal.js';
import { line } from '../testing/fixtures.js';
import { stockMovements } from './stock.js';

const sold = (id: string, quantity: string, tracksStock = true) =>
  line({ id: `lin_${id}-${quantity}`, quantity: decimalOf(quantity), product: { id, tracksStock } });
const moved = (product: string, change: string, tracksStock = true) => ({ product, tracksStock, change });

describe('stock moves', () => {
  const movements = (...[before, after]: readonly (readonly ReturnType<typeof sold>[])[]) =>
    stockMovements(before ?? [], after ?? [], 'changed').map(({ reason, ...rest }) => {
      assert.equal(reason, 'changed');
      return rest;
    });

  it('I-30: out of the stock when a product is added, by its quantity', () => {
    assert.deepEqual(movements([], [sold('band', '2'), sold('ball', '0.5')]), [
      moved('band', '-2'),
      moved('ball', '-0.5'),
    ]);
  });

  it('I-31: back into the stock when it is taken off', () => {
    assert.deepEqual(movements([sold('band', '2')], []), [moved('band', '2')]);
  });

  it('I-30: by the difference when the quantity changes, and not at all when it does not', () => {
    assert.deepEqual(
      movements(
        [sold('band', '2'), sold('ball', '1'), sold('mat', '1')],
        [sold('band', '5'), sold('ball', '0.25')],
      ),
      [moved('band', '-3'), moved('ball', '0.75'), moved('mat', '1')],
    );
    assert.deepEqual(movements([sold('band', '2')], [sold('band', '2')]), []);
  });

  it('I-30: a product on several lines moves once, by what they come to', () => {
    assert.deepEqual(movements([sold('band', '3')], [sold('band', '1'), sold('band', '2')]), []);
    assert.deepEqual(movements([], [sold('band', '1'), sold('band', '2')]), [moved('band', '-3')]);
  });

  it('I-33: of a product that is not tracked, it is told all the same, and says so', () => {
    assert.deepEqual(movements([], [sold('voucher', '1', false)]), [moved('voucher', '-1', false)]);
  });

  it('nothing of a line that sells no product', () => {
    assert.deepEqual(stockMovements([line()], [line({ quantity: decimalOf('9') })], 'changed'), []);
  });
});

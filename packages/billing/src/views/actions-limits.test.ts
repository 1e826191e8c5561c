import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TrialBooks } from '../commands/trial-books.test.js';
import { defaultPolicy, type Policy } from '../policy.js';
import { staff } from '../testing/desk.js';
import { eur, euros } from '../testing/fixtures.js';
import { invoiceActions } from './actions.js';

/** What staff may do with an open invoice over `total`, where it voids and writes off up to 50.00. */
function limited(total: string) {
  const upTo = [{ currency: eur, amount: euros('50') }];
  const rows = { 'void-invoice': { staff: { upTo } }, 'write-off-invoice': { staff: { upTo } } };
  const policy: Policy = { ...defaultPolicy, commands: { ...defaultPolicy.commands, ...rows } };
  const books = new TrialBooks().owe('a', total);
  const actions = invoiceActions(books.get('invoice', 'inv_a'), { ...staff, policy });
  const refusalOf = (of: string) => actions.find(({ command }) => command === of)?.refusal;
  return { void: refusalOf('void-invoice'), writeOff: refusalOf('write-off-invoice') };
}

describe('an action whose amount is limited', () => {
  it('is there up to the limit, and not for a record that is about a cent more', () => {
    assert.equal(limited('50').void, null);
    assert.deepEqual(limited('50.01').void, {
      ...{ type: 'above-amount-limit', command: 'void-invoice', currency: 'EUR' },
      ...{ limit: '50.00', amount: '50.01' },
    });
  });

  it('is there for any record where a person chooses the amount', () => {
    assert.equal(limited('50.01').writeOff, null);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TrialBooks } from '../commands/trial-books.test.js';
import { grace } from '../testing/fixtures.js';
import { dayOf } from '../time/day.js';
import { recordsAbout } from './records-about.js';

describe('what of whole books an erasure would change', () => {
  it('is what names the person, until it does no more, and nothing else', () => {
    const books = new TrialBooks().owe('a', '30').receive('1', '30').tax('10');
    books.issue('b', { client: grace });
    const about = (over = {}) =>
      recordsAbout(
        books.records().map((record) => ({ record, version: 1 })),
        { person: 'ada', ...over },
      ).map(({ id }) => id);
    assert.deepEqual(about(), ['inv_a', 'pay_1']);
    assert.deepEqual(about({ keepFrom: dayOf('2026-11-24') }), []);
    books.do({
      ...{ type: 'erase-client', person: 'ada' },
      records: [
        { kind: 'invoice', id: 'inv_a' },
        { kind: 'payment', id: 'pay_1' },
      ],
    });
    assert.deepEqual(about(), []);
  });
});

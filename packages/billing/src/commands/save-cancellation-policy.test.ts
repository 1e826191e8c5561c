import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TrialBooks } from './trial-books.test.js';

const save = (version: number, ...rules: readonly { noticeHours: number; percent: string }[]) =>
  ({ type: 'save-cancellation-policy', version, rules }) as const;
const day = { noticeHours: 24, percent: '50.0' };
const morning = { noticeHours: 2, percent: '100' };

describe('save-cancellation-policy', () => {
  it('I-64: keeps what is due by notice, and replaces all of it', () => {
    const books = new TrialBooks();
    books.do(save(0, day, morning));
    assert.deepEqual(books.get('cancellation-policy', 'cancellation-policy').rules, [
      { noticeHours: 24, percent: '50' },
      { noticeHours: 2, percent: '100' },
    ]);
    books.do(save(1));
    assert.deepEqual(books.get('cancellation-policy', 'cancellation-policy').rules, []);
  });

  it('takes a notice of an hour up to a year', () => {
    const notice = (noticeHours: number) => save(0, { noticeHours, percent: '50' });
    const books = new TrialBooks();
    for (const hours of [1, 8760]) assert.ok(books.ask(notice(hours)).ok);
    for (const hours of [0, 8761]) assert.equal(books.refusal(notice(hours)).type, 'number-range');
  });

  it('is refused with stale-version when someone saved it since, though hours stand there twice', () => {
    const books = new TrialBooks();
    books.do(save(0));
    assert.equal(books.refusal(save(0, day, day)).type, 'stale-version');
  });

  it('is refused with notice-listed-twice for two rules of the same hours', () => {
    assert.deepEqual(new TrialBooks().refusal(save(0, day, morning, { ...day, percent: '10' })), {
      type: 'notice-listed-twice',
      noticeHours: 24,
    });
  });
});

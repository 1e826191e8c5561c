import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TrialBooks } from '../commands/trial-books.test.js';
import { currencyOf } from '../money/currency.js';
import type { BillingRecord, Kind } from '../records/record.js';
import { dayOf } from '../time/day.js';
import { checkBooks } from './check-books.js';
import { whole } from './whole-books.test.js';

/** A record of the whole books, with something else in it. */
type Change = (kind: Kind, id: string, over: object) => BillingRecord;
export type Row = readonly [
  rule: string,
  ref: string,
  corrupt: (change: Change, books: TrialBooks) => readonly BillingRecord[],
];

export const usd = currencyOf('USD');
export const later = dayOf('2026-11-30');

/** Each row, put into whole books, is told as a problem of its rule with its record. */
export function isTold(what: string, rows: readonly Row[], records = whole): void {
  describe(`what is wrong with ${what} is told:`, () => {
    for (const [index, [rule, id, corrupt]] of rows.entries())
      it(`${rule} (${id}, ${index + 1})`, () => {
        const books = new TrialBooks(...records);
        const change: Change = (kind, id, over) => ({ ...books.get(kind, id), ...over });
        books.put(...corrupt(change, books));
        const problems = checkBooks(books.records());
        assert.ok(
          problems.some((problem) => problem.rule === rule && problem.ref.id === id),
          `not among ${JSON.stringify(problems)}`,
        );
        for (const { found } of problems) assert.ok(typeof found === 'string');
      });
  });
}

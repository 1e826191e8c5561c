import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TrialBooks } from '../commands/trial-books.test.js';
import type { LineInput } from '../commands/line-content.js';
import type { Asked } from '../input/asked.js';
import { defaultPreferences } from '../records/preferences.js';
import { ada as client, lineInput } from '../testing/fixtures.js';
import { previewDraft, type DraftTerms } from './draft-preview.js';
import { previewDueOn } from './finalize-preview.js';
import { missingInDraft } from './missing-in-draft.js';

const { currency, taxMode, taxRounding, rounding } = defaultPreferences;
const terms: DraftTerms = { currency, taxMode, taxRounding, rounding, rates: [], allowNegativeLines: true };

const missing = (
  inputs: readonly Asked<LineInput>[],
  { dueOn = '', over = {}, isForNobody = false, on = terms } = {},
) =>
  missingInDraft(
    previewDraft(inputs, on),
    {
      invoice: 'inv_a',
      client: isForNobody ? undefined : client,
      dueOn: previewDueOn('2026-11-24', dueOn, 14),
    },
    { ...defaultPreferences, ...over },
  ).map(({ refusal, line }) => [refusal.type, line]);

describe('what a draft lacks before it is finalized', () => {
  it('is nothing where it has all that finalize-invoice asks for', () => {
    assert.deepEqual(missing([lineInput()]), []);
    const books = new TrialBooks().draft('a', { lines: [lineInput()] });
    assert.ok(books.ask({ type: 'finalize-invoice', invoice: 'inv_a', version: 1 }).ok);
  });

  it('is told all at once, in the order of the form (6.3)', () => {
    const lines = [
      lineInput({ unitPrice: 'twelve' }),
      lineInput({ id: 'lin_2', description: ' ' }),
      lineInput({ id: 'lin_3', description: ' ', quantity: '-1' }),
    ];
    const on = { ...terms, discount: { type: 'percent', percent: 'ten' } as const };
    assert.deepEqual(missing(lines, { isForNobody: true, dueOn: '2026-11-23', on }), [
      ['input-required', null],
      ['due-before-issue', null],
      ['decimal-syntax', null],
      ['decimal-syntax', 0],
      ['line-without-description', 1],
      ['line-without-description', 2],
      ['negative-line', 2],
    ]);
  });

  it('is told of a line by its place, which counts from one', () => {
    const lines = [lineInput(), lineInput({ id: 'lin_2', description: '' })];
    const dueOn = previewDueOn('2026-11-24', '', 14);
    const [told] = missingInDraft(
      previewDraft(lines, terms),
      { invoice: 'inv_a', client, dueOn },
      defaultPreferences,
    );
    assert.deepEqual(told?.refusal, {
      ...{ type: 'line-without-description', invoice: 'inv_a', line: 'lin_2', position: 2 },
    });
  });

  it('depends on what the account allows: no lines, or some below zero (Q-23)', () => {
    assert.deepEqual(missing([]), [['no-lines', null]]);
    assert.deepEqual(missing([], { over: { allowEmptyInvoice: true } }), []);
    const given = lineInput({ quantity: '-1' });
    assert.deepEqual(missing([given]), [['negative-line', 0]]);
    assert.deepEqual(missing([given], { over: { allowNegativeLines: true } }), []);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TrialBooks } from '../commands/trial-books.test.js';
import { decimalOf } from '../money/decimal.js';
import type { CancellationPolicy } from '../records/cancellation-policy.js';
import type { CancellationReason } from '../records/cancellation-reasons.js';
import { localTimeOf } from '../time/local-time.js';
import { proposeCancellation, type CanceledEvent } from './proposed-cancellation.js';

const line = { description: 'Session', quantity: '0.75', unitPrice: '200', itemCode: 'S45' };
const startsAt = localTimeOf('2026-11-24T09:30');
const at = (time: string) => localTimeOf(`2026-11-${time}`);
const late: CancellationReason = {
  ...{ id: 'rsn_a', name: 'Late cancellation', code: 'NSDH', source: 'client', archived: false },
};
const policy: CancellationPolicy = {
  kind: 'cancellation-policy',
  id: 'cancellation-policy',
  rules: [
    { noticeHours: 24, percent: decimalOf('30.5') },
    { noticeHours: 2, percent: decimalOf('100') },
    { noticeHours: 48, percent: decimalOf('0') },
  ],
};

/** What is proposed: the percentage, or why nothing is. */
function proposed(over: Partial<CanceledEvent>, by: CancellationPolicy | undefined = policy) {
  const answer = proposeCancellation({ startsAt, line, ...over }, by);
  assert.ok(answer.ok);
  return answer.value.type === 'invoice' ? answer.value.percent : answer.value.because;
}

function lineFor(over: Partial<CanceledEvent>, by: CancellationPolicy | undefined = policy) {
  const answer = proposeCancellation({ startsAt, line, ...over }, by);
  assert.ok(answer.ok && answer.value.type === 'invoice');
  return answer.value.line;
}

describe('what was canceled is invoiced', () => {
  for (const [time, outcome] of [
    ['24T09:30', '100'],
    ['24T07:31', '100'],
    ['24T07:30', '30.5'],
    ['23T09:31', '30.5'],
    ['23T09:30', 'notice'],
    ['22T09:30', 'notice'],
    ['20T09:30', 'notice'],
  ] as const)
    it(`I-64: canceled on ${time} for the 24th at 09:30 by ${outcome}`, () => {
      assert.equal(proposed({ canceledAt: at(time) }), outcome);
    });

  it('I-64: in full where it was missed, and by nothing where its reason says so', () => {
    assert.equal(proposed({}), '100');
    assert.equal(proposed({ reason: { ...late, doNotInvoice: true } }), 'reason');
    assert.equal(proposed({ reason: late, canceledAt: at('01T00:00') }), 'notice');
  });

  it('I-64: with no notice at all where it was missed', () => {
    const answer = proposeCancellation({ startsAt, line }, policy);
    assert.ok(answer.ok && answer.value.type === 'invoice');
    assert.equal(answer.value.noticeMinutes, 0);
  });

  it('I-62, I-63, Q-34: in full, for a person to change, where the account has no policy', () => {
    const canceledAt = at('01T00:00');
    assert.equal(proposeCancellation({ startsAt, line, canceledAt }, undefined).ok, true);
    assert.deepEqual(lineFor({ canceledAt }, { ...policy, rules: [] }), {
      ...line,
      servedOn: '2026-11-24',
    });
    assert.equal(proposed({ canceledAt }, { ...policy, rules: [] }), '100');
  });

  it('I-62, I-64: as its service at its price, less a discount of what is not due', () => {
    assert.deepEqual(lineFor({ canceledAt: at('23T12:00') }), {
      ...line,
      servedOn: '2026-11-24',
      discounts: [{ type: 'percent', percent: '69.5' }],
    });
  });

  it('I-65: with its reason and a note below what it is', () => {
    assert.equal(
      lineFor({ reason: late, note: 'By text' }).description,
      'Session\nNSDH: Late cancellation\nBy text',
    );
    const { code: _, ...plain } = late;
    assert.equal(lineFor({ reason: plain }).description, 'Session\nLate cancellation');
  });

  it('I-64: and tells the notice in minutes', () => {
    const answer = proposeCancellation({ startsAt, line, canceledAt: at('23T12:01') }, policy);
    assert.ok(answer.ok && answer.value.type === 'invoice');
    assert.equal(answer.value.noticeMinutes, 21 * 60 + 29);
  });

  it('I-62: by a line that a draft takes', () => {
    const books = new TrialBooks();
    books.draft('a', { lines: [{ id: 'lin_1', ...lineFor({ canceledAt: at('23T12:00'), reason: late }) }] });
    books.do({ type: 'finalize-invoice', invoice: 'inv_a', version: 1 });
    // 0.75 × 200.00 × 30.5 %
    assert.equal(books.open('a').amountDue, '45.75');
  });
});

describe('what has begun', () => {
  it('I-60: cannot be canceled any more, whatever its reason says', () => {
    const canceledAt = at('24T09:31');
    const reason = { ...late, doNotInvoice: true };
    assert.deepEqual(proposeCancellation({ startsAt, line, canceledAt, reason }, policy), {
      ok: false,
      reason: { type: 'event-past', startsAt, canceledAt },
    });
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { TrialBooks } from '../commands/trial-books.test.js';
import type { AuditEntry, Written } from '../records/audit-entry.js';
import { refOf } from '../records/record.js';
import { staff } from '../testing/desk.js';
import { eur, euros, today } from '../testing/fixtures.js';
import { accountOf } from './account.js';
import { balanceOn } from './account-figures.js';
import { activityOf } from './activity.js';
import { activityKnownBefore, refsOf } from './known-activity.js';
import { adasAccount, hourOf, someRecorded } from './random-account.test.js';

describe('an account as it was known', () => {
  it('is at every instant what its records said then, whatever was recorded, undone and issued again since', () =>
    fc.assert(
      fc.property(someRecorded, ({ books, entries, activities }) => {
        const account = adasAccount(books);
        const shuffled = entries.toReversed();
        const known = entries.map((_, place) => activityKnownBefore(account, shuffled, hourOf(place + 1)));
        assert.deepEqual(known, activities);
        assert.deepEqual(activityKnownBefore(account, shuffled, hourOf(0)).facts, []);
      }),
      { numRuns: 200, seed: 20_261_124 },
    ));

  it('is known from its entries, which are found by its records', () =>
    fc.assert(
      fc.property(someRecorded, ({ books, entries }) => {
        const account = adasAccount(books);
        const refs = new Set(refsOf(account).map(({ kind, id }) => `${kind}/${id}`));
        const its = entries.filter(({ wrote }) => wrote.some(({ kind, id }) => refs.has(`${kind}/${id}`)));
        const all = activityKnownBefore(account, its, hourOf(entries.length));
        assert.deepEqual(all, activityOf(account));
      }),
      { numRuns: 50, seed: 20_261_124 },
    ));

  it('was always known as far as no entry tells of it', () =>
    fc.assert(
      fc.property(someRecorded, ({ books }) => {
        const account = accountOf({ currency: eur }, books.records());
        assert.deepEqual(activityKnownBefore(account, [], hourOf(0)), activityOf(account));
      }),
      { numRuns: 20, seed: 20_261_124 },
    ));

  const payment = { kind: 'payment', id: 'pay_1' } as const;
  const entry = (place: number, wrote: readonly Written[], over: Partial<AuditEntry> = {}): AuditEntry => ({
    ...{
      kind: 'audit-entry',
      id: `cmd_${place}`,
      at: hourOf(place),
      actor: staff,
      wrote,
      after: [],
      hash: '',
    },
    command: { type: 'void-payment', id: `cmd_${place}`, payment: 'pay_1', voidedOn: today },
    ...over,
  });
  const heldAt = (trial: TrialBooks, entries: readonly AuditEntry[]) => (hours: number) =>
    balanceOn(activityKnownBefore(adasAccount(trial), entries, hourOf(hours)), today).held;

  it('has money from when it got its number, though it was asked for before', () => {
    const trial = new TrialBooks().receive('1', '60');
    const series = trial.records().find(({ kind }) => kind === 'number-series');
    assert.ok(series);
    const entries = [
      entry(0, [{ ...payment, version: 1 }]),
      entry(1, [
        { ...payment, version: 2 },
        { kind: 'number-series', id: 'invoice:INV-', version: 1 },
      ]),
      entry(2, [
        { ...payment, version: 3 },
        { ...refOf(series), version: 1 },
      ]),
      entry(3, [{ ...payment, version: 4 }]),
    ];
    assert.deepEqual([2, 3].map(heldAt(trial, entries)), ['0.00', '60.00']);
  });

  it('is known from the step of a plan that is about the record, whatever the others are about', () => {
    const trial = new TrialBooks().owe('a', '60').owe('b', '5').receive('1', '30');
    trial.do({ type: 'void-invoice', invoice: 'inv_a', voidedOn: today });
    trial.do({ type: 'void-invoice', invoice: 'inv_b', voidedOn: today });
    trial.do({ type: 'open-dispute', dispute: 'dsp_1', payment: 'pay_1', amount: '30', openedOn: today });
    trial.do({ type: 'lose-dispute', dispute: 'dsp_1', lostOn: today });
    const [a, b] = [{ kind: 'invoice', id: 'inv_a' } as const, { kind: 'invoice', id: 'inv_b' } as const];
    const lost = { kind: 'dispute', id: 'dsp_1' } as const;
    const plan = (
      place: number,
      ...steps: Extract<AuditEntry['command'], { type: 'execute-plan' }>['steps']
    ) => ({
      command: { type: 'execute-plan', id: `cmd_${place}`, steps } as const,
    });
    const voids = (invoice: 'inv_a' | 'inv_b') =>
      ({ type: 'void-invoice', invoice, voidedOn: today }) as const;
    const sent = { type: 'mark-as-sent', invoice: 'inv_a', sentOn: today, via: 'email' } as const;
    const opens = {
      ...({ type: 'open-dispute', dispute: 'dsp_1', payment: 'pay_1' } as const),
      ...{ amount: euros('30'), openedOn: today },
    };
    const loses = { type: 'lose-dispute', dispute: 'dsp_1', lostOn: today } as const;
    const issues = (invoice: 'inv_a' | 'inv_b') =>
      ({ type: 'finalize-invoice', invoice, version: 1 }) as const;
    const entries = [
      entry(
        0,
        [
          { ...a, version: 1 },
          { ...b, version: 1 },
        ],
        plan(0, issues('inv_a'), issues('inv_b')),
      ),
      entry(1, [{ ...a, version: 2 }], plan(1, sent, voids('inv_a'))),
      entry(
        2,
        [
          { ...a, version: 3 },
          { ...b, version: 2 },
        ],
        plan(2, sent, voids('inv_b')),
      ),
      entry(3, [{ ...lost, version: 1 }], plan(3, opens, loses)),
    ];
    const at = (hours: number) =>
      balanceOn(activityKnownBefore(adasAccount(trial), entries, hourOf(hours)), today);
    assert.deepEqual(
      [1, 2, 3].map((hours) => at(hours).owed),
      ['65.00', '5.00', '0.00'],
    );
    assert.deepEqual([3, 4].map(heldAt(trial, entries)), ['30.00', '0.00']);
  });

  it('has a void from when it was recorded, though the person was erased since', () => {
    const trial = new TrialBooks().receive('1', '60');
    trial.do({ type: 'void-payment', payment: 'pay_1', voidedOn: today });
    const command = { type: 'erase-client', id: 'cmd_2', person: 'ada', records: [payment] } as const;
    const entries = [
      entry(0, [{ ...payment, version: 1 }]),
      entry(1, [{ ...payment, version: 2 }]),
      entry(2, [{ ...payment, version: 3 }], { command }),
    ];
    assert.deepEqual([0, 1, 2].map(heldAt(trial, entries)), ['0.00', '60.00', '0.00']);
  });
});

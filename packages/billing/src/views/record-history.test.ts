import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AuditEntry } from '../records/audit-entry.js';
import type { Ref } from '../records/record.js';
import { today } from '../testing/fixtures.js';
import { historyOf } from './record-history.js';

const draft: Ref = { kind: 'invoice', id: 'inv_a' };
const entry = (count: number, at: string, ...wrote: AuditEntry['wrote']): AuditEntry => ({
  ...{ kind: 'audit-entry', id: `cmd_${count}`, at, actor: { id: 'ines', role: 'owner' }, wrote },
  command: { type: 'delete-draft', id: `cmd_${count}`, invoice: 'inv_a', deletedOn: today },
  ...{ after: [], hash: 'a1' },
});
const at = (version: number) => ({ ...draft, version });

describe('the history of a record', () => {
  const entries = [
    entry(1, '2026-11-24T09:00:00.000Z', { kind: 'payment', id: 'pay_1', version: 1 }, at(1)),
    // Its clock was behind.
    entry(2, '2026-11-24T08:00:00.000Z', at(2)),
    entry(3, '2026-11-24T10:00:00.000Z', at(3), { kind: 'invoice', id: 'inv_b', version: 1 }),
    entry(4, '2026-11-24T11:00:00.000Z', { kind: 'invoice', id: 'inv_b', version: 2 }),
    entry(5, '2026-11-24T07:00:00.000Z', at(0)),
  ];

  it('is in the order of its versions, that it was deleted last, whatever the clocks said', () => {
    for (const some of [entries, entries.toReversed(), [entries[4]!, entries[1]!, entries[2]!, entries[0]!]])
      assert.deepEqual(
        historyOf(draft, some).map(({ entry: id, change, version }) => [id, change, version]),
        [
          ['cmd_1', 'created', 1],
          ['cmd_2', 'changed', 2],
          ['cmd_3', 'changed', 3],
          ['cmd_5', 'deleted', undefined],
        ],
      );
  });

  it('is empty of what nobody wrote', () => {
    assert.deepEqual(historyOf({ kind: 'invoice', id: 'inv_c' }, entries), []);
  });

  it('tells what was made again after it was deleted in the order of the clocks, version by version', () => {
    const again = [entry(8, '2026-11-24T14:00:00.000Z', at(1)), entry(1, '2026-11-24T09:00:00.000Z', at(1))];
    assert.deepEqual(
      historyOf(draft, again).map(({ entry: id }) => id),
      ['cmd_1', 'cmd_8'],
    );
    assert.deepEqual(
      historyOf(draft, again.toReversed()).map(({ entry: id }) => id),
      ['cmd_1', 'cmd_8'],
    );
  });
});

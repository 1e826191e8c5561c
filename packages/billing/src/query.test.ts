import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TrialBooks } from './commands/trial-books.test.js';
import { compareCursors, cursorOf, selections, selectorsOf } from './query.js';
import { defaultPreferences } from './records/preferences.js';
import type { AuditEntry } from './records/audit-entry.js';
import { today } from './testing/fixtures.js';

const books = new TrialBooks({ ...defaultPreferences, accountCredit: true })
  .tax('10')
  .owe('a', '100')
  .draft('b');
books.issue('c').do({ type: 'revert-to-draft', invoice: 'inv_c', id: 'cmd_back' });
books.receive('1', '70', { inv_a: '50' });
books.do({
  type: 'refund-payment',
  refund: 'rfd_1',
  payment: 'pay_1',
  amount: '5',
  refundedOn: '2026-11-26',
});
books.do({
  type: 'issue-credit-note',
  creditNote: 'crn_1',
  invoice: 'inv_a',
  issuedOn: '2026-11-25',
  reason: 'Goodwill',
  lines: [{ line: 'lin_1', by: 'amount', amount: '10' }],
});
books.do({
  ...{ type: 'write-off-invoice', writeOff: 'wof_1', invoice: 'inv_a', amount: '1' },
  ...{ writtenOffOn: '2026-11-27', reason: 'Small' },
});
books.do({
  type: 'save-catalog-item',
  version: 0,
  item: {
    ...{
      type: 'product',
      id: 'itm_a',
      name: 'Über  Session',
      unitPrice: '1',
      taxRates: [],
      tracksStock: true,
    },
  },
});
books.do({
  type: 'save-directory-entry',
  version: 0,
  entry: { kind: 'client', id: 'cli_a', form: 'person', name: 'Ada' },
});
books.do({
  type: 'save-directory-entry',
  version: 0,
  entry: { kind: 'location', id: 'loc_a', name: 'Clinic' },
});
books.do({ type: 'archive-directory-entry', entry: { kind: 'location', id: 'loc_a' } });
books.owe('credited', '9').receive('2', '9', { inv_credited: '9' });
books.do({
  ...{ type: 'issue-credit-note', creditNote: 'crn_2', invoice: 'inv_credited', issuedOn: today },
  ...{ reason: 'Late', lines: [{ line: 'lin_1', by: 'amount', amount: '9' }], disposition: { credit: '9' } },
});
books.do({
  ...{ type: 'save-credit-note-draft', creditNote: 'crn_3', version: 0, invoice: 'inv_a', issuedOn: today },
  ...{ reason: 'Late', lines: [{ line: 'lin_1', by: 'amount', amount: '1' }] },
});
books.do({
  ...{ type: 'apply-credit', id: 'cmd_apply', creditNote: 'crn_2', allocatedOn: '2026-11-28' },
  allocations: [{ invoice: 'inv_a', amount: '1' }],
});
books.do({
  ...{ type: 'refund-credit', refund: 'rfd_2', creditNote: 'crn_2', amount: '1', refundedOn: '2026-11-29' },
  method: 'pmt_cash',
});
const entry: AuditEntry = {
  kind: 'audit-entry',
  id: 'cmd_1',
  at: '2026-11-24T10:00:00.000Z',
  actor: { id: 'staff', role: 'staff' },
  command: { type: 'revert-to-draft', id: 'cmd_1', invoice: 'inv_a' },
  wrote: [],
  after: [],
  hash: '',
};

describe('a record is found by', () => {
  const client = 'ada';
  for (const [kind, id, selectors, place] of [
    ['invoice', 'inv_a', { client, status: 'open' }, today],
    ['invoice', 'inv_b', { client, status: 'draft' }, today],
    ['archived-invoice', 'arc_back', { client: 'ada', invoice: 'inv_c' }, today],
    ['payment', 'pay_1', { client, status: 'received' }, today],
    ['credit-note', 'crn_1', { client, status: 'issued', invoice: 'inv_a' }, '2026-11-25'],
    ['write-off', 'wof_1', { client, status: 'active', invoice: 'inv_a' }, '2026-11-27'],
    ['refund', 'rfd_1', { client, status: 'completed', payment: 'pay_1' }, '2026-11-26'],
    ['credit-note-draft', 'crn_3', { client, invoice: 'inv_a' }, today],
    ['refund', 'rfd_2', { client, status: 'completed', creditNote: 'crn_2' }, '2026-11-29'],
    [
      'credit-allocation',
      'cal_apply_1',
      { client, status: 'active', invoice: 'inv_a', creditNote: 'crn_2' },
      '2026-11-28',
    ],
    ['allocation', 'alc_1_1', { status: 'active', invoice: 'inv_a', payment: 'pay_1' }, today],
    ['tax-rates', 'tax-rates', {}, ''],
    ['catalog-item', 'itm_a', { status: 'active' }, 'uber session'],
    ['client', 'cli_a', { status: 'active' }, 'ada'],
    ['location', 'loc_a', { status: 'archived' }, 'clinic'],
    ['preferences', 'preferences', {}, ''],
    ['number-series', 'invoice:INV-', {}, ''],
  ] as const)
    it(`${['id', ...Object.keys(selectors)].join(', ')}: ${kind} ${id}, at the place “${place}”`, () => {
      const record = books.get(kind, id);
      assert.deepEqual(selectorsOf(record), { id, ...selectors });
      assert.deepEqual(cursorOf(record), { place, id });
    });

  it('its id: an audit entry, at the instant it was made', () => {
    assert.deepEqual(selectorsOf(entry), { id: 'cmd_1' });
    assert.deepEqual(cursorOf(entry), { place: entry.at, id: 'cmd_1' });
  });

  it('nothing that no storage keeps an index for', () => {
    const indexed = new Set(selections.flat());
    for (const record of books.records())
      for (const name of Object.keys(selectorsOf(record)))
        assert.ok(
          [...indexed].some((known) => known === name),
          name,
        );
  });
});

describe('an answer is ordered', () => {
  it('by place, then by id, and no two records share a place', () => {
    const places = [
      ['2026-11-24', 'b'],
      ['2026-11-25', 'a'],
      ['2026-11-24', 'a'],
    ].map(([place = '', id = '']) => ({ place, id }));
    assert.deepEqual(places.toSorted(compareCursors), [places[2], places[0], places[1]]);
    for (const [index, a] of places.entries())
      for (const [other, b] of places.entries())
        assert.equal(
          Math.sign(compareCursors(a, b)),
          -Math.sign(compareCursors(b, a)) + 0,
          `${index} ${other}`,
        );
    assert.equal(compareCursors({ place: 'x', id: 'a' }, { place: 'x', id: 'a' }), 0);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Asked } from '../input/asked.js';
import type { NumberSeries } from '../records/number-series.js';
import { no, ok } from '../result.js';
import { decide } from '../testing/decide.js';
import { draftInvoice, euros, openInvoice, today } from '../testing/fixtures.js';
import { allocated, numberedDraft, voidedInvoice, zeroInvoice } from '../testing/settled.js';
import { deleteDraft, type DeleteDraft } from './delete-draft.js';

const asked = (over: Partial<Asked<DeleteDraft>> = {}): Asked<DeleteDraft> => ({
  type: 'delete-draft',
  id: 'cmd_1',
  invoice: 'inv_1',
  deletedOn: today,
  ...over,
});

const series: NumberSeries = { kind: 'number-series', id: 'invoice', next: 4, retired: [] };
const deletes = [{ kind: 'invoice', id: 'inv_1' }] as const;

describe('delete-draft', () => {
  it('erases a draft that never had a number, and touches nothing else (T12)', () => {
    assert.deepEqual(decide(deleteDraft, asked(), [draftInvoice(), series]), ok({ writes: [], deletes }));
  });

  it('retires the number that a draft kept, with a reason, so that no gap is unexplained (I-16)', () => {
    const retired = [{ from: 3, to: 3, reason: 'Draft deleted', retiredOn: today }];
    assert.deepEqual(
      decide(deleteDraft, asked(), [numberedDraft(draftInvoice(), 3), series]),
      ok({ writes: [{ ...series, retired }], deletes }),
    );
  });

  it('keeps what was retired before, and the reason that was given', () => {
    const before = [{ from: 1, to: 1, reason: 'Draft deleted', retiredOn: today }];
    const retired = [...before, { from: 3, to: 3, reason: 'Sent twice', retiredOn: today }];
    const given = [numberedDraft(draftInvoice(), 3), { ...series, retired: before }];
    assert.deepEqual(
      decide(deleteDraft, asked({ reason: 'Sent twice' }), given),
      ok({ writes: [{ ...series, retired }], deletes }),
    );
  });

  describe('refuses', () => {
    it('not-found', () => {
      assert.deepEqual(decide(deleteDraft, asked()), no({ type: 'not-found', kind: 'invoice', id: 'inv_1' }));
    });

    it('invoice-not-draft: what was issued must be reverted first (I-47)', () => {
      for (const [invoice, status] of [
        [openInvoice(), 'open'],
        [allocated(euros('100')).invoice, 'paid'],
        [zeroInvoice(), 'paid'],
        [voidedInvoice(), 'void'],
      ] as const)
        assert.deepEqual(
          decide(deleteDraft, asked(), [invoice]),
          no({ type: 'invoice-not-draft', invoice: 'inv_1', number: 'INV-0001', status }),
        );
    });
  });
});

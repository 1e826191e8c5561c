import type { LineId } from '@billkit/billing';
import { expect } from '@open-wc/testing';
import { DraftHistory } from './draft-history.js';
import { changeLine, duplicateLine, moveLine, removeLines } from './draft-lines.js';
import { newDraft, type Draft } from './draft-model.js';
import { changeCount, stepBack, stepBetween, stepForward } from './draft-step.js';

/** Numbers that are the same in every run. */
function numbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

function edited(draft: Draft, number: (below: number) => number, lineId: () => LineId): Draft {
  const { id } = draft.lines[number(draft.lines.length)]!;
  switch (number(5)) {
    case 0:
      return changeLine(draft, id, { description: `d${number(9)}`, unitPrice: `${number(9)}` }, lineId);
    case 1:
      return duplicateLine(draft, id, lineId)[0];
    case 2:
      return moveLine(draft, id, number(draft.lines.length));
    case 3:
      return { ...draft, reference: `r${number(9)}`, dueOn: number(2) ? '' : '2026-12-01' };
    default:
      return draft.lines.length > 3 ? removeLines(draft, [id], lineId) : draft;
  }
}

describe('steps between drafts', () => {
  it('lead forward and back, whatever was done', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const number = numbers(seed);
      let count = 0;
      const lineId = (): LineId => `lin_${++count}`;
      const history = new DraftHistory();
      let draft = newDraft('2026-11-24', lineId());
      history.begin(draft);
      const drafts = [draft];
      for (let edits = 0; edits < 25; edits++) {
        const next = edited(draft, number, lineId);
        const step = stepBetween(draft, next, 'type');
        if (!step) continue;
        expect(stepForward(draft, step)).to.deep.equal(next);
        expect(stepBack(next, step)).to.deep.equal(draft);
        history.settle(next);
        draft = next;
        drafts.push(next);
      }
      for (const before of drafts.slice(0, -1).reverse()) expect(history.undo()?.draft).to.deep.equal(before);
      expect(history.undo()).to.equal(undefined);
      for (const after of drafts.slice(1)) expect(history.redo()?.draft).to.deep.equal(after);
      expect(history.redo()).to.equal(undefined);
    }
  });

  it('a new step after an undone one takes its place', () => {
    const history = new DraftHistory();
    const [a, b, c] = ['a', 'b', 'c'].map((reference) => ({ ...newDraft('2026-11-24', 'lin_1'), reference }));
    history.begin(a);
    history.settle(b);
    history.undo();
    history.settle(c);
    expect(history.canRedo(c)).to.equal(false);
    expect(history.undo()?.draft.reference).to.equal('a');
  });

  it('remembers three hundred steps', () => {
    const history = new DraftHistory();
    const at = (step: number) => ({ ...newDraft('2026-11-24', 'lin_1'), reference: `${step}` });
    history.begin(at(0));
    for (let step = 1; step <= 350; step++) history.settle(at(step));
    let last: string | undefined;
    for (let to = history.undo(); to; to = history.undo()) last = to.draft.reference;
    expect(last).to.equal('50');
  });

  it('counts what differs', () => {
    const ids = () => 'lin_2' as const;
    const empty = newDraft('2026-11-24', 'lin_1');
    const one = changeLine(empty, 'lin_1', { description: 'S' }, ids);
    expect(changeCount(empty, empty)).to.equal(0);
    expect(changeCount(empty, { ...one, reference: 'PO' })).to.equal(2);
    expect(changeCount(one, empty)).to.equal(1);
  });
});

import { expect } from '@open-wc/testing';
import { blankLine, filledLines, newDraft, type Draft, type LineDraft } from '../draft/draft-model.js';
import { mergeDrafts } from './merge-drafts.js';
import { mergeOrder } from './merge-order.js';

const line = (id: string, over: Partial<LineDraft> = {}): LineDraft => ({
  ...blankLine(`lin_${id}`),
  ...{ description: id, quantity: '1', unitPrice: '10' },
  ...over,
});
const draft = (lines: readonly LineDraft[], over: Partial<Draft> = {}): Draft => {
  const empty = newDraft('2026-11-24', 'lin_blank');
  return { ...empty, ...over, lines: [...lines, ...empty.lines] };
};
const base = draft([line('a'), line('b'), line('c')], { reference: 'PO 1', memo: 'Hello' });
const without = (...ids: readonly string[]) => base.lines.filter(({ id }) => !ids.includes(id.slice(4)));
const texts = (merged: Draft) => filledLines(merged).map(({ description }) => description);
const none = new Map();

describe('two versions of a draft', () => {
  it('go together without a question where each changed something else', () => {
    const mine = {
      ...draft([line('a', { quantity: '2' }), line('b'), line('c'), line('m')]),
      reference: 'PO 2',
      memo: 'Hello',
    };
    const theirs = {
      ...draft([line('a', { unitPrice: '12' }), line('t'), line('b'), line('c')]),
      reference: 'PO 1',
      memo: 'Bye',
    };
    const { conflicts, theirChanges, draft: by } = mergeDrafts(base, mine, theirs);
    expect(conflicts).to.deep.equal([]);
    expect(theirChanges).to.equal(3);
    const merged = by(none);
    expect([merged.reference, merged.memo]).to.deep.equal(['PO 2', 'Bye']);
    expect(texts(merged)).to.deep.equal(['a', 't', 'b', 'c', 'm']);
    expect(merged.lines[0]).to.deep.include({ quantity: '2', unitPrice: '12' });
    expect(merged.lines.at(-1)?.description).to.equal('');
  });

  it('ask about a field that both changed, and follow the answer; without one it stays mine', () => {
    const mine = { ...base, reference: 'mine', lines: [line('a', { quantity: '2' }), ...without('a')] };
    const theirs = { ...base, reference: 'theirs', lines: [line('a', { quantity: '3' }), ...without('a')] };
    const { conflicts, draft: by } = mergeDrafts(base, mine, theirs);
    expect(conflicts.map(({ key }) => key)).to.deep.equal(['reference', 'lin_a-quantity']);
    expect(by(none)).to.deep.equal(mine);
    const merged = by(
      new Map([
        ['reference', 'theirs'],
        ['lin_a-quantity', 'theirs'],
      ]),
    );
    expect([merged.reference, merged.lines[0]?.quantity]).to.deep.equal(['theirs', '3']);
  });

  it('ask nothing where both changed it to the same', () => {
    const both = { ...base, reference: 'same' };
    expect(mergeDrafts(base, both, { ...both }).conflicts).to.deep.equal([]);
  });

  it('take out a line that one deleted and the other left alone', () => {
    const mine = { ...base, lines: without('a') };
    const theirs = { ...base, lines: without('c') };
    const { conflicts, draft: by } = mergeDrafts(base, mine, theirs);
    expect(conflicts).to.deep.equal([]);
    expect(texts(by(none))).to.deep.equal(['b']);
  });

  it('ask whether a line stays that one deleted and the other changed', () => {
    const deleted = { ...base, lines: without('b') };
    const changed = { ...base, lines: [line('a'), line('b', { quantity: '5' }), ...without('a', 'b')] };
    const mineDeleted = mergeDrafts(base, deleted, changed);
    expect(mineDeleted.conflicts.map(({ key }) => key)).to.deep.equal(['lin_b-line']);
    expect(texts(mineDeleted.draft(none))).to.deep.equal(['a', 'c']);
    expect(texts(mineDeleted.draft(new Map([['lin_b-line', 'theirs']])))).to.deep.equal(['a', 'b', 'c']);
    const theirsDeleted = mergeDrafts(base, changed, deleted);
    expect(texts(theirsDeleted.draft(none))).to.deep.equal(['a', 'b', 'c']);
    expect(texts(theirsDeleted.draft(new Map([['lin_b-line', 'theirs']])))).to.deep.equal(['a', 'c']);
  });

  it('decide a discount with its kind, and what no field shows, as one', () => {
    const own = (over: Partial<LineDraft>) => ({ ...base, lines: [line('a', over), ...without('a')] });
    const { conflicts, draft: by } = mergeDrafts(
      base,
      own({ discount: '5', itemCode: 'A' }),
      own({ discount: '7', discountType: 'amount', itemCode: 'B' }),
    );
    expect(conflicts.map(({ key }) => key)).to.deep.equal(['lin_a-discount', 'lin_a-more']);
    const merged = by(new Map([['lin_a-discount', 'theirs']])).lines[0];
    expect(merged).to.deep.include({ discount: '7', discountType: 'amount', itemCode: 'A' });
  });

  it('lose nothing: whatever either added or changed is in the merge or in a question', () => {
    let state = 7;
    const number = (below: number) => (state = (state * 48_271) % 2_147_483_647) % below;
    const edited = (own: string): Draft => {
      let lines = base.lines.slice(0, -1);
      for (let count = number(6); count >= 0; count--) {
        const at = number(Math.max(1, lines.length));
        const id = `${own}${number(1000)}`;
        const choice = number(3);
        if (choice === 0) lines = lines.toSpliced(at, 0, line(id));
        else if (choice === 1 && lines[at]) lines = lines.with(at, { ...lines[at], quantity: id });
        else if (lines.length > 1) lines = lines.toSpliced(at, 1);
      }
      return { ...draft(lines), reference: number(2) ? own : base.reference, memo: base.memo };
    };
    for (let round = 0; round < 300; round++) {
      const [mine, theirs] = [edited('m'), edited('t')];
      const { conflicts, draft: by } = mergeDrafts(base, mine, theirs);
      const merged = by(none);
      const known = new Map(merged.lines.map((one) => [one.id, one]));
      for (const side of [mine, theirs])
        for (const one of filledLines(side)) {
          const was = base.lines.find(({ id }) => id === one.id);
          if (was && JSON.stringify(was) === JSON.stringify(one)) continue;
          const isAsked = conflicts.some(({ key }) => key.startsWith(`${one.id}-`));
          expect(isAsked || JSON.stringify(known.get(one.id)) === JSON.stringify(one)).to.equal(true);
        }
      expect(new Set(merged.lines.map(({ id }) => id)).size).to.equal(merged.lines.length);
    }
  });
});

describe('the order of two versions', () => {
  const order = (base: string, mine: string, theirs: string) =>
    mergeOrder(Array.from(base), Array.from(mine), Array.from(theirs)).join('');

  it('is mine where I moved lines, otherwise theirs, with what the other added in its place', () => {
    expect(order('abc', 'abc', 'cab')).to.equal('cab');
    expect(order('abc', 'cab', 'bac')).to.equal('cab');
    expect(order('abc', 'amc', 'abtc')).to.equal('ambtc');
    expect(order('abc', 'xabc', 'abcy')).to.equal('xabcy');
    expect(order('', 'ab', 'cd')).to.equal('abcd');
  });
});

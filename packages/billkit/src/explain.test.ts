import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ran } from './ran.test.js';

/** What is told of steps: everything but sums of nothing. */
const sentencesOf = (steps: readonly { readonly text: string }[]) =>
  steps.flatMap(({ text }) => (text.includes(': nothing = ') ? [] : [`${text}\n`])).join('');

describe('billkit explain', () => {
  it('answers how each figure came about', async () => {
    const { code, printed } = await ran('explain');
    const { figures, steps } = JSON.parse(printed) as {
      readonly figures: { readonly total: string };
      readonly steps: readonly { readonly figure: string; readonly text: string }[];
    };
    assert.deepEqual([code, figures.total], [0, '155.06']);
    assert.ok(steps.some(({ figure }) => figure === 'lines.0.gross'));
    const { printed: text } = await ran('explain --text');
    assert.equal(text, sentencesOf(steps));
    assert.ok(text.length > 0 && !text.includes(': nothing = '));
    assert.match(text, /^Line 1.*: 4 × 12\.345 = 49\.38\.$/m);
  });

  it('answers what leads to one figure, if there is such a figure', async () => {
    const { printed } = await ran('explain --text --figure lines.0.net');
    const every = (await ran('explain --text')).printed;
    assert.ok(printed.length < every.length / 2 && every.includes(printed.split('\n')[0] ?? ''));
    assert.match(printed, /\nLine 1, without tax: .* 49\.38\.\n$/);
    const { figures, steps } = JSON.parse((await ran('explain --figure lines.0.net')).printed) as {
      readonly figures: unknown;
      readonly steps: readonly { readonly text: string }[];
    };
    assert.equal(sentencesOf(steps), printed);
    assert.deepEqual(figures, JSON.parse((await ran('price')).printed));
    const none = await ran('explain --figure lines.7.net');
    assert.deepEqual([none.code, none.printed], [2, '']);
    assert.match(none.complaint, /^billkit: There is no figure "lines\.7\.net"\.$/m);
  });
});

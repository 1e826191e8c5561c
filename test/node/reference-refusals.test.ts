import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';

type Declaration = object;
const tool = (name: string) => import(pathToFileURL(`test/tools/${name}.mjs`).href);
const { declarationOf } = (await tool('reference-sources')) as {
  readonly declarationOf: (path: string, name: string) => Declaration;
};
const { refusalsOf } = (await tool('reference-refusals')) as {
  readonly refusalsOf: (
    declaration: Declaration,
    known: ReadonlySet<string>,
    problem: (text: string) => void,
  ) => readonly { readonly codes: readonly string[]; readonly says: string; readonly by: string | null }[];
};

const page = readFileSync('docs/reference/refusals.md', 'utf8');
const headings = [...page.matchAll(/^### `([a-z-]+)`$/gm)].map(([, code = '']) => code);
const refundPayment = declarationOf('packages/billing/src/commands/refund-payment.ts', 'refundPayment');

describe('what the reference says that a command refuses', () => {
  it('is in the order of its comment, with what the functions refuse that are named there', () => {
    const problems: string[] = [];
    const refusals = refusalsOf(refundPayment, new Set(headings), (text) => problems.push(text));
    assert.deepEqual(problems, []);
    assert.deepEqual(
      refusals.flatMap(({ codes }) => codes),
      [
        ...['id-taken', 'not-found', 'payment-pending', 'payment-failed', 'payment-void'],
        ...[
          'nothing-unallocated',
          'amount-disputed',
          'money-scale',
          'money-range',
          'money-sign',
          'not-found',
          'payment-method-archived',
          'exceeds-unallocated',
          'amount-disputed',
        ],
      ],
    );
    assert.equal(refusals.find(({ codes }) => codes.includes('payment-void'))?.by, 'requireReceived');
    assert.equal(refusals.find(({ codes }) => codes.includes('money-sign'))?.says, 'of the amount');
  });

  it('is not written where a refusal has no heading in the reference', () => {
    const problems: string[] = [];
    const known = new Set(headings.filter((code) => code !== 'payment-void'));
    refusalsOf(refundPayment, known, (text) => problems.push(text));
    assert.match(problems.join('\n'), /`payment-void` is no refusal/);
  });

  it('is not written where the comment says nothing of it', () => {
    const problems: string[] = [];
    const silent = declarationOf('packages/billing/src/commands/refund-payment.ts', 'RefundPayment');
    refusalsOf(silent, new Set(headings), (text) => problems.push(text));
    assert.match(problems.join('\n'), /does not say what it refuses/);
  });
});

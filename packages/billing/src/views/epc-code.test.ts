import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eur, euros } from '../testing/fixtures.js';
import { epcCode, epcText } from './epc-code.js';

const iban = 'DE89370400440532013000';
const codeOf = (name: string, number: string) =>
  epcCode({ business: { name, iban }, number, currency: eur, amount: euros('100') });

describe('a SEPA code holds 331 bytes', () => {
  for (const [bytes, first, last] of [
    [1, '!', '\u007F'],
    [2, '\u0080', '\u07FF'],
    [3, '\u0800', '\uFFFF'],
    [4, '\u{10000}', '\u{10FFFF}'],
  ] as const)
    for (const letter of [first, last])
      it(`of letters that take ${bytes}, such as U+${letter.codePointAt(0)?.toString(16)}, and not one more`, () => {
        const name = letter.repeat(60);
        const rest =
          331 - 60 * bytes - epcText({ name: '', iban, amount: '100.00', message: '-' }).length + 1;
        assert.equal(codeOf(name, '7'.repeat(rest)).ok, true);
        assert.deepEqual(codeOf(name, '7'.repeat(rest + 1)), {
          ...{ ok: false, reason: { type: 'too-long', part: 'all', most: 331 } },
        });
      });
});

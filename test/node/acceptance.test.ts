import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';

const { idsIn } = (await import(pathToFileURL('test/tools/acceptance-ids.mjs').href)) as {
  readonly idsIn: (title: string) => readonly string[];
};

describe('the title of a test', () => {
  for (const [title, ...ids] of [
    ['I-0: deleting a draft unlinks its events', 'I-0'],
    ['is paid at once (T6, I-0)', 'T6', 'I-0'],
    ['M1, M2 and P-0: a payment', 'M1', 'M2', 'P-0'],
    ['moves stock (I-8 to I-11)', 'I-8', 'I-9', 'I-10', 'I-11'],
    ['moves stock (I-08–I-10, T5a)', 'I-08', 'I-09', 'I-10', 'T5a'],
    ['5.2.11: three lines (5.4.1 to 5.4.3; Q-0)', '5.2.11', '5.4.1', '5.4.2', '5.4.3', 'Q-0'],
    ['6.20.3: a prepayment', '6.20.3'],
    ['is credited (C-0, 6.11)', 'C-0', '6.11'],
    ['6.1 and 6.6: what is in a list', '6.1', '6.6'],
    ['6.5, 6.9: an allocation', '6.5', '6.9'],
  ] as const)
    it(`names rows: “${title}”`, () => assert.deepEqual(idsIn(title), ids));

  it('names none where it cites a section, another table, a number or an amount', () => {
    for (const title of [
      'pays 6.10 of 6.20, and 6.10: no more (6.10 EUR)',
      'the settlement chain of billing.md 5.2 (money.md 4.3, 3; rows 14, 15; I2)',
      'INV-1 and 1 would be printed as INV-11 (BR-S-08, BT-116, PAY-0001-1)',
    ])
      assert.deepEqual(idsIn(title), [], title);
  });

  it('leads somewhere when it names a range', () => {
    for (const title of ['I-9 to P-10', 'I-9 to I-9', 'T5a to T7']) assert.throws(() => idsIn(title), title);
  });
});

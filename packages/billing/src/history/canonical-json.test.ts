import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { canonicalJson } from './canonical-json.js';

describe('canonical JSON', () => {
  it('has fields by name and no space', () => {
    assert.equal(
      canonicalJson({ b: [1, { z: '€', y: true }, []], a: 'x"', é: {}, B: null, gone: undefined }),
      '{"B":null,"a":"x\\"","b":[1,{"y":true,"z":"€"},[]],"é":{}}',
    );
  });

  it('says the same as the data, whatever order its fields came in', () => {
    const reversed = (data: unknown): unknown =>
      typeof data !== 'object' || data === null || Array.isArray(data)
        ? data
        : Object.fromEntries(
            Object.entries(data)
              .reverse()
              .map(([name, value]) => [name, reversed(value)]),
          );
    const holds = (data: unknown) => {
      assert.equal(canonicalJson(reversed(data)), canonicalJson(data));
      assert.deepEqual(JSON.parse(canonicalJson(data)), JSON.parse(JSON.stringify(data)));
    };
    fc.assert(fc.property(fc.jsonValue(), holds), { seed: 1, numRuns: 300 });
  });
});

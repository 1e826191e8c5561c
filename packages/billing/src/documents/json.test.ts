import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jsonBytesMax, jsonDepthMax, jsonFieldsMax, parseJson } from './json.js';

const refused = (type: string, path: string) => ({ ok: false, reason: { type, path } });

describe('a JSON document', () => {
  it('is read as JSON.parse reads it', () => {
    for (const text of [
      '{"a":[1,-0.5e+3,true,false,null,"\\u00e9\\n",{}]}',
      ' \t\r\n[ ] ',
      '"x"',
      '0',
      'null',
    ])
      assert.deepEqual(parseJson(text), { ok: true, value: JSON.parse(text) as unknown });
  });

  it('is whatever can be written as JSON, however it is set', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(0, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const read = parseJson(text);
        if (read.ok) assert.deepEqual(read.value, JSON.parse(text));
        else assert.equal(read.reason.type, 'input-forbidden-key');
      }),
    );
  });

  it('row 115: is text that JSON.parse accepts, and no other', () => {
    const token = fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"a"',
        '"b"',
        '"',
        '\\',
        '\\"',
        '\\u12',
        '\\u00e9',
        '\n',
        ' ',
        '\ufeff',
      ],
      ...[
        '0',
        '01',
        '-',
        '-1',
        '.5',
        '1.',
        '1e',
        '1E+2',
        'true',
        'nul',
        'NaN',
        '//',
        "'a'",
        '\u00a0',
        '\u0001',
      ],
    );
    const text = fc.oneof(
      fc.array(token, { maxLength: 12 }).map((tokens) => tokens.join('')),
      fc.tuple(fc.json(), token, fc.nat()).map(([json, other, at]) => {
        const place = at % (json.length + 1);
        return json.slice(0, place) + other + json.slice(place);
      }),
    );
    fc.assert(
      fc.property(text, (given) => {
        const read = parseJson(given);
        if (!read.ok && read.reason.type !== 'input-not-json') return;
        assert.equal(read.ok, isJson(given));
      }),
      { numRuns: 2000 },
    );
  });

  const broken: readonly (readonly [text: string, place: string])[] = [
    ['', '1:1'],
    ['   ', '1:4'],
    ['\ufeff{}', '1:1'],
    ['{"a":1', '1:7'],
    ['{"a":"1', '1:8'],
    ['[1,\n 2,\n]', '3:1'],
    ['{"a":1,}', '1:8'],
    ['{"a" 1}', '1:6'],
    ['{"a":NaN}', '1:6'],
    ['{"a":01}', '1:7'],
    ['{a:1}', '1:2'],
    ["{'a':1}", '1:2'],
    ['{} {}', '1:4'],
    ['{}\n[]', '2:1'],
    ['[1}', '1:3'],
    ['{"a":1]', '1:7'],
    [']', '1:1'],
    ['"a\nb"', '1:3'],
    ['"\\x"', '1:2'],
    ['{"a":undefined}', '1:6'],
    ['// a\n1', '1:1'],
    ['\u0000{\u0000}', '1:1'],
  ];
  for (const [text, place] of broken)
    it(`row 115: is not ${JSON.stringify(text)}, which is said at ${place}`, () => {
      assert.deepEqual(parseJson(text), refused('input-not-json', place));
    });

  it('is text, and there is one', () => {
    assert.deepEqual(parseJson(undefined), refused('input-required', ''));
    for (const value of [null, 1, {}, new Uint8Array(2), Object('{}')])
      assert.deepEqual(parseJson(value), refused('input-type', ''));
  });

  it(`row 116: has at most ${jsonDepthMax} objects and lists inside one another`, () => {
    const lists = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    assert.equal(parseJson(lists(jsonDepthMax)).ok, true);
    const path = Array(jsonDepthMax).fill('0').join('.');
    assert.deepEqual(parseJson(lists(jsonDepthMax + 1)), refused('input-too-deep', path));
    assert.deepEqual(parseJson('['.repeat(100_000)), refused('input-too-deep', path));
    const objects = parseJson('{"a":'.repeat(100_000));
    assert.deepEqual(objects, refused('input-too-deep', path.replaceAll('0', 'a')));
    assert.equal(parseJson(`[${'[[]],'.repeat(50)}[]]`).ok, true);
  });

  it('row 117: has no field that would change a prototype, at any level, however it is spelled', () => {
    assert.deepEqual(
      parseJson('{"__proto__":{"isAdmin":true}}'),
      refused('input-forbidden-key', '__proto__'),
    );
    const nested = '{"lines":[{},{"constructor":{"prototype":{}}}]}';
    assert.deepEqual(parseJson(nested), refused('input-forbidden-key', 'lines.1.constructor'));
    assert.deepEqual(parseJson('{"a":{"prototype":1}}'), refused('input-forbidden-key', 'a.prototype'));
    assert.deepEqual(parseJson('{"\\u005f_proto__":1}'), refused('input-forbidden-key', '__proto__'));
    assert.deepEqual(parseJson('["__proto__"]'), { ok: true, value: ['__proto__'] });
    assert.equal(({} as { isAdmin?: unknown }).isAdmin, undefined);
  });

  it('row 118: has each field once, however it is spelled; another object may have it too', () => {
    assert.deepEqual(parseJson('{"amount":"1","amount":"9"}'), refused('input-duplicate-key', 'amount'));
    assert.deepEqual(parseJson('{"a":"1","\\u0061":"9"}'), refused('input-duplicate-key', 'a'));
    const nested = '[{"a":1,"b":{"a":1}},{"a":{"b":1,"c":[],"b":2}}]';
    assert.deepEqual(parseJson(nested), refused('input-duplicate-key', '1.a.b'));
    assert.equal(parseJson('[{"a":1,"b":{"a":1}},{"a":1}]').ok, true);
  });

  it(`row 121: has at most ${jsonFieldsMax} fields in one object`, () => {
    const fields = (count: number) => `[{${Array.from({ length: count }, (_, i) => `"a${i}":1`).join(',')}}]`;
    assert.equal(parseJson(fields(jsonFieldsMax)).ok, true);
    assert.deepEqual(parseJson(fields(jsonFieldsMax + 1)), refused('input-too-many', '0.a200'));
  });

  it('row 121: has at most 1 MiB in UTF-8, which is said before anything else', () => {
    const text = (letter: string, count: number) => `"${letter.repeat(count)}"`;
    for (const [letter, bytes] of [
      ['x', 1],
      ['é', 2],
      ['€', 3],
      ['😀', 4],
    ] as const) {
      const most = Math.floor((jsonBytesMax - 2) / bytes);
      assert.equal(parseJson(text(letter, most)).ok, true, letter);
      assert.deepEqual(parseJson(text(letter, most + 1)), refused('input-too-large', ''), letter);
    }
    assert.deepEqual(parseJson('['.repeat(jsonBytesMax + 1)), refused('input-too-large', ''));
  });

  it('tells a field by at most 64 characters that can be printed', () => {
    const name = `\\u001b[31m\\u202e${'x'.repeat(100)}`;
    assert.deepEqual(
      parseJson(`{"${name}":1,"${name}":1}`),
      refused('input-duplicate-key', `\ufffd[31m\ufffd${'x'.repeat(58)}`),
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

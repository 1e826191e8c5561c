import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { list, object, oneOf, optional, refusing, someOf, variant } from './check.js';
import { label, whole } from './fields.js';

interface Thing {
  readonly name: string;
  readonly count?: number;
  readonly inner?: { readonly name: string };
}

const thing = object<Thing>({
  name: label,
  count: optional(whole(0, 9)),
  inner: optional(object<{ readonly name: string }>({ name: label })),
});

const refused = (type: string, path: string) => ({ ok: false, reason: { type, path } });

describe('an object', () => {
  it('is read as a copy that holds only what was asked for', () => {
    const given = { name: 'A', inner: { name: 'B' } };
    const read = thing(given, '');
    assert.deepEqual(read, { ok: true, value: { name: 'A', inner: { name: 'B' } } });
    assert.ok(read.ok && read.value !== given && read.value.inner !== given.inner);
  });

  it('may leave optional fields out, also by undefined, and the copy has none then', () => {
    const read = thing({ name: 'A', count: undefined }, '');
    assert.deepEqual(read.ok && Object.keys(read.value), ['name']);
  });

  it('may come without a prototype, or from another frame', () => {
    assert.equal(thing(Object.assign(Object.create(null) as object, { name: 'A' }), '').ok, true);
    assert.equal(thing(runInNewContext('({ name: "A" })'), '').ok, true);
  });

  it('is required', () => {
    assert.deepEqual(thing(undefined, 'content'), refused('input-required', 'content'));
  });

  const notObjects: readonly (readonly [string, unknown])[] = [
    ['null', null],
    ['a text', 'name'],
    ['a number', 1],
    ['a list', [{ name: 'A' }]],
    ['a function', () => ({ name: 'A' })],
    ['a Map', new Map([['name', 'A']])],
    ['a Date', new Date(0)],
    [
      'an instance of a class',
      new (class Named {
        name = 'A';
      })(),
    ],
    ['a list in disguise', Object.setPrototypeOf([], null)],
    ['a function in disguise', Object.setPrototypeOf(() => 'A', null)],
    ['an object that inherits its fields', Object.create({ name: 'A' })],
  ];
  for (const [what, value] of notObjects)
    it(`is not ${what} (rows 29, 38, 120, 122)`, () => {
      assert.deepEqual(thing(value, 'content'), refused('input-type', 'content'));
    });

  it('has no other fields, not even by another case of letters; this is said first (rows 72, 119)', () => {
    assert.deepEqual(thing({ status: 'paid' }, ''), refused('input-unknown-field', 'status'));
    assert.deepEqual(thing({ Name: 'A' }, 'client'), refused('input-unknown-field', 'client.Name'));
  });

  it('has no fields that would change its prototype (row 117)', () => {
    for (const name of ['__proto__', 'constructor', 'prototype', 'toString'])
      assert.deepEqual(
        thing(JSON.parse(`{"name":"A","${name}":{"isAdmin":true}}`), ''),
        refused('input-unknown-field', name),
      );
    assert.equal(({} as { isAdmin?: unknown }).isAdmin, undefined);
  });

  it('tells a field nobody asked for by at most 64 characters that can be printed', () => {
    const name = `\u001b[31m\u202e${'x'.repeat(1000)}`;
    const told = `\ufffd[31m\ufffd${'x'.repeat(58)}`;
    assert.deepEqual(thing({ [name]: 1 }, 'a'), refused('input-unknown-field', `a.${told}`));
  });

  it('takes no field from its prototype', () => {
    const proto = object<{ readonly toString: string }>({ toString: label });
    assert.deepEqual(proto({}, ''), refused('input-required', 'toString'));
  });

  it('names the first field that is wrong, in the order the command has them', () => {
    assert.deepEqual(thing({ inner: {}, count: 'x', name: 1 }, ''), refused('input-type', 'name'));
    assert.deepEqual(thing({ name: 'A', inner: {}, count: 10 }, 'a'), refused('number-range', 'a.count'));
    assert.deepEqual(thing({ name: 'A', inner: {} }, 'a'), refused('input-required', 'a.inner.name'));
  });
});

describe('a list', () => {
  const names = list(label, 3);

  it('is read as a copy, in order, up to its limit', () => {
    const given = ['A', 'B', 'C'];
    const read = names(given, 'names');
    assert.deepEqual(read, { ok: true, value: given });
    assert.ok(read.ok && read.value !== given);
    assert.deepEqual(names([], 'names'), { ok: true, value: [] });
  });

  it('is required', () => {
    assert.deepEqual(names(undefined, 'names'), refused('input-required', 'names'));
  });

  it('is not an object that looks like one (row 122)', () => {
    for (const value of [null, 'A', {}, { length: 1e9 }, { 0: 'A', length: 1 }, new Set(['A'])])
      assert.deepEqual(names(value, 'names'), refused('input-type', 'names'));
  });

  it('is not too long, whatever is in it', () => {
    assert.deepEqual(names([1, 2, 3, 4], 'names'), refused('input-too-many', 'names'));
    assert.deepEqual(names(new Array(4_000_000_000), 'names'), refused('input-too-many', 'names'));
  });

  it('names the first place that is wrong; a hole is one (row 122)', () => {
    assert.deepEqual(names(['A', 1, 2], 'names'), refused('input-type', 'names.1'));
    const sparse = ['A'];
    sparse[2] = 'C';
    assert.deepEqual(names(sparse, 'names'), refused('input-required', 'names.1'));
  });

  it('may have to have something in it', () => {
    assert.deepEqual(someOf(label, 3)([], 'names'), refused('input-required', 'names'));
    assert.deepEqual(someOf(label, 3)(['A'], 'names'), { ok: true, value: ['A'] });
    assert.deepEqual(someOf(label, 3)('A', 'names'), refused('input-type', 'names'));
    assert.deepEqual(someOf(label, 3)([''], 'names'), refused('input-required', 'names.0'));
  });
});

describe('one of several texts', () => {
  const mode = oneOf('exclusive', 'inclusive');

  it('is one of them exactly', () => {
    assert.deepEqual(mode('inclusive', 'mode'), { ok: true, value: 'inclusive' });
    for (const value of ['Inclusive', 'inclusive ', '', '__proto__', 'constructor', 'toString'])
      assert.deepEqual(mode(value, 'mode'), refused('enum-unknown', 'mode'));
  });

  it('is required, and a text', () => {
    assert.deepEqual(mode(undefined, 'mode'), refused('input-required', 'mode'));
    for (const value of [null, 0, true, ['inclusive'], { toString: () => 'inclusive' }])
      assert.deepEqual(mode(value, 'mode'), refused('input-type', 'mode'));
  });
});

describe('one of several objects', () => {
  type Shape =
    { readonly type: 'named'; readonly name: string } | { readonly type: 'counted'; readonly count: number };
  const shape = variant<'type', Shape>('type', {
    named: object({ type: oneOf('named'), name: label }),
    counted: object({ type: oneOf('counted'), count: whole(0, 9) }),
  });

  it('is read by the one its text names', () => {
    assert.deepEqual(shape({ type: 'counted', count: 3 }, 's'), {
      ok: true,
      value: { type: 'counted', count: 3 },
    });
    assert.deepEqual(shape({ type: 'named', count: 3 }, 's'), refused('input-unknown-field', 's.count'));
  });

  it('is required, an object, and names itself', () => {
    assert.deepEqual(shape(undefined, 's'), refused('input-required', 's'));
    for (const value of [null, 'named', ['named'], new Map([['type', 'named']])])
      assert.deepEqual(shape(value, 's'), refused('input-type', 's'));
    assert.deepEqual(shape({ name: 'A' }, 's'), refused('input-required', 's.type'));
    assert.deepEqual(shape({ type: 1 }, 's'), refused('input-type', 's.type'));
    for (const type of ['other', '__proto__', 'constructor', 'toString'])
      assert.deepEqual(shape({ type }, ''), refused('enum-unknown', 'type'));
  });
});

describe('a check that refuses some of what another accepts', () => {
  const isNine = (value: number): boolean => {
    assert.equal(typeof value, 'number');
    return value === 9;
  };
  const notNine = refusing(whole(0, 9), isNine, 'number-range');

  it('refuses that, and is not asked about what was refused before', () => {
    assert.deepEqual(notNine(8, 'n'), { ok: true, value: 8 });
    assert.deepEqual(notNine(9, 'n'), refused('number-range', 'n'));
    assert.deepEqual(notNine('9', 'n'), refused('input-type', 'n'));
  });
});

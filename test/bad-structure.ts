import type { InputProblem } from '@billkit/billing';
import assert from 'node:assert/strict';
import { isList, isObject, pathTo, type Place } from './places.js';

/** What is to be refused: the value in place of what is there, and the path that the refusal names. */
interface Broken {
  readonly value: unknown;
  readonly path: string;
}

/** Rows of the corpus that break the structure of data, wherever it has such a place. */
export interface BadStructure {
  readonly title: string;
  readonly code: InputProblem;
  readonly where: (place: Place) => boolean;
  readonly at: (place: Place) => readonly Broken[];
}

class Instance {
  type = 'create-draft';
}

const notObjects: readonly unknown[] = [
  ...[null, [], 'text', 1, true, new Map(), new Date(0), () => ({}), new Instance(), Object('a') as unknown],
];
const notLists = [null, {}, 'text', { length: 1e9 }, { 0: {}, length: 1 }, new Set()];
const unknown = ['status', 'Amount', 'number', 'paidOn', 'amountDue', 'tenantId', 'role', ''];

const fieldsOf = ({ value }: Place) => value as Readonly<Record<string, unknown>>;
const itemsOf = ({ value }: Place) => value as readonly unknown[];
const here = (place: Place, values: readonly unknown[]): readonly Broken[] =>
  values.map((value) => ({ value, path: place.path }));

export const badStructure: readonly BadStructure[] = [
  {
    title: 'rows 72, 119: a field nobody asked for is input-unknown-field, in every object',
    code: 'input-unknown-field',
    where: isObject,
    at: (place) =>
      unknown
        .filter((name) => !(name in fieldsOf(place)))
        .map((name) => ({ value: { ...fieldsOf(place), [name]: 'paid' }, path: pathTo(place.path, name) })),
  },
  {
    title: 'row 117: so are fields that would change a prototype',
    code: 'input-unknown-field',
    where: isObject,
    at: (place) =>
      ['__proto__', 'constructor', 'prototype'].map((name) => {
        const evil = JSON.parse(`{"${name}":{"isAdmin":true}}`) as object;
        const value = { ...fieldsOf(place) };
        Object.defineProperties(value, Object.getOwnPropertyDescriptors(evil));
        return { value, path: pathTo(place.path, name) };
      }),
  },
  {
    title: 'rows 120, 122: what is no plain object is input-type where an object is asked',
    code: 'input-type',
    where: isObject,
    at: (place) => here(place, notObjects),
  },
  {
    title: 'row 122: what is no list is input-type where a list is asked',
    code: 'input-type',
    where: isList,
    at: (place) => here(place, notLists),
  },
  {
    title: 'row 122: a hole in a list is missing',
    code: 'input-required',
    where: isList,
    at: (place) => {
      const items = itemsOf(place);
      const sparse = [...items];
      sparse[items.length + 1] = items[0];
      return [{ value: sparse, path: pathTo(place.path, String(items.length)) }];
    },
  },
  {
    title: 'rows 52, 88, 121: a list of 1,001 is input-too-many, and so is one of a million',
    code: 'input-too-many',
    where: isList,
    at: (place) =>
      here(
        place,
        [1001, 1_000_000].map((length) => Array<unknown>(length).fill(itemsOf(place)[0])),
      ),
  },
  {
    title: 'row 120: a circle ends at the first field nobody asked for',
    code: 'input-unknown-field',
    where: isObject,
    at: (place) => {
      const circle: Record<string, unknown> = { ...fieldsOf(place) };
      circle['circle'] = circle;
      return [{ value: circle, path: pathTo(place.path, 'circle') }];
    },
  },
  {
    title: 'row 120: a getter is input-type and never called, whatever field it is',
    code: 'input-type',
    where: isObject,
    at: (place) =>
      Object.keys(fieldsOf(place)).map((name) => ({
        value: Object.defineProperty({ ...fieldsOf(place) }, name, {
          enumerable: true,
          get: () => assert.fail(`the getter ${name} was called`),
        }),
        path: pathTo(place.path, name),
      })),
  },
];

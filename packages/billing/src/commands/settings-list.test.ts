import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isNameTaken, withItem } from './settings-list.js';

const item = (id: string, name: string, archived = false) => ({ id, name, archived });
const items = [item('a', 'One'), item('b', 'Two', true), item('c', 'Three')];

describe('a list of settings', () => {
  it('takes a new item at the end', () => {
    assert.deepEqual(withItem(items, item('d', 'Four')), [...items, item('d', 'Four')]);
  });

  it('takes a changed item in its place', () => {
    assert.deepEqual(withItem(items, item('b', 'Second')), [items[0], item('b', 'Second'), items[2]]);
  });

  it('has a name taken by another item in use, but not by itself nor by an archived one', () => {
    assert.equal(isNameTaken(items, 'c', 'One'), true);
    assert.equal(isNameTaken(items, 'a', 'One'), false);
    assert.equal(isNameTaken(items, 'c', 'Two'), false);
    assert.equal(isNameTaken(items, 'c', 'Four'), false);
  });
});

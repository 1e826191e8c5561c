import { expect } from '@open-wc/testing';
import { tableNames } from './database.js';

describe('a database', () => {
  it('has a table for records', async () => {
    expect(await tableNames('placeholder')).to.deep.equal(['records']);
  });
});

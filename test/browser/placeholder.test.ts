import '@billkit/elements/define.js';
import { tableNames } from '@billkit/storage-indexeddb';
import { expect } from '@open-wc/testing';

describe('several packages in one page', () => {
  it('are reached by name', async () => {
    expect(await tableNames('several')).to.have.length(1);
    expect(customElements.get('billkit-amount-view')).to.exist;
  });
});

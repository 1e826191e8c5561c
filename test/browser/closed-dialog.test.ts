import '@billkit/elements/define/credit-note-dialog.js';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';

const isLoaded = (file: string) =>
  performance
    .getEntriesByType('resource')
    .some(({ name }) => name.includes(`/credit-note-dialog/${file}.js`));

describe('a dialog that is closed', () => {
  it('loads what fills it after the first paint, so that it is there when it opens', async () => {
    performance.setResourceTimingBufferSize(5000);
    expect(isLoaded('credit-work'), 'with the element').to.equal(false);
    const dialog = await fixture<HTMLElement>(html`<credit-note-dialog></credit-note-dialog>`);
    performance.clearResourceTimings();
    await waitUntil(() => isLoaded('credit-work'), 'it is loaded', { timeout: 5000 });
    expect(dialog.hasAttribute('open')).to.equal(false);
  });
});

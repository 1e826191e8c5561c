import '@billkit/elements/define/payment-list.js';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';

/** The files of a language that this page has loaded. */
const loadedOf = (language: string) =>
  performance
    .getEntriesByType('resource')
    .flatMap(({ name }) => new RegExp(`/locales/${language}/(\\w+)\\.js`).exec(name)?.[1] ?? []);

describe('an element in another language', () => {
  it('loads what is said of its subject, and nothing of what other elements say', async () => {
    // A page's list of what it loaded is short, and full of code.
    performance.clearResourceTimings();
    const provider = await fixture(
      html`<billing-provider lang="fr"><payment-list></payment-list></billing-provider>`,
    );
    const list = provider.querySelector('payment-list')!;
    await waitUntil(() => list.shadowRoot!.querySelector('[aria-label="Chargement"]'), 'it speaks French', {
      timeout: 5000,
    });
    expect(loadedOf('fr')).to.include.members(['common', 'listing']);
    for (const other of ['writing', 'showing']) expect(loadedOf('fr')).to.not.include(other);
    expect(loadedOf('de')).to.deep.equal([]);
  });
});

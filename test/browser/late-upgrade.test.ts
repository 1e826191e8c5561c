// Nothing here may define an element before a test does: types alone are imported from the elements.
import { createBilling, type Asked, type Command } from '@billkit/billing';
import type { BillingProvider, InvoiceEditor, InvoiceList } from '@billkit/elements';
import { createMemoryStorage } from '@billkit/storage-memory';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';

const clock = () => new Date('2026-11-24T10:00:00Z');
const draft: Asked<Command> = {
  ...{ type: 'create-draft', id: 'cmd_draft', invoice: 'inv_1' },
  content: {
    client: { id: 'ada', name: 'Ada Lovelace' },
    issuedOn: '2026-11-20',
    lines: [{ id: 'lin_a', description: 'Session', quantity: '1', unitPrice: '10' }],
  },
};

async function books() {
  const billing = createBilling({
    ...{ storage: createMemoryStorage(), now: clock },
    actor: () => ({ id: 'ines', role: 'staff' }),
  });
  expect(await billing.execute(draft)).to.deep.include({ ok: true });
  return billing;
}

describe('elements that are defined after they are in the page', () => {
  it('take what was set before, in whatever order the page is filled', async () => {
    const provider = await fixture<BillingProvider>(
      html`<billing-provider lang="en"><invoice-editor without-check></invoice-editor></billing-provider>`,
    );
    const editor = provider.querySelector('invoice-editor') as InvoiceEditor;
    expect(editor.shadowRoot, 'it is a tag without a meaning').to.equal(null);
    const shortcuts = { save: 'Mod+Shift+KeyS' };
    Object.assign(editor, { invoiceId: 'inv_1', autosave: 0, shortcuts });
    Object.assign(provider, { billing: await books(), clock, journal: null });
    await import('@billkit/elements/define/invoice-editor.js');
    await waitUntil(() => editor.state === 'editing', 'it is read');
    expect(editor.totals?.total).to.equal('10.00');
    expect([editor.invoiceId, editor.autosave, editor.shortcuts]).to.deep.equal(['inv_1', 0, shortcuts]);
    expect(editor.withoutCheck, 'from its attribute').to.equal(true);
    expect(Object.keys(editor), 'nothing hides the accessors').to.not.include('invoiceId');
    editor.invoiceId = '';
    await editor.updateComplete;
    expect(editor.totals?.total).to.equal('0.00');
  });

  it('find the provider that has been there for long', async () => {
    const { InvoiceEditor: Editor } = await import('@billkit/elements');
    const provider = await fixture<BillingProvider>(
      html`<billing-provider lang="en" .billing=${await books()} .clock=${clock} .journal=${null}
        ><late-editor invoice-id="inv_1"></late-editor><invoice-list></invoice-list
      ></billing-provider>`,
    );
    customElements.define('late-editor', class extends Editor {});
    const editor = provider.querySelector<InvoiceEditor>('late-editor')!;
    await waitUntil(() => editor.state === 'editing', 'it is read');
    await import('@billkit/elements/define.js');
    const list = provider.querySelector<InvoiceList>('invoice-list')!;
    await waitUntil(() => list.renderRoot.textContent.includes('Ada Lovelace'), 'the list is read');
  });
});

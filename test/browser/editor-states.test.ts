import { createBilling, defaultPolicy, standardTemplate, type Asked, type Command } from '@billkit/billing';
import type { BillingConflictEvent, BillingProvider, InvoiceEditor } from '@billkit/elements';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import {
  deskWith,
  draftWith,
  line,
  openEditor,
  press,
  revisedTo,
  root,
  settled,
  texts,
  type,
} from './editor-page.js';

const draft = draftWith([line('a', { unitPrice: '100' })]);
const finalize: Asked<Command> = {
  type: 'finalize-invoice',
  id: 'cmd_finalize',
  invoice: 'inv_1',
  version: 1,
};

describe('<invoice-editor> tells the host of a conflict', () => {
  /** An editor in which something is typed while somebody else writes, and what the host hears of it. */
  async function conflicted(onConflict: (event: BillingConflictEvent) => void) {
    const desk = await deskWith(draft);
    const editor = await openEditor(desk);
    editor.addEventListener('billing-conflict', onConflict);
    await type(editor, 'Reference', 'PO 117');
    await desk.elsewhere.execute(revisedTo(1, { reference: 'PO 118' }));
    await waitUntil(() => editor.matches(':state(conflict)'), 'both wrote', { timeout: 8000 });
    await settled(editor);
    return { editor, desk };
  }

  it('with what both wrote, once, and asks its person', async () => {
    const heard: unknown[] = [];
    const { editor } = await conflicted(({ detail }) =>
      heard.push([detail.invoice, detail.mine.reference, detail.theirs?.reference]),
    );
    await press(editor, 'Tab');
    expect(heard).to.deep.equal([['inv_1', 'PO 117', 'PO 118']]);
    expect(texts(editor, '[part~=conflict]').join()).to.contain('changed elsewhere');
  });

  it('and leaves it to a host that asks by itself', async () => {
    let ask: BillingConflictEvent['detail'] | undefined;
    const { editor, desk } = await conflicted((event) => {
      event.preventDefault();
      ask = event.detail;
    });
    expect(texts(editor, '[part~=conflict]')).to.deep.equal([]);
    ask!.keepMine();
    expect(await editor.save()).to.equal(true);
    const [stored] = await desk.elsewhere.find({ kind: 'invoice', limit: 1 });
    expect(stored?.record.reference).to.equal('PO 117');
  });
});

describe('<invoice-editor> shows where it stands', () => {
  /** The editor with who looks at it. */
  async function seenBy(
    role: string,
    content = html`<invoice-editor></invoice-editor>`,
  ): Promise<InvoiceEditor> {
    const { storage } = await deskWith(draft);
    const actor = { id: 'x', role } as const;
    const now = () => new Date('2026-11-24T10:00:00Z');
    const billing = createBilling({ storage, policy: defaultPolicy, now, actor: () => actor });
    const provider = await fixture<BillingProvider>(
      html`<billing-provider lang="en" .billing=${billing} .actor=${actor} .journal=${null}
        >${content}</billing-provider
      >`,
    );
    const editor = provider.querySelector('invoice-editor')!;
    await waitUntil(() => editor.state !== 'loading', 'it loads', { timeout: 8000 });
    await settled(editor);
    return editor;
  }

  it('that one may not write invoices, in the words of the host where it has some', async () => {
    const editor = await seenBy('client');
    expect(editor.state).to.equal('forbidden');
    expect(editor.matches(':state(forbidden)')).to.equal(true);
    expect(texts(editor, '.empty')).to.deep.equal(['You may not write invoices.']);
    await expect(editor).to.be.accessible();
    const own = await seenBy(
      'client',
      html`<invoice-editor><p slot="forbidden">Ask Ines.</p></invoice-editor>`,
    );
    const [slot] = root(own).querySelectorAll<HTMLSlotElement>('slot[name=forbidden]');
    expect(slot!.assignedElements().map(({ textContent }) => textContent)).to.deep.equal(['Ask Ines.']);
  });

  it('that there is no network, until there is one', async () => {
    const editor = await openEditor(await deskWith(draft));
    let isOnline = false;
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => isOnline });
    try {
      globalThis.dispatchEvent(new Event('offline'));
      await settled(editor);
      expect(editor.matches(':state(offline)')).to.equal(true);
      expect(texts(editor, '[part~=offline]').join()).to.contain('kept on this device');
      isOnline = true;
      globalThis.dispatchEvent(new Event('online'));
      await settled(editor);
      expect(editor.matches(':state(offline)')).to.equal(false);
    } finally {
      delete (navigator as unknown as Record<string, unknown>)['onLine'];
    }
  });

  it('that something in a field is wrong, to style sheets too', async () => {
    const editor = await openEditor(await deskWith(draft));
    await type(editor, 'Unit price, line 1', 'twelve');
    await press(editor, 'Tab');
    expect(editor.matches(':state(user-invalid)')).to.equal(true);
  });
});

describe('<invoice-editor> prints the invoice as a document', () => {
  const paper = (editor: InvoiceEditor) => root(editor).querySelector<HTMLElement>('.paper')!;
  async function printed(editor: InvoiceEditor): Promise<string> {
    await waitUntil(
      () => {
        globalThis.dispatchEvent(new Event('beforeprint'));
        return paper(editor).shadowRoot;
      },
      'it is written',
      { timeout: 8000 },
    );
    return paper(editor).shadowRoot!.querySelector<HTMLElement>('.document')!.innerText;
  }
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('as it is typed, with nothing to press on it', async () => {
    const editor = await openEditor(await deskWith(draft));
    await type(editor, 'Unit price, line 1', '120');
    await emulateMedia({ media: 'print' });
    const said = await printed(editor);
    expect(said).to.contain('Ada Lovelace').and.contain('€120.00');
    expect(paper(editor).shadowRoot!.querySelectorAll('button, input').length).to.equal(0);
    expect(root(editor).querySelector<HTMLElement>('.base')!.checkVisibility()).to.equal(false);
    await emulateMedia({ media: 'screen' });
    expect(paper(editor).checkVisibility()).to.equal(false);
    expect(root(editor).querySelector<HTMLElement>('.base')!.checkVisibility()).to.equal(true);
  });

  it('by the template and the business as they stand (S-20)', async () => {
    const { id: _, archived: __, ...standard } = standardTemplate;
    const business: Asked<Command> = {
      type: 'save-business',
      id: 'cmd_b',
      version: 0,
      name: 'Northside Physio',
    };
    const template: Asked<Command> = {
      ...{ ...standard, type: 'save-invoice-template', id: 'cmd_t', template: 'tpl_standard' },
      footer: 'Pay within 14 days.',
    };
    const editor = await openEditor(await deskWith(draft, business, template));
    await waitUntil(
      async () => (await printed(editor)).includes('Pay within 14 days.'),
      'it has the footer of its template',
      { timeout: 8000 },
    );
    expect(await printed(editor)).to.contain('Northside Physio');
  });

  it('as it was issued, alone on its page when it is asked to', async () => {
    const editor = await openEditor(await deskWith(draft, finalize));
    await emulateMedia({ media: 'print' });
    expect(await printed(editor))
      .to.contain('INV-0001')
      .and.contain('Amount due');
    const { print } = globalThis;
    let wasAsked = false;
    globalThis.print = () => {
      wasAsked = true;
    };
    try {
      await editor.print();
    } finally {
      globalThis.print = print;
      globalThis.dispatchEvent(new Event('afterprint'));
    }
    expect(wasAsked).to.equal(true);
  });
});

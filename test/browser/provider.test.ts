import { openDesk } from '@billkit/billing/testing';
import type { BillingProvider, InvoiceList } from '@billkit/elements';
import '@billkit/elements/define.js';
import { createMemoryStorage } from '@billkit/storage-memory';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from './page.js';

const shown = (list: InvoiceList) => list.renderRoot.textContent.replace(/\s+/g, ' ');

describe('<billing-provider>', () => {
  it('lets elements wait until its billing is there', async () => {
    const provider = await fixture<BillingProvider>(
      html`<billing-provider><invoice-list></invoice-list></billing-provider>`,
    );
    const list = provider.querySelector('invoice-list') as InvoiceList;
    expect(list.renderRoot.querySelector('[role="status"]')?.ariaLabel).to.equal('Loading');
    provider.billing = openDesk(createMemoryStorage()).billing;
    await until(
      () => shown(list).includes('no invoices yet') || undefined,
      () => shown(list),
    );
  });

  it('is missed out loud by an element without one', async () => {
    const list = await fixture<InvoiceList>(html`<invoice-list></invoice-list>`);
    expect(shown(list)).to.contain('<billing-provider> is missing');
  });

  it('still serves an element that was moved', async () => {
    const { billing } = openDesk(createMemoryStorage());
    const provider = await fixture<BillingProvider>(
      html`<billing-provider .billing=${billing}
        ><invoice-list></invoice-list>
        <div></div
      ></billing-provider>`,
    );
    const list = provider.querySelector('invoice-list') as InvoiceList;
    provider.querySelector('div')?.append(list);
    await until(
      () => shown(list).includes('no invoices yet') || undefined,
      () => shown(list),
    );
  });

  it('offers the clients and the price list of the books where the host has no directory (I-19)', async () => {
    const desk = openDesk(createMemoryStorage());
    const entry = { kind: 'client', id: 'cli_a', form: 'person', name: 'Ada Lovelace' } as const;
    await desk.do({ type: 'save-directory-entry', version: 0, entry });
    const item = { type: 'product', id: 'itm_b', name: 'Band', unitPrice: '21.90', taxRates: [] } as const;
    await desk.do({ type: 'save-catalog-item', version: 0, item: { ...item, tracksStock: false } });
    const provider = await fixture<BillingProvider>(
      html`<billing-provider .billing=${desk.billing}><invoice-editor></invoice-editor></billing-provider>`,
    );
    const editor = provider.querySelector('invoice-editor')!;
    const text = () => (editor.renderRoot as ShadowRoot).textContent.replace(/\s+/g, ' ');
    for (const [field, typed, offered] of [
      ['client', 'lov', 'Ada Lovelace'],
      ['item', 'ban', 'Band'],
    ] as const) {
      const input = await until(
        () => editor.renderRoot.querySelector<HTMLInputElement>(`input#${field}`) ?? undefined,
        () => text(),
      );
      input.closest<HTMLElement>('[popover]')?.showPopover();
      input.focus();
      await sendKeys({ type: typed });
      await until(
        () => text().includes(offered) || undefined,
        () => text(),
      );
    }
  });

  it('knows the day in the seller’s time zone, whatever the browser’s is', async () => {
    const { billing } = openDesk(createMemoryStorage());
    const clock = () => new Date('2026-11-24T13:30:00Z');
    const form = async (zone: string) => {
      const provider = await fixture<BillingProvider>(
        html`<billing-provider .billing=${billing} .clock=${clock} time-zone=${zone}
          ><payment-form></payment-form
        ></billing-provider>`,
      );
      const root = provider.querySelector('payment-form')?.renderRoot;
      return until(
        () => root?.querySelector<HTMLInputElement>('#received-on')?.value,
        () => 'no date',
      );
    };
    expect(await form('Europe/Berlin')).to.equal('Nov 24, 2026');
    expect(await form('Australia/Sydney')).to.equal('Nov 25, 2026');
  });
});

import { createBilling, directoryIn } from '@billkit/billing';
import type { BillingProvider, InvoiceEditor } from '@billkit/elements';
import '@billkit/elements/define/invoice-editor.js';
import { createMemoryStorage } from '@billkit/storage-memory';
import { rates, workLines } from './page.js';

// The whole editor with its books, not the table alone: prices by the rules of an invoice, errors, undo, autosave.

const client = { id: 'ada', name: 'Ada Lovelace' };
let provider: BillingProvider | undefined;
let editor: InvoiceEditor | undefined;

async function books(count: number) {
  const billing = createBilling({
    storage: createMemoryStorage(),
    now: () => new Date('2026-11-24T10:00:00Z'),
    actor: () => ({ id: 'ines', role: 'staff' }),
  });
  for (const rate of rates)
    await billing.execute({
      ...{
        type: 'save-tax-rate',
        id: `cmd_${rate}`,
        taxRate: `tax_${rate}`,
        name: `GST ${rate}`,
        percent: String(rate),
      },
    });
  const lines = workLines(count).map(({ description, quantity, cents, percent }, at) => ({
    ...{ id: `lin_${at}`, description, quantity: String(quantity), unitPrice: String(cents / 100) },
    taxRates: [`tax_${percent}`],
  }));
  const written = await billing.execute({
    ...{ type: 'create-draft', id: 'cmd_draft', invoice: 'inv_1' },
    content: { client, issuedOn: '2026-11-24', lines },
  } as Parameters<typeof billing.execute>[0]);
  if (!written.ok) throw new Error(JSON.stringify(written.reason));
  return billing;
}

const frame = () => new Promise((next) => requestAnimationFrame(next));
let filled: Awaited<ReturnType<typeof books>> | undefined;

/** What is before the rows are made: books with a draft in them. */
export async function fill(count: number): Promise<void> {
  filled = await books(count);
}

Object.assign(globalThis, { fill });
globalThis.table = {
  async show(count) {
    provider = document.createElement('billing-provider');
    Object.assign(provider, {
      billing: filled ?? (await books(count)),
      directory: directoryIn({ client: [client] }),
    });
    filled = undefined;
    provider.setAttribute('lang', 'en');
    editor = document.createElement('invoice-editor');
    editor.invoiceId = 'inv_1';
    provider.append(editor);
    document.body.append(provider);
    while (editor.state !== 'editing') await frame();
    await editor.updateComplete;
  },
  async type(at, quantity) {
    const input = editor!.renderRoot.querySelector<HTMLInputElement>(`#lin_${at}-quantity`)!;
    input.value = quantity;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await editor!.updateComplete;
  },
  total: () => editor!.renderRoot.querySelector('dd.total')!.textContent.trim(),
  clear() {
    provider?.remove();
    provider = editor = undefined;
  },
};

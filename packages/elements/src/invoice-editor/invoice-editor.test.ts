import {
  createBilling,
  directoryIn,
  StorageError,
  type Asked,
  type Billing,
  type Command,
  type Storage,
} from '@billkit/billing';
import { createMemoryStorage } from '@billkit/storage-memory';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import type { BillingProvider } from '../billing-provider.js';
import '../define/invoice-editor.js';
import type { BillingErrorDetail } from '../events.js';
import { createMemoryJournal } from '../journal/memory-journal.js';
import type { InvoiceEditor } from './invoice-editor.js';

type Asks = Asked<Command>;

const clock = () => new Date('2026-11-24T10:00:00Z');
const ada = { id: 'ada', name: 'Ada Lovelace' };
const directory = directoryIn({
  client: [ada, { id: 'grace', name: 'Grace Hopper' }],
  item: [
    {
      ...{ id: 's', name: 'Session' },
      line: {
        ...{ description: 'Session', quantity: '1', unitPrice: '75', itemCode: 'S45' },
        taxRates: ['tax_gst'],
      },
    },
  ],
});
const open = (storage: Storage) =>
  createBilling({ storage, now: clock, actor: () => ({ id: 'ines', role: 'staff' }) });

async function must(billing: Billing, ...commands: readonly Asks[]) {
  for (const command of commands) expect(await billing.execute(command)).to.deep.include({ ok: true });
}

const gst = { type: 'save-tax-rate', id: 'cmd_gst', taxRate: 'tax_gst', name: 'GST', percent: '10' } as const;
const line = (id: string, over: object = {}) =>
  ({ id: `lin_${id}`, description: id, quantity: '1', unitPrice: '10', ...over }) as const;
const draft = (lines: readonly ReturnType<typeof line>[] = [line('a'), line('b'), line('c')]): Asks => ({
  type: 'create-draft',
  id: 'cmd_draft',
  invoice: 'inv_1',
  content: { client: ada, issuedOn: '2026-11-20', lines },
});
const revise = (version: number, reference: string): Asks => ({
  ...{ type: 'revise-draft', id: `cmd_elsewhere-${reference}`, invoice: 'inv_1', version },
  content: { client: ada, issuedOn: '2026-11-20', reference, lines: [line('a')] },
});

/** The editor in a page of its own, over books that hold what was asked. */
async function show(
  asks: readonly Asks[] = [gst],
  attributes = html`<invoice-editor></invoice-editor>`,
  seen = (same: Storage) => same,
) {
  const storage = createMemoryStorage();
  const elsewhere = open(storage);
  await must(elsewhere, ...asks);
  const provider = await fixture<BillingProvider>(
    html`<billing-provider
      .billing=${open(seen(storage))}
      .directory=${directory}
      .journal=${createMemoryJournal()}
      .clock=${clock}
      time-zone="UTC"
      >${attributes}</billing-provider
    >`,
  );
  const editor = provider.querySelector('invoice-editor')!;
  await waitUntil(() => editor.state !== 'loading', 'the editor loads');
  await settled(editor);
  return { editor, elsewhere };
}
const existing = html`<invoice-editor invoice-id="inv_1"></invoice-editor>`;

async function settled(editor: InvoiceEditor) {
  await new Promise((later) => setTimeout(later, 20));
  await editor.updateComplete;
}

const root = (editor: InvoiceEditor) => editor.shadowRoot!;
const field = (editor: InvoiceEditor, label: string) => {
  const named = root(editor).querySelector<HTMLInputElement>(`[aria-label="${label}"]`);
  const labels = [...root(editor).querySelectorAll('label')].find((one) =>
    one.textContent.trim().startsWith(label),
  );
  return named ?? root(editor).querySelector<HTMLInputElement>(`[id="${labels?.getAttribute('for')}"]`)!;
};
const button = (editor: InvoiceEditor, text: string) =>
  [...root(editor).querySelectorAll('button')]
    .filter((one) => one.checkVisibility())
    .find((one) => one.textContent.trim() === text)!;
const textOf = (editor: InvoiceEditor, selector: string) =>
  [...root(editor).querySelectorAll(selector)].map((one) => one.textContent.replace(/\s+/g, ' ').trim());
const totals = (editor: InvoiceEditor) => {
  const [list] = root(editor).querySelectorAll('dl.totals');
  return [...list!.querySelectorAll('dd')].map((one) => one.textContent.trim());
};
const descriptions = (editor: InvoiceEditor) =>
  [...root(editor).querySelectorAll<HTMLTextAreaElement>('textarea[data-field]')].map(({ value }) => value);
const focused = (editor: InvoiceEditor) =>
  root(editor).activeElement?.getAttribute('aria-label') ?? root(editor).activeElement?.id;

/** Keys held down together, `Alt+Shift+ArrowUp`. */
async function chord(keys: string) {
  const held = keys.split('+');
  const last = held.pop()!;
  for (const down of held) await sendKeys({ down });
  await sendKeys({ press: last });
  for (const up of held.reverse()) await sendKeys({ up });
}

async function type(editor: InvoiceEditor, label: string, text: string) {
  field(editor, label).focus();
  await chord('Control+KeyA');
  await (text ? sendKeys({ type: text }) : sendKeys({ press: 'Delete' }));
  await settled(editor);
}
async function choose(editor: InvoiceEditor, label: string, value: string) {
  const select = field(editor, label);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(editor);
}
async function press(editor: InvoiceEditor, ...keys: readonly string[]) {
  for (const key of keys) await chord(key);
  await settled(editor);
}
async function click(editor: InvoiceEditor, text: string) {
  button(editor, text).click();
  await settled(editor);
}

describe('<invoice-editor>', () => {
  before(async () => {
    document.documentElement.lang = 'en';
    await setViewport({ width: 1280, height: 900 });
  });

  describe('shows totals while it is typed (billing.md 5.2)', () => {
    for (const [mode, price, quantity, discount, expected] of [
      ['exclusive', '100', '1', '', ['€100.00', '€10.00', '€110.00']],
      ['inclusive', '100', '1', '', ['€90.91', '€9.09', '€100.00']],
      ['none', '100', '1', '', ['€100.00', '€100.00']],
      ['exclusive', '75', '2', '10', ['€15.00', '€135.00', '€13.50', '€148.50']],
      ['exclusive', '193.99', '0.75', '', ['€145.49', '€14.55', '€160.04']],
    ] as const)
      it(`${mode}: ${quantity} × ${price}${discount && ` less ${discount} %`} at 10 %`, async () => {
        const { editor } = await show();
        await type(editor, 'Description, line 1', 'Session');
        await type(editor, 'Quantity, line 1', quantity);
        await type(editor, 'Unit price, line 1', price);
        if (discount) await type(editor, 'Discount, line 1', discount);
        await choose(editor, 'Tax, line 1', 'tax_gst');
        await choose(editor, 'Prices', mode);
        expect(totals(editor)).to.deep.equal(expected);
        expect(editor.totals?.total).to.equal(expected.at(-1)!.slice(1));
      });

    it('names the rate and what is taxed', async () => {
      const { editor } = await show(
        [gst, draft([line('a', { taxRates: ['tax_gst'], unitPrice: '135' })])],
        existing,
      );
      expect(textOf(editor, 'dt.tax-row')[0]).to.equal('GST 10% on €135.00');
    });
  });

  it('fills a line from the price list (6.3, I-21)', async () => {
    const { editor } = await show();
    root(editor).querySelector<HTMLButtonElement>('[aria-label="Choose an item for line 1"]')!.click();
    await settled(editor);
    await sendKeys({ type: 'sess' });
    await press(editor, 'Enter');
    expect(field(editor, 'Unit price, line 1').value).to.equal('75');
    expect(focused(editor)).to.equal('Quantity, line 1');
    expect(totals(editor).at(-1)).to.equal('€82.50');
  });

  it('requests payment: saves, reviews, finalizes, and is read-only (6.3)', async () => {
    const { editor, elsewhere } = await show();
    const told: string[] = [];
    for (const name of ['billing-invoice-saved', 'billing-invoice-finalized'] as const)
      editor.addEventListener(name, () => told.push(name));
    await choose(editor, 'Client', 'ada');
    await type(editor, 'Description, line 1', 'Session');
    await type(editor, 'Unit price, line 1', '80');
    await press(editor, 'Control+Enter');
    const review = root(editor).querySelector<HTMLDialogElement>('#review')!;
    expect(review.open).to.equal(true);
    expect(review.textContent).to.contain('INV-0001');
    [...review.querySelectorAll('button')].at(-1)!.click();
    await waitUntil(() => editor.state === 'readonly');
    expect(told).to.deep.equal(['billing-invoice-saved', 'billing-invoice-finalized']);
    expect(editor.matches(':state(readonly)')).to.equal(true);
    const [stored] = await elsewhere.find({ kind: 'invoice', where: { id: editor.invoiceId }, limit: 1 });
    expect(stored?.record).to.deep.include({ status: 'open', amountDue: '80.00', dueOn: '2026-12-08' });
  });

  it('applies a payment: says what stays unallocated, and writes both (6.3)', async () => {
    const { editor, elsewhere } = await show([gst, draft()], existing);
    root(editor).querySelector<HTMLInputElement>('input[value="apply"]')!.click();
    await settled(editor);
    expect(field(editor, 'Amount (EUR)').value).to.equal('30.00');
    await choose(editor, 'Method', 'pmt_cash');
    await type(editor, 'Amount (EUR)', '50');
    expect(textOf(editor, '.payment [role=status]')[0]).to.contain('€20.00');
    await press(editor, 'Control+Enter');
    expect(textOf(editor, '#review [role=status]')[0]).to.contain('€20.00');
    root(editor).querySelector<HTMLButtonElement>('#review [type=submit]')!.click();
    await waitUntil(() => editor.state === 'readonly');
    const [payment] = await elsewhere.find({ kind: 'payment', limit: 1 });
    expect(payment?.record).to.deep.include({ amount: '50.00', unallocated: '20.00' });
    const [invoice] = await elsewhere.find({ kind: 'invoice', where: { status: 'paid' }, limit: 1 });
    expect(invoice?.record.id).to.equal('inv_1');
  });

  it('tells in the review what is missing, and leads there', async () => {
    const { editor } = await show([gst, draft([line('a', { description: '' })])], existing);
    await press(editor, 'Tab');
    await editor.finalize();
    await settled(editor);
    expect(textOf(editor, '#review .banner')[0]).to.contain('Line 1 needs a description.');
    await click(editor, 'Show me');
    expect(focused(editor)).to.equal('Description, line 1');
  });

  it('says at the field what is refused, and goes there', async () => {
    const { editor } = await show();
    await type(editor, 'Description, line 1', 'Session');
    await type(editor, 'Unit price, line 1', '12x5');
    expect(field(editor, 'Unit price, line 1').getAttribute('aria-invalid')).to.equal('false');
    await press(editor, 'Tab');
    const price = field(editor, 'Unit price, line 1');
    expect(price.getAttribute('aria-invalid')).to.equal('true');
    expect(
      root(editor).querySelector(`[id="${price.getAttribute('aria-describedby')}"]`)?.textContent,
    ).to.contain('digits and one point');
    expect(await editor.save()).to.equal(false);
    await settled(editor);
    expect(focused(editor)).to.equal('client');
    expect(textOf(editor, '#client-error')).to.deep.equal(['Please fill this in.']);
  });

  it('refuses a due date before the issue date at the field', async () => {
    const { editor } = await show([gst, draft()], existing);
    const due = field(editor, 'Due date');
    due.value = '2026-11-01';
    due.dispatchEvent(new Event('input', { bubbles: true }));
    await editor.finalize();
    await settled(editor);
    expect(textOf(editor, '#review .banner')[0]).to.contain('is before the issue date');
  });

  describe('with the keyboard', () => {
    it('Enter goes down a column and Shift+Enter up; in a description Shift+Enter breaks the line', async () => {
      const { editor } = await show([gst, draft()], existing);
      field(editor, 'Quantity, line 1').focus();
      await press(editor, 'Enter', 'Enter');
      expect(focused(editor)).to.equal('Quantity, line 3');
      await press(editor, 'Shift+Enter');
      expect(focused(editor)).to.equal('Quantity, line 2');
      field(editor, 'Description, line 1').focus();
      await press(editor, 'End', 'Shift+Enter');
      expect(field(editor, 'Description, line 1').value).to.equal('a\n');
      await press(editor, 'Enter');
      expect(focused(editor)).to.equal('Description, line 2');
    });

    it('Tab goes from the last filled line to the fresh one, and from there behind the lines', async () => {
      const { editor } = await show([gst, draft()], existing);
      field(editor, 'Tax, line 3').focus();
      await press(editor, 'Tab');
      expect(focused(editor)).to.equal('Description, line 4');
      await press(editor, 'Tab');
      expect(focused(editor), 'the price list is on the way').to.equal('Choose an item for line 4');
      field(editor, 'Quantity, line 4').focus();
      await press(editor, 'Tab');
      expect(focused(editor)).to.equal('add-line');
    });

    it('Alt+Shift moves with the focus kept, adds, duplicates and deletes', async () => {
      const { editor } = await show([gst, draft()], existing);
      field(editor, 'Unit price, line 1').focus();
      await press(editor, 'Alt+Shift+ArrowDown');
      expect(descriptions(editor)).to.deep.equal(['b', 'a', 'c', '']);
      expect(focused(editor)).to.equal('Unit price, line 2');
      await press(editor, 'Alt+Shift+ArrowUp', 'Alt+Shift+KeyD');
      expect(descriptions(editor)).to.deep.equal(['a', 'a', 'b', 'c', '']);
      await press(editor, 'Alt+Shift+Backspace', 'Alt+Shift+KeyN');
      expect(descriptions(editor)).to.deep.equal(['a', 'b', '', 'c', '']);
      expect(focused(editor)).to.equal('Description, line 3');
      await press(editor, 'Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab');
      expect(descriptions(editor), 'a blank line goes when it is left').to.deep.equal(['a', 'b', 'c', '']);
    });

    it('brings back what was deleted', async () => {
      const { editor } = await show([gst, draft()], existing);
      field(editor, 'Quantity, line 2').focus();
      await press(editor, 'Alt+Shift+Backspace');
      expect(descriptions(editor)).to.deep.equal(['a', 'c', '']);
      await click(editor, 'Undo');
      expect(descriptions(editor)).to.deep.equal(['a', 'b', 'c', '']);
      expect(editor.dirty).to.equal(false);
    });

    it('Ctrl+S saves', async () => {
      const { editor, elsewhere } = await show([gst, draft()], existing);
      await type(editor, 'Reference', 'PO 7');
      expect(editor.dirty).to.equal(true);
      await press(editor, 'Control+KeyS');
      await waitUntil(() => !editor.dirty);
      const [stored] = await elsewhere.find({ kind: 'invoice', where: { id: 'inv_1' }, limit: 1 });
      expect(stored).to.deep.include({ version: 2 });
      expect(stored?.record.reference).to.equal('PO 7');
    });
  });

  describe('when someone else writes', () => {
    it('shows the newest version while nothing is typed', async () => {
      const { editor, elsewhere } = await show([gst, draft()], existing);
      await must(elsewhere, revise(1, 'theirs'));
      await waitUntil(() => field(editor, 'Reference').value === 'theirs');
      expect(editor.dirty).to.equal(false);
    });

    it('keeps what is typed until a person loads the newest', async () => {
      const { editor, elsewhere } = await show([gst, draft()], existing);
      await type(editor, 'Reference', 'mine');
      await must(elsewhere, revise(1, 'theirs'));
      await waitUntil(() => editor.matches(':state(conflict)'));
      expect(field(editor, 'Reference').value).to.equal('mine');
      expect(await editor.save()).to.equal(false);
      expect(field(editor, 'Reference').value).to.equal('mine');
      await click(editor, 'Load newest');
      expect(field(editor, 'Reference').value).to.equal('theirs');
      expect(editor.matches(':state(conflict)')).to.equal(false);
    });

    it('replaces the other version when a person keeps theirs', async () => {
      const { editor, elsewhere } = await show([gst, draft()], existing);
      await type(editor, 'Reference', 'mine');
      await must(elsewhere, revise(1, 'theirs'));
      await waitUntil(() => editor.matches(':state(conflict)'));
      await click(editor, 'Keep mine');
      expect(await editor.save()).to.equal(true);
      const [stored] = await elsewhere.find({ kind: 'invoice', where: { id: 'inv_1' }, limit: 1 });
      expect(stored).to.deep.include({ version: 3 });
      expect(stored?.record.reference).to.equal('mine');
    });

    it('keeps what is typed when the draft was deleted', async () => {
      const { editor, elsewhere } = await show([gst, draft()], existing);
      await type(editor, 'Reference', 'mine');
      await must(elsewhere, { type: 'delete-draft', id: 'cmd_d', invoice: 'inv_1', deletedOn: '2026-11-24' });
      await waitUntil(() => editor.matches(':state(conflict)'));
      expect(field(editor, 'Reference').value).to.equal('mine');
      await click(editor, 'Discard mine');
      expect(editor.state).to.equal('not-found');
    });
  });

  it('keeps what was typed when the storage fails, and sends the same command again', async () => {
    let problem: 'full' | 'outcome-unknown' | undefined;
    const sent: string[] = [];
    const { editor, elsewhere } = await show([gst, draft()], existing, (storage) => ({
      ...storage,
      async commit(commit) {
        if (problem === 'full') throw new StorageError('full');
        const answer = await storage.commit(commit);
        if (problem) throw new StorageError(problem);
        return answer;
      },
    }));
    const codes: BillingErrorDetail['code'][] = [];
    editor.addEventListener('billing-error', ({ detail }) => codes.push(detail.code));
    editor.addEventListener('billing-invoice-save-request', ({ detail }) => sent.push(detail.command.id));
    await type(editor, 'Reference', 'PO 1');
    problem = 'full';
    await click(editor, 'Save draft');
    expect(field(editor, 'Reference').value).to.equal('PO 1');
    expect(textOf(editor, '.error-banner')[0]).to.contain('storage is full');
    problem = 'outcome-unknown';
    await click(editor, 'Try again');
    expect(codes).to.deep.equal(['full', 'outcome-unknown']);
    problem = undefined;
    await click(editor, 'Try again');
    expect(new Set(sent).size, 'one command, sent three times').to.equal(1);
    expect(editor.dirty).to.equal(false);
    const [stored] = await elsewhere.find({ kind: 'invoice', where: { id: 'inv_1' }, limit: 1 });
    expect(stored).to.deep.include({ version: 2 });
  });

  it('holds a save until the host agrees, and keeps what was typed when it does not', async () => {
    const { editor } = await show([gst, draft()], existing);
    editor.addEventListener('billing-invoice-save-request', (event) => {
      event.waitUntil(Promise.reject(new Error('Not during closing.')));
    });
    await type(editor, 'Reference', 'PO 1');
    expect(await editor.save()).to.equal(false);
    await settled(editor);
    expect(textOf(editor, '.error-banner')[0]).to.contain('Not during closing.');
    expect(editor.dirty).to.equal(true);
  });

  it('deletes a draft after asking (6.3)', async () => {
    const { editor, elsewhere } = await show([gst, draft()], existing);
    root(editor).querySelector<HTMLButtonElement>('[data-command="delete-draft"]')!.click();
    await settled(editor);
    await click(editor, 'Delete draft');
    await waitUntil(() => editor.state === 'deleted');
    expect(await elsewhere.find({ kind: 'invoice', limit: 1 })).to.deep.equal([]);
    await click(editor, 'New invoice');
    expect(editor.state).to.equal('editing');
  });

  it('keeps an archived rate on the line that has it, and does not offer it elsewhere', async () => {
    const archive = { type: 'archive-tax-rate', id: 'cmd_a', taxRate: 'tax_gst' } as const;
    const { editor } = await show([gst, draft([line('a', { taxRates: ['tax_gst'] })]), archive], existing);
    const [kept, fresh] = [
      field(editor, 'Tax, line 1'),
      field(editor, 'Tax, line 2'),
    ] as unknown as HTMLSelectElement[];
    expect(kept?.selectedOptions[0]?.textContent).to.equal('GST 10%');
    expect(fresh?.options).to.have.length(1);
    expect(totals(editor).at(-1)).to.equal('€11.00');
  });

  it('presets the client without being dirty', async () => {
    const { editor } = await show([gst], html`<invoice-editor client-id="grace"></invoice-editor>`);
    expect(field(editor, 'Client').value).to.equal('grace');
    expect(editor.dirty).to.equal(false);
  });

  it('says when there is no such invoice, and when there is no provider', async () => {
    const { editor } = await show([gst], html`<invoice-editor invoice-id="inv_none"></invoice-editor>`);
    expect(editor.state).to.equal('not-found');
    const alone = await fixture<InvoiceEditor>(html`<invoice-editor></invoice-editor>`);
    expect(alone.state).to.equal('no-provider');
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`is accessible, wide and narrow, ${colorScheme}`, async () => {
      document.documentElement.style.colorScheme = 'light dark';
      document.body.style.background = 'Canvas';
      await emulateMedia({ colorScheme });
      const { editor } = await show([gst, draft([line('a', { taxRates: ['tax_gst'] })])], existing);
      await type(editor, 'Unit price, line 1', 'x');
      await press(editor, 'Tab');
      await expect(editor).to.be.accessible();
      await setViewport({ width: 375, height: 800 });
      await settled(editor);
      await expect(editor).to.be.accessible();
      expect(document.documentElement.scrollWidth).to.be.at.most(375);
      await setViewport({ width: 1280, height: 900 });
      await emulateMedia({ colorScheme: 'light' });
    });
});

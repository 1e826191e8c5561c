import {
  createBilling,
  directoryIn,
  type Asked,
  type Billing,
  type Command,
  type Directory,
  type Storage,
} from '@billkit/billing';
import {
  createMemoryJournal,
  type BillingProvider,
  type DraftJournal,
  type InvoiceEditor,
} from '@billkit/elements';
import '@billkit/elements/define.js';
import { createMemoryStorage } from '@billkit/storage-memory';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';

const ada = { id: 'ada', name: 'Ada Lovelace' };
const clock = () => new Date('2026-11-24T10:00:00Z');
const people = { client: [ada, { id: 'grace', name: 'Grace Hopper' }] };
const item = {
  ...{ id: 's', name: 'Session' },
  line: {
    ...{ description: 'Session', quantity: '1', unitPrice: '75', itemCode: 'S45' },
    taxRates: ['tax_gst'],
  },
} as const;
const open = (storage: Storage) =>
  createBilling({ storage, now: clock, actor: () => ({ id: 'ines', role: 'staff' }) });

export const line = (id: string, over: object = {}) =>
  ({ id: `lin_${id}`, description: id, quantity: '1', unitPrice: '10', ...over }) as const;

export const gst: Asked<Command> = {
  ...{ type: 'save-tax-rate', id: 'cmd_gst', taxRate: 'tax_gst' },
  ...{ name: 'GST', percent: '10' },
};

/** A draft of Ada's with these lines. */
export const draftWith = (lines: readonly ReturnType<typeof line>[]): Asked<Command> => ({
  ...{ type: 'create-draft', id: 'cmd_draft', invoice: 'inv_1' },
  content: { client: ada, issuedOn: '2026-11-20', lines },
});

/** Somebody else's new version of that draft. */
export const revisedTo = (version: number, over: object = {}): Asked<Command> => ({
  ...{ type: 'revise-draft', id: `cmd_theirs-${version}`, invoice: 'inv_1', version },
  content: { client: ada, issuedOn: '2026-11-20', lines: [line('a')], ...over },
});

export async function must(billing: Billing, ...commands: readonly Asked<Command>[]) {
  for (const command of commands) expect(await billing.execute(command)).to.deep.include({ ok: true });
}

/** Books and a device, which outlive a page. */
export interface Desk {
  readonly storage: Storage;
  readonly journal: DraftJournal;
  /** Somebody at another desk. */
  readonly elsewhere: Billing;
  /** The host's people and price list, or those of the books; without it two clients and no price list. */
  readonly directory?: Directory | 'books';
}

export async function deskWith(...asks: readonly Asked<Command>[]): Promise<Desk> {
  const storage = createMemoryStorage();
  const elsewhere = open(storage);
  await must(elsewhere, ...asks);
  return { storage, journal: createMemoryJournal(), elsewhere };
}

export const existing = html`<invoice-editor invoice-id="inv_1" autosave="10"></invoice-editor>`;
export const fresh = html`<invoice-editor autosave="10"></invoice-editor>`;

/** The editor in a page of its own, as it is first painted: what it loads later may not be there yet. */
export async function placeEditor(
  { storage, journal, directory = directoryIn(people) }: Omit<Desk, 'elsewhere'>,
  content: TemplateResult = existing,
): Promise<InvoiceEditor> {
  const provider = await fixture<BillingProvider>(
    html`<billing-provider
      lang="en"
      time-zone="UTC"
      .billing=${open(storage)}
      .directory=${directory === 'books' ? undefined : directory}
      .journal=${journal}
      .clock=${clock}
      >${content}</billing-provider
    >`,
  );
  const editor = provider.querySelector('invoice-editor')!;
  await waitUntil(() => editor.state !== 'loading', 'the editor loads');
  await editor.updateComplete;
  return editor;
}

/** The editor in a page of its own, with everything. */
export async function openEditor(
  desk: Omit<Desk, 'elsewhere'>,
  content: TemplateResult = existing,
): Promise<InvoiceEditor> {
  const editor = await placeEditor(desk, content);
  const later = { editing: '#review', readonly: '#act' }[editor.state as string];
  if (later)
    await waitUntil(() => root(editor).querySelector(later), 'what is loaded later', { timeout: 5000 });
  await settled(editor);
  return editor;
}

/** Books with these asks and a price list, and the editor over them; `seen`: the storage as this desk sees it. */
export async function show(
  asks: readonly Asked<Command>[] = [gst],
  content: TemplateResult = fresh,
  seen = (same: Storage) => same,
) {
  const { storage, journal, elsewhere } = await deskWith(...asks);
  const directory = directoryIn({ ...people, item: [item] });
  const editor = await openEditor({ storage: seen(storage), journal, directory }, content);
  return { editor, elsewhere };
}

/** Takes the page away, as a reload does. */
export async function leave(editor: InvoiceEditor): Promise<void> {
  editor.closest('billing-provider')!.remove();
  await new Promise((later) => setTimeout(later, 30));
}

export async function settled(editor: InvoiceEditor): Promise<void> {
  await new Promise((later) => setTimeout(later, 30));
  await editor.updateComplete;
}

export const root = (editor: InvoiceEditor) => editor.shadowRoot!;
export const control = (editor: InvoiceEditor, label: string) => {
  const named = root(editor).querySelector<HTMLInputElement>(`[aria-label="${label}"]:not([role=listbox])`);
  const own = [...root(editor).querySelectorAll('label')].find((one) =>
    one.textContent.trim().startsWith(label),
  );
  return named ?? root(editor).querySelector<HTMLInputElement>(`[id="${own?.getAttribute('for')}"]`)!;
};
export const texts = (editor: InvoiceEditor, selector: string) =>
  [...root(editor).querySelectorAll<HTMLElement>(selector)]
    .map((one) => one.innerText.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
/** What the lines say, without the blank one at the end. */
export const described = (editor: InvoiceEditor) =>
  [...root(editor).querySelectorAll<HTMLTextAreaElement>('textarea[data-field]')]
    .map(({ value }) => value)
    .filter(Boolean);
export const focused = (editor: InvoiceEditor) => {
  const active = root(editor).activeElement;
  return active?.getAttribute('aria-label') || active?.id || active?.textContent.trim();
};

/** A field, also where it stands among those that are shown when asked for. */
function reveal(editor: InvoiceEditor, label: string): HTMLInputElement {
  const field = control(editor, label);
  field.closest('details')?.setAttribute('open', '');
  return field;
}

/** Keys, one after the other; those held down together are joined, `Alt+Shift+ArrowUp`. */
export async function press(editor: InvoiceEditor, ...keys: readonly string[]): Promise<void> {
  for (const chord of keys) {
    const held = chord.split('+');
    const last = held.pop()!;
    for (const down of held) await sendKeys({ down });
    await sendKeys({ press: last });
    for (const up of held.reverse()) await sendKeys({ up });
  }
  await settled(editor);
}

/** Replaces the text of a field, as a person does, and stays in it. */
export async function type(editor: InvoiceEditor, label: string, text: string): Promise<void> {
  reveal(editor, label).focus();
  await press(editor, 'Control+KeyA');
  await sendKeys(text ? { type: text } : { press: 'Delete' });
  await settled(editor);
}

/** Looks for somebody or something in a combobox, and takes the first that is found. */
export async function pick(editor: InvoiceEditor, label: string, name: string): Promise<void> {
  await type(editor, label, name);
  await press(editor, 'Enter');
}

/** Chooses in a select. */
export async function choose(editor: InvoiceEditor, label: string, value: string): Promise<void> {
  const select = control(editor, label);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(editor);
}

export async function click(editor: InvoiceEditor, text: string): Promise<void> {
  const button = [...root(editor).querySelectorAll('button')]
    .filter((one) => one.checkVisibility())
    .find((one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === text);
  if (!button) throw new Error(`no button ${text}`);
  button.click();
  await settled(editor);
}

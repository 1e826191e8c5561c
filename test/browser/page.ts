import { directoryIn, StorageError, type Actor, type BillingRecord, type Storage } from '@billkit/billing';
import { ada, grace, openDesk, owner, type Desk } from '@billkit/billing/testing';
import { createMemoryJournal, type BillingProvider } from '@billkit/elements';
import '@billkit/elements/define.js';
import { createMemoryStorage } from '@billkit/storage-memory';
import { fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LitElement, TemplateResult } from 'lit';

/** A page with one element on it, over books that a bookkeeper works in at the same time. */
export interface Page<E extends LitElement> {
  readonly element: E;
  readonly provider: BillingProvider;
  readonly desk: Desk;
  /** A control by its accessible name: a label, an `aria-label` or its own text. Waits until it is there. */
  control(name: string | RegExp): Promise<HTMLElement>;
  /** Clicks a control. */
  click(name: string | RegExp): Promise<void>;
  /** Empties a field and types into it, as a person does. */
  type(name: string | RegExp, text: string): Promise<void>;
  /** Chooses an option of a select by what it says. */
  choose(name: string | RegExp, option: string): Promise<void>;
  /** Waits until the element shows the text. */
  shows(text: string | RegExp): Promise<void>;
  /** What the element shows, with white space folded. */
  text(): string;
}

/**
 * Puts an element into a provider, whose books hold what `fill` did. `seen` is what the element sees of the storage, `by` who
 * looks at it: staff, where nobody is named.
 */
export async function openPage<E extends LitElement>(
  content: TemplateResult,
  fill: (desk: Desk) => Promise<unknown> = () => Promise.resolve(),
  seen: (storage: Storage) => Storage = (same) => same,
  by?: Actor,
): Promise<Page<E>> {
  const storage = createMemoryStorage();
  const desk = openDesk(storage, { actor: owner, prefix: 'desk-' });
  await fill(desk);
  const { billing } = openDesk(seen(storage), { prefix: 'page-', ...(by && { actor: by }) });
  const directory = directoryIn({ client: [ada, grace] });
  const provider = await fixture<BillingProvider>(
    html`<billing-provider
      lang="en"
      time-zone="UTC"
      .billing=${billing}
      .directory=${directory}
      .journal=${createMemoryJournal()}
      .clock=${() => new Date('2026-11-24T10:00:00Z')}
      >${content}</billing-provider
    >`,
  );
  if (by) provider.actor = by;
  const element = provider.firstElementChild as E;
  return { element, provider, desk, ...personAt(element) };
}

function personAt(element: LitElement) {
  const root = () => element.renderRoot as ShadowRoot;
  const text = () => visibleText(root()).replace(/\s+/g, ' ').trim();
  const control = async (name: string | RegExp) => {
    const find = () => controlsIn(root()).find((one) => matches(nameOf(one), name));
    return until(
      find,
      () => `no control named ${String(name)} among: ${controlsIn(root()).map(nameOf).join(', ')}`,
    );
  };
  return {
    control,
    text,
    async click(name: string | RegExp) {
      (await control(name)).click();
      await element.updateComplete;
    },
    async type(name: string | RegExp, typed: string) {
      const field = (await control(name)) as HTMLInputElement;
      field.focus();
      field.select();
      await sendKeys(typed === '' ? { press: 'Delete' } : { type: typed });
      await element.updateComplete;
    },
    async choose(name: string | RegExp, option: string) {
      const select = (await control(name)) as HTMLSelectElement;
      const wanted = await until(
        () => [...select.options].find((one) => one.text === option),
        () => `no option ${option}`,
      );
      select.value = wanted.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await element.updateComplete;
    },
    async shows(wanted: string | RegExp) {
      await until(
        () => matches(text(), wanted) || undefined,
        () => `“${String(wanted)}” is not shown: ${text()}`,
      );
    },
  };
}

const matches = (text: string, wanted: string | RegExp) =>
  typeof wanted === 'string'
    ? text === wanted || (text.includes(wanted) && wanted.length > 3)
    : wanted.test(text);

/** Everything that takes focus and is shown. */
function controlsIn(root: ShadowRoot): HTMLElement[] {
  const all = [...root.querySelectorAll<HTMLElement>('button, input, select, textarea, a[href], summary')];
  return all.filter((one) => one.checkVisibility());
}

function nameOf(control: HTMLElement): string {
  const label = (control as HTMLInputElement).labels?.[0]?.textContent;
  const own = control.getAttribute('aria-label') ?? label ?? control.textContent;
  return own.replace(/\s+/g, ' ').trim();
}

function visibleText(root: ShadowRoot): string {
  const parts = [...root.children].filter((child) => child.localName !== 'style') as HTMLElement[];
  return parts.map((part) => part.innerText).join(' ');
}

/** Asks again after each frame, for up to three seconds. */
export async function until<T>(ask: () => T | undefined, problem: () => string): Promise<T> {
  const end = performance.now() + 3000;
  for (;;) {
    const answer = ask();
    if (answer !== undefined && answer !== null) return answer;
    if (performance.now() > end) throw new Error(problem());
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** A storage that can be read and has no room for anything more. */
export const full = (storage: Storage): Storage => ({
  ...storage,
  commit: () => Promise.reject(new StorageError('full')),
});

/** Draws up and finalizes an invoice of Ada's: two lines' worth 148.50 by billing.md 5.2, due on `dueOn`. */
export async function invoiced(desk: Desk, id: string, dueOn = '2026-12-08'): Promise<void> {
  const discount = { type: 'percent', percent: '10' } as const;
  const line = {
    id: `lin_${id}`,
    description: 'Session',
    quantity: '2',
    unitPrice: '75',
    discounts: [discount],
    taxRates: ['tax_gst'],
  } as const;
  const content = { client: ada, issuedOn: '2026-10-01', dueOn, lines: [line] };
  await desk.do({ type: 'create-draft', invoice: `inv_${id}`, content });
  await desk.do({ type: 'finalize-invoice', invoice: `inv_${id}`, version: 1 });
}

/** The tax rate of `invoiced`. */
export const withGst = (desk: Desk) =>
  desk.do({ type: 'save-tax-rate', taxRate: 'tax_gst', name: 'GST', percent: '10' });

/** The only record of a kind in the books. */
export async function only<K extends BillingRecord['kind']>(
  desk: Desk,
  kind: K,
): Promise<Extract<BillingRecord, { kind: K }>> {
  const all = (await desk.everything()).filter((one) => one.kind === kind);
  if (all.length !== 1) throw new Error(`${all.length} records of kind ${kind}`);
  return all[0] as Extract<BillingRecord, { kind: K }>;
}

import { html, nothing, type TemplateResult } from 'lit';
import { hearEvents, type HeardEvent } from './heard-events.js';
import { sourceOf } from './sources.js';

const eventsMax = 50;
/** After them another page is shown; they stay, because they say what led there. */
const ways: readonly string[] = ['billing-navigate', 'billing-action-request'];

/** What the host wrote for the page that is shown, and what its elements say as it is used. */
export class HostPanel {
  #isOpen = false;
  #files: readonly string[] = [];
  #sources: readonly string[] = [];
  #events: readonly HeardEvent[] = [];
  /** The event that led to the page. */
  #way: HeardEvent | undefined;
  readonly #update: () => void;

  constructor(root: HTMLElement, update: () => void) {
    this.#update = update;
    hearEvents(root, (event) => {
      this.#events = [event, ...this.#events].slice(0, eventsMax);
      if (this.#isOpen) update();
    });
  }

  /** Another page is shown. */
  show(files: readonly string[]): void {
    this.#files = files;
    this.#sources = [];
    const [last] = this.#events;
    this.#way = last && last !== this.#way && ways.includes(last.name) ? last : undefined;
    this.#events = this.#way ? [this.#way] : [];
    if (this.#isOpen) void this.#load();
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  toggle(): void {
    this.#isOpen = !this.#isOpen;
    if (this.#isOpen && this.#sources.length === 0) void this.#load();
    this.#update();
    // Where it stands below the page, one is taken there.
    if (this.#isOpen) document.querySelector<HTMLElement>('#host-code h2')?.focus();
  }

  view(): TemplateResult | typeof nothing {
    if (!this.#isOpen) return nothing;
    return html`<aside class="host-code" id="host-code" aria-labelledby="host-code-title">
      <div class="host-code-head">
        <h2 id="host-code-title" tabindex="-1">What the host wrote</h2>
        <button class="button quiet" type="button" @click=${() => this.toggle()}>Close</button>
      </div>
      ${this.#files.map((file, index) => source(file, this.#sources[index], index === 0))}
      <h3 id="events-title">Events</h3>
      ${
        this.#events.length > 0
          ? html`<ol class="events" reversed aria-labelledby="events-title">
              ${this.#events.map(heard)}
            </ol>`
          : html`<p class="quiet">None yet. Use the page, and what its elements fire is listed here.</p>`
      }
    </aside>`;
  }

  async #load(): Promise<void> {
    const files = this.#files;
    const sources = await Promise.all(files.map(sourceOf));
    if (files !== this.#files) return;
    this.#sources = sources;
    this.#update();
  }
}

const source = (file: string, text: string | undefined, isFirst: boolean) =>
  html`<details ?open=${isFirst}>
    <summary><code>${file}</code></summary>
    <pre tabindex="0" aria-label=${file}><code>${text === undefined ? 'Loading' : marked(text)}</code></pre>
  </details>`;

const heard = ({ name, detail }: HeardEvent) =>
  html`<li><code>${name}</code> ${detail ? html`<span>${detail}</span>` : nothing}</li>`;

/** What is ours in the host's code: the elements it uses, and the events it answers. */
const marked = (text: string) =>
  text
    .split(/(<\/?[a-z]+(?:-[a-z]+)+|'billing-[a-z-]+')/)
    .map((part, index) => (index % 2 === 1 ? html`<mark>${part}</mark>` : part));

import type { RecordChange, Ref } from '@billkit/billing';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { HostController } from '../controllers/host-controller.js';
import { OnDemand } from '../controllers/on-demand.js';
import { ReadController } from '../controllers/read-controller.js';
import { invoice } from '../text/english/invoice.js';
import { addEnglish, type Language } from '../text/language.js';
import { unready } from './states.js';
import type * as TimelineView from './timeline-view.js';

addEnglish({ invoice });

const load = async () => {
  const view: typeof TimelineView = await import('./timeline-view.js');
  return { view, styles: view.timelineStyles };
};

/** What was done to a record, when, and by whom: read when a person opens it, and kept current while it is open. */
export class TimelineController {
  readonly #element: LitElement;
  readonly #host: HostController;
  readonly #changes: ReadController<readonly RecordChange[]>;
  readonly #view: OnDemand<Awaited<ReturnType<typeof load>>>;
  #isOpen = false;

  /** `shown` is the record; undefined while there is none. */
  constructor(element: LitElement, host: HostController, shown: () => Ref | undefined) {
    this.#element = element;
    this.#host = host;
    this.#view = new OnDemand(element, load);
    this.#changes = new ReadController(element, host, () => {
      const ref = this.#isOpen ? shown() : undefined;
      if (!ref) return null;
      const { kind, id } = ref;
      return {
        ...{ key: `${kind} ${id}`, kinds: [kind] },
        read: async (billing) => (await load()).view.readTimeline(billing, ref),
      };
    });
  }

  render(language: Language): TemplateResult {
    const onToggle = ({ target }: Event) => {
      this.#isOpen = (target as HTMLDetailsElement).open;
      this.#element.requestUpdate();
    };
    return html`<details class="section timeline" part="timeline" @toggle=${onToggle}>
      <summary class="section-title">${language.texts.invoice.history}</summary>
      ${this.#isOpen ? this.#body(language) : nothing}
    </details>`;
  }

  #body(language: Language): TemplateResult | typeof nothing {
    const [{ state }, { part }, { value: host }] = [this.#changes, this.#view, this.#host];
    if (state.status !== 'ready') return unready(this.#host, this.#changes, language) ?? nothing;
    return part && host ? part.view.timeline(state.value, host.now(), language) : nothing;
  }
}

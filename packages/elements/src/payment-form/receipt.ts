import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { OnDemand } from '../controllers/on-demand.js';
import { painted } from '../painted.js';
import { loading, readFailed } from '../parts/states.js';
import type * as SuccessPanel from './success-panel.js';

/** The receipt of a payment form: loaded after the first paint, so that it is there once something is recorded. */
export class Receipt implements ReactiveController {
  readonly #part: OnDemand<{ readonly view: typeof SuccessPanel }>;

  constructor(form: LitElement) {
    this.#part = new OnDemand(form, async () => {
      await painted();
      return { view: await import('./success-panel.js') };
    });
    form.addController(this);
  }

  hostUpdated(): void {
    this.#part.begin();
  }

  render(options: SuccessPanel.SuccessPanelOptions): TemplateResult {
    const { part, isFailed, retry } = this.#part;
    if (part) return part.view.successPanel(options);
    return isFailed ? readFailed(retry, options.language) : loading(options.language);
  }
}

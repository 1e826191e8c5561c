import { html, nothing, type TemplateResult } from 'lit';
import type { Opened } from '../desk.js';

/** Puts the samples back, in the place of everything. */
export function resetSection({ reset, update }: Opened): () => TemplateResult {
  let message = '';
  const ask = () => document.querySelector<HTMLDialogElement>('#reset-dialog')?.showModal();
  const close = () => document.querySelector<HTMLDialogElement>('#reset-dialog')?.close();
  const confirm = async () => {
    message = await reset();
    close();
    update();
  };
  return () =>
    html`<section class="card" aria-labelledby="reset-title">
      <div class="section-head">
        <div>
          <h2 id="reset-title">Sample data</h2>
          <p class="quiet">
            Everything here is kept in this browser only. Resetting erases it and starts afresh.
          </p>
        </div>
        <button class="button" type="button" @click=${ask}>Reset sample data</button>
      </div>
      <div role="alert">${message ? html`<p class="notice">${message}</p>` : nothing}</div>
      <dialog id="reset-dialog" aria-labelledby="reset-question">
        <h2 id="reset-question" tabindex="-1" autofocus>Erase everything and start afresh?</h2>
        <p>All invoices, payments and settings of this desk are erased. This cannot be undone.</p>
        <div class="form-end">
          <button class="button" type="button" @click=${close}>Cancel</button>
          <button class="button danger" type="button" @click=${confirm}>Erase and reset</button>
        </div>
      </dialog>
    </section>`;
}

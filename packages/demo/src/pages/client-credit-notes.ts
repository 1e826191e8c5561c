import { formatAmount, languageOf } from '@billkit/elements';
import { html, nothing, type TemplateResult } from 'lit';
import type { Opened } from '../desk.js';
import { links } from '../links.js';

/** The credit notes of a client, each leading to its page; nothing where there are none. */
export function clientCreditNotes({ watch }: Opened, client: string): () => TemplateResult | typeof nothing {
  const notes = watch({ kind: 'credit-note', where: { client }, limit: 1000 });
  const language = languageOf(document.documentElement);
  return () =>
    notes.found.length === 0
      ? nothing
      : html`<section class="card">
          <h2>Credit notes</h2>
          <ul>
            ${notes.found.map(
              ({ record: { id, number, reason, total, currency } }) =>
                html`<li>
                  <a href=${links.creditNote(id)}>${number}</a>
                  ${formatAmount(total, currency, language)} · ${reason}
                </li>`,
            )}
          </ul>
        </section>`;
}

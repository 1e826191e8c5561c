import { html } from 'lit';
import type { Opened, Page } from '../desk.js';
import { links } from '../links.js';
import { pageHead } from '../parts.js';

/** One credit note; back leads to the client, whose credit it may be. */
export function creditNotePage({ watch }: Opened, id: string): Page {
  const notes = watch({ kind: 'credit-note', where: { id }, limit: 1 });
  const note = () => notes.found[0]?.record;
  const title = () => (note() ? `Credit note ${note()?.number}` : 'Credit note');
  const back = () => {
    const client = note()?.client;
    return client
      ? { href: links.client(client.id), label: client.name }
      : { href: links.invoices(), label: 'Invoices' };
  };
  return {
    section: 'invoices',
    files: ['pages/credit-note.ts', 'follow.ts'],
    title,
    view: () =>
      html`${pageHead(title(), { back: back() })}
        <section class="card">
          <credit-note-view credit-note-id=${id}></credit-note-view>
        </section>`,
  };
}

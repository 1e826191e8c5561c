import { html } from 'lit';
import type { Page } from '../desk.js';
import { links } from '../links.js';
import { pageHead } from '../parts.js';
import { clientOf } from '../sample/directory.js';
import { missingPage } from './missing.js';

/** What a client was invoiced and paid in a time, as it is given to them. */
export function statementPage(id: string): Page {
  const client = clientOf(id);
  if (!client) return { ...missingPage(), section: 'clients' };
  const title = `Statement of ${client.name}`;
  return {
    section: 'clients',
    files: ['pages/statement.ts', 'follow.ts'],
    title: () => title,
    view: () =>
      html`${pageHead(title, { back: { href: links.client(id), label: client.name } })}
        <section class="card">
          <account-statement client-id=${id}><span slot="header"></span></account-statement>
        </section>`,
  };
}

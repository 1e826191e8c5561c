import { agedTotals, balanceInTotals, createBilling, directoryIn, type Invoice } from '@billkit/billing';
import type { BillingProvider, InvoiceList } from '@billkit/elements';
import '@billkit/elements/define/invoice-list.js';
import { createIndexedDbStorage } from '@billkit/storage-indexeddb';
import { booksOf, clientOf, clientsOf, currency, today } from './books.js';
import { balance, openDocuments, openKeys, openRaw, page } from './raw.js';

const name = 'books';
const storage = createIndexedDbStorage({ name });
const billing = createBilling({
  storage,
  now: () => new Date(),
  actor: () => ({ id: 'ines', role: 'staff' }),
});
let raw: IDBDatabase;
let invoices = 0;
let turn = 0;
let list: InvoiceList;
let provider: BillingProvider;

const statuses = ['open', 'paid', 'draft'] as const;
const statusOf = (at: number) => statuses[at % statuses.length] ?? 'open';
const clientAt = (at: number) => clientOf((at * 37) % clientsOf(invoices)).id;
/** A place in the order that no page has begun at before. */
const dayAt = (at: number) =>
  `2025-${String((at % 12) + 1).padStart(2, '0')}-${String((at % 27) + 1).padStart(2, '0')}`;

const query = (at: number) =>
  ({ kind: 'invoice', where: { status: statusOf(at) }, order: 'descending', limit: 50 }) as const;

type Work = (at: number) => Promise<unknown>;

/** What is measured, by who does it. Both come to the same; `same` proves it. */
const works: Readonly<Record<string, Readonly<Record<string, Work>>>> = {
  'first page of 50': {
    billkit: async (at) => (await billing.find(query(at))).map(({ record }) => record.id),
    raw: async (at) => (await page(raw, statusOf(at))).map(({ record }) => record.id),
  },
  'next page': {
    billkit: async (at) => {
      const after = { place: dayAt(at), id: '' };
      return (await billing.find({ ...query(at), after })).map(({ record }) => record.id);
    },
    raw: async (at) => (await page(raw, statusOf(at), [dayAt(at), ''])).map(({ record }) => record.id),
  },
  'balance of a client': {
    billkit: async (at) => {
      const { owed, held } = balanceInTotals(await billing.controlTotals({ client: clientAt(at) }), currency);
      return [owed, held];
    },
    raw: (at) => balance(raw, clientAt(at)),
  },
};

/** The ageing of all, as it is kept and as it would be scanned; one call each, since scans are long. */
const ageing: Readonly<Record<string, Work>> = {
  billkit: async () =>
    agedTotals(await billing.controlTotals({}), currency, today).buckets.reduce(
      (sum, { items }) => sum + items,
      0,
    ),
  'keys of an index': () => openKeys(raw),
  documents: () => openDocuments(raw),
};

async function timed(work: Work, calls: number): Promise<{ readonly ms: number; readonly last: unknown }> {
  const begun = performance.now();
  let last: unknown;
  for (let call = 0; call < calls; call++) last = await work(turn + call);
  return { ms: (performance.now() - begun) / calls, last };
}

const painted = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next)));

/** Whether there are rows, all of this status. */
function isShown(status: string): boolean {
  const badges = [...list.renderRoot.querySelectorAll('tbody td.state .badge:first-child')];
  return badges.length > 0 && badges.every((badge) => badge.textContent.toLowerCase() === status);
}

globalThis.lists = {
  async fill(count) {
    invoices = count;
    if ((await storage.restore(booksOf(count))) !== 'restored') throw new Error('The books are not empty.');
    raw = await openRaw(name);
  },
  async time(what) {
    const calls = what === 'ageing of the whole book' ? 1 : 6;
    const all = Object.entries(calls === 1 ? ageing : (works[what] ?? {}));
    turn += calls;
    // Who comes first meets what nobody has read yet; each does in its turn.
    if (turn % (2 * calls) === 0) all.reverse();
    const times: Record<string, number> = {};
    const answers = new Set<string>();
    for (const [who, work] of all) {
      const { ms, last } = await timed(work, calls);
      times[who] = ms;
      answers.add(JSON.stringify(last));
    }
    if (answers.size !== 1) throw new Error(`${what}: ${[...answers].join(' or ')}`);
    return times;
  },
  async show() {
    provider = document.createElement('billing-provider');
    Object.assign(provider, { billing, directory: directoryIn({ client: [] }) });
    provider.setAttribute('lang', 'en');
    list = document.createElement('invoice-list');
    provider.append(list);
    document.body.append(provider);
    while (!list.renderRoot.querySelector('tbody tr')) await painted();
  },
  async filter(status) {
    const begun = performance.now();
    list.status = status as Invoice['status'];
    // The first row alone may be the same as before.
    while (!isShown(status)) await painted();
    await painted();
    return performance.now() - begun;
  },
};

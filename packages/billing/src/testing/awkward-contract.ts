import { cursorOf, limitMax } from '../query.js';
import { refOf, type Ref } from '../records/record.js';
import { changed, commitOf, idsOf, one, same, type StorageCase } from './contract-tools.js';
import { ada, draftInvoice } from './fixtures.js';

// Ids of clients are the host's own: any text. All of these mean something to some language, file system or index.
const texts = ['ada', 'ad', 'ada ', 'Ada', '__proto__', 'constructor', 'a/b', 'a', '%', '*', 'é', 'e\u0301'];
const strange = ['toString', '\u{1F600}', '\uffff', '0', '-1', 'null', "'; --", '[kind+id]'];

/** What holds for awkward texts and large answers too (`storage.ts`, `query.ts`). */
export const awkwardContract: readonly StorageCase[] = [
  {
    name: 'keeps apart what differs in any letter, whatever the text means elsewhere',
    async run(open) {
      const storage = await open();
      const ids = [...texts, ...strange];
      const drafts = ids.map((id) => draftInvoice({ id: `inv_${id}`, client: { ...ada, id } }));
      await storage.commit(commitOf(drafts));
      for (const [index, client] of ids.entries()) {
        const [draft, where] = [drafts[index] ?? one, { client, status: 'draft' } as const];
        same(await storage.load([refOf(draft)]), [{ record: draft, version: 1 }], `by name: ${client}`);
        same(await idsOf(storage, { kind: 'invoice', where, limit: 9 }), [draft.id], `by client: ${client}`);
      }
      const unknown: Ref[] = ['__proto__', 'constructor', ''].map((id) => ({ kind: 'invoice', id }));
      same(await storage.load(unknown), [], 'what nobody wrote');
      same(await idsOf(storage, { kind: 'invoice', limit: 99 }), drafts.map(({ id }) => id).sort(), 'all');
    },
  },
  {
    name: 'commits and answers a thousand at once, and the rest after them',
    async run(open) {
      const storage = await open();
      const ids = Array.from({ length: limitMax + 2 }, (_, index) => `inv_${10_000 + index}` as const);
      await storage.commit(commitOf(ids.map((id) => draftInvoice({ id }))));
      const page = await storage.find({ kind: 'invoice', where: { client: ada.id }, limit: limitMax });
      same(page.length, limitMax, 'the number of records on the first page');
      const last = page.at(-1)?.record ?? one;
      const rest = { kind: 'invoice', where: { client: ada.id }, after: cursorOf(last), limit: 9 } as const;
      same(await idsOf(storage, rest), ids.slice(-2), 'the rest');
      const named = ids.map((id): Ref => ({ kind: 'invoice', id }));
      same((await storage.load(named)).length, ids.length, 'the number of records loaded by name');
    },
  },
  {
    name: 'gives each who finds a copy of their own',
    async run(open) {
      const storage = await open();
      await storage.commit(commitOf([changed(one, 'as committed')]));
      const query = { kind: 'invoice', where: { status: 'draft' }, limit: 9 } as const;
      for (const found of await storage.find(query)) Object.assign(found.record, { memo: 'changed' });
      same(await storage.find(query), [{ record: changed(one, 'as committed'), version: 1 }], 'the store');
    },
  },
];

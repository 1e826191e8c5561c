import { decimalOf } from '../money/decimal.js';
import { cursorOf, type OrderedBy } from '../query.js';
import { refOf, type BillingRecord } from '../records/record.js';
import type { Storage } from '../storage.js';
import { dayOf } from '../time/day.js';
import { commitOf, idsOf, one, same, two, type StorageCase } from './contract-tools.js';
import { ada, draftInvoice, grace } from './fixtures.js';

/** What finding promises of order, pages and limits (`query.ts`). */
export const pageContract: readonly StorageCase[] = [
  {
    name: 'pages through everything exactly once, in both orders, also where days are equal',
    async run(open) {
      const storage = await open();
      const days = [
        '2026-11-02',
        '2026-11-01',
        '2026-11-02',
        '2026-11-02',
        '2026-11-03',
        '2026-11-01',
        '2026-11-02',
      ];
      const all = days.map((day, index) => draftInvoice({ id: `inv_${index}`, issuedOn: dayOf(day) }));
      await storage.commit(commitOf(all));
      const byDay = ['inv_1', 'inv_5', 'inv_0', 'inv_2', 'inv_3', 'inv_6', 'inv_4'];
      same(await pages(storage, 'ascending'), byDay, 'oldest first');
      same(await pages(storage, 'descending'), byDay.toReversed(), 'newest first');
    },
  },
  {
    name: 'pages within a selection, and past a record that is gone',
    async run(open) {
      const storage = await open();
      const [first, second, third, other] = ['inv_1', 'inv_2', 'inv_3', 'inv_4'].map((id, index) =>
        draftInvoice({ id: id as 'inv_1', client: index === 3 ? grace : ada }),
      ) as [BillingRecord, BillingRecord, BillingRecord, BillingRecord];
      await storage.commit(commitOf([first, second, third, other]));
      await storage.commit(commitOf([], [1], [refOf(second)]));
      const query = { kind: 'invoice', where: { client: ada.id, status: 'draft' }, limit: 9 } as const;
      const after = cursorOf(second);
      same(await idsOf(storage, { ...query, after }), ['inv_3'], 'after it');
      same(await idsOf(storage, { ...query, after, order: 'descending' }), ['inv_1'], 'before it');
      const byId = { kind: 'invoice', where: { id: 'inv_3' }, limit: 9 } as const;
      same(await idsOf(storage, { ...byId, after }), ['inv_3'], 'by id, after another');
      same(await idsOf(storage, { ...byId, after: cursorOf(third) }), [], 'by id, after itself');
    },
  },
  {
    name: 'pages through invoices by the days they are due, those of no day after every day',
    async run(open) {
      const storage = await open();
      const days = ['2026-12-09', undefined, '2026-12-01', '2026-12-09', '2027-01-05', undefined];
      const all = days.map((day, index) =>
        draftInvoice({
          ...{
            id: `inv_${index}`,
            issuedOn: dayOf(`2026-11-0${index + 1}`),
            client: index === 4 ? grace : ada,
          },
          ...(day && { dueOn: dayOf(day) }),
        }),
      );
      await storage.commit(commitOf([...all, product('itm_1', 'band')]));
      const byDueDay = ['inv_2', 'inv_0', 'inv_3', 'inv_4', 'inv_1', 'inv_5'];
      same(await pages(storage, 'ascending', 'due-day'), byDueDay, 'due first');
      same(await pages(storage, 'descending', 'due-day'), byDueDay.toReversed(), 'due last');
      const of = {
        kind: 'invoice',
        by: 'due-day',
        where: { client: ada.id, status: 'draft' },
        limit: 2,
      } as const;
      const after = { place: '2026-12-09', id: 'inv_0' };
      same(
        await idsOf(storage, { ...of, after }),
        ['inv_3', 'inv_1'],
        'of a client, after the first that is due',
      );
      const named = { ...of, where: { ids: ['inv_1', 'inv_4', 'inv_2'] } } as const;
      same(await idsOf(storage, named), ['inv_2', 'inv_4'], 'by id');
    },
  },
  {
    name: 'orders what has a name by it, and continues after a place that no record holds',
    async run(open) {
      const storage = await open();
      const items = ['band', 'Ähre', 'Zinc', 'ab', 'Abs'].map((name, index) => product(`itm_${index}`, name));
      await storage.commit(commitOf(items));
      const query = { kind: 'catalog-item', where: { status: 'active' }, limit: 9 } as const;
      const byName = ['itm_3', 'itm_4', 'itm_1', 'itm_0', 'itm_2'];
      same(await idsOf(storage, query), byName, 'A to Z');
      same(await idsOf(storage, { ...query, order: 'descending' }), byName.toReversed(), 'Z to A');
      const after = { place: 'ab', id: '' };
      same(await idsOf(storage, { ...query, after, limit: 2 }), ['itm_3', 'itm_4'], 'from “ab”');
      const archived = { ...query, where: { status: 'archived' }, after } as const;
      same(await idsOf(storage, archived), [], 'the archived ones');
    },
  },
  {
    name: 'never answers more than the limit',
    async run(open) {
      const storage = await open();
      await storage.commit(commitOf([one, two], [0, 0]));
      same(await idsOf(storage, { kind: 'invoice', limit: 1 }), ['inv_1'], 'one of two');
    },
  },
];

const product = (id: `itm_${string}`, name: string): BillingRecord => ({
  ...{ kind: 'catalog-item', status: 'active', type: 'product', id, name, taxRates: [], tracksStock: false },
  unitPrice: decimalOf('1'),
});

/** The ids of all invoices, read three at a time. */
async function pages(
  storage: Storage,
  order: 'ascending' | 'descending',
  by: OrderedBy = 'day',
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (;;) {
    const last = ids.at(-1);
    const [before] = last === undefined ? [] : await storage.load([{ kind: 'invoice', id: last }]);
    const after = before ? { after: cursorOf(before.record, by) } : {};
    const page = await idsOf(storage, { kind: 'invoice', by, order, limit: 3, ...after });
    ids.push(...page);
    if (page.length < 3) return ids;
    // A cursor that does not move would page forever.
    if (ids.length > 20) return ids;
  }
}

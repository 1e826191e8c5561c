import { controlTotalsOf } from '../records/control-total.js';
import { refOf, type BillingRecord } from '../records/record.js';
import type { Storage } from '../storage.js';
import { dayOf } from '../time/day.js';
import { commitOf, one, same, two, type StorageCase } from './contract-tools.js';
import { ada, draftInvoice, euros, grace, openInvoice, receivedPayment } from './fixtures.js';

const mine = openInvoice(one);
const later = openInvoice(draftInvoice({ id: 'inv_3', dueOn: dayOf('2027-01-01') }), 3);
const hers = openInvoice(two, 2);
const paid = (invoice: typeof mine): BillingRecord => {
  const { amountDue: _, reserved: __, ...rest } = invoice;
  return { ...rest, status: 'paid', paidOn: invoice.issuedOn };
};
const money = receivedPayment();

/** Throws unless the storage's totals are those of these records, of each client and of all. */
async function sameTotals(storage: Storage, records: readonly BillingRecord[], what: string): Promise<void> {
  for (const asked of [{}, { client: ada.id }, { client: grace.id }, { client: 'nobody' }])
    same(await storage.controlTotals(asked), controlTotalsOf(records, asked), `${what}, ${asked.client}`);
}

/** What control totals promise (`storage.ts`). */
export const totalsContract: readonly StorageCase[] = [
  {
    name: 'adds up what is open by client, figure and due day, and of all together',
    async run(open) {
      const storage = await open();
      same(await storage.controlTotals({}), [], 'empty books');
      await storage.commit(commitOf([mine, later, hers, money, draftInvoice({ id: 'inv_4' })]));
      const [owed, held] = [
        { currency: 'EUR', figure: 'owed', items: 1 },
        { currency: 'EUR', figure: 'held', items: 1 },
      ];
      const expected = [
        { ...held, client: ada.id, amount: '200.00' },
        { ...owed, client: ada.id, dueOn: '2026-12-08', amount: '100.00' },
        { ...owed, client: ada.id, dueOn: '2027-01-01', amount: '100.00' },
      ];
      same(await storage.controlTotals({ client: ada.id }), expected, 'of one client');
      const together = [
        { ...held, amount: '200.00' },
        { ...owed, dueOn: '2026-12-08', amount: '200.00', items: 2 },
        { ...owed, dueOn: '2027-01-01', amount: '100.00' },
      ];
      same(await storage.controlTotals({}), together, 'of all');
      await sameTotals(storage, [mine, later, hers, money], 'recomputed');
    },
  },
  {
    name: 'moves totals with each commit, keeps none of what is settled, and moves nothing for a conflict',
    async run(open) {
      const storage = await open();
      await storage.commit(commitOf([mine, later, hers, money]));
      const part = { ...mine, amountDue: euros('40') };
      const used = { ...money, unallocated: euros('140') };
      await storage.commit(commitOf([part, used], [1, 1]));
      await sameTotals(storage, [part, used, later, hers], 'part paid');
      same(await storage.commit(commitOf([paid(mine)], [1])), 'conflict', 'an old version');
      await sameTotals(storage, [part, used, later, hers], 'after a conflict');
      await storage.commit(commitOf([paid(mine), paid(later)], [2, 1]));
      await sameTotals(storage, [used, hers], 'paid');
      await storage.commit(commitOf([], [2, 1], [refOf(money), refOf(hers)]));
      same(await storage.controlTotals({}), [], 'all gone');
      await storage.commit(commitOf([hers]));
      await sameTotals(storage, [hers], 'written again');
    },
  },
  {
    name: 'counts every one of many commits on one client at once',
    async run(open) {
      const storage = await open();
      const all = Array.from({ length: 9 }, (_, i) => openInvoice(draftInvoice({ id: `inv_${i}` }), i + 1));
      const outcomes = await Promise.all(all.map((invoice) => storage.commit(commitOf([invoice]))));
      same(new Set(outcomes).size, 1, 'none conflicts');
      await sameTotals(storage, all, 'all of them');
    },
  },
  {
    name: 'has the totals of what was restored, and moves them on',
    async run(open) {
      const storage = await open();
      await storage.restore([mine, hers, money].map((record) => ({ record, version: 4 })));
      await sameTotals(storage, [mine, hers, money], 'restored');
      await storage.commit(commitOf([paid(hers)], [4]));
      await sameTotals(storage, [mine, money], 'written on');
    },
  },
];

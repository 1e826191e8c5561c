import { cursorOf, type Query } from '../query.js';
import type { BillingRecord } from '../records/record.js';
import type { Refund } from '../records/refund.js';
import { dayOf } from '../time/day.js';
import { commitOf, idsOf, one, same, two, type StorageCase } from './contract-tools.js';
import { ada, draftInvoice, grace, openInvoice, receivedPayment } from './fixtures.js';

/** What finding promises (`query.ts`). */
export const findContract: readonly StorageCase[] = [
  {
    name: 'finds by every selection, and nothing else',
    async run(open) {
      const storage = await open();
      const open1 = openInvoice(draftInvoice({ id: 'inv_3' }));
      const payment = receivedPayment({ client: grace });
      await storage.commit(commitOf([one, two, open1, payment], [0, 0, 0, 0]));
      const find = (query: Query) => idsOf(storage, query);
      const [mine, hers] = [ada.id, grace.id];
      same(await find({ kind: 'invoice', limit: 9 }), ['inv_1', 'inv_2', 'inv_3'], 'all');
      same(await find({ kind: 'invoice', where: { id: 'inv_2' }, limit: 9 }), ['inv_2'], 'by id');
      same(
        await find({ kind: 'invoice', where: { client: mine }, limit: 9 }),
        ['inv_1', 'inv_3'],
        'by client',
      );
      same(
        await find({ kind: 'invoice', where: { status: 'draft' }, limit: 9 }),
        ['inv_1', 'inv_2'],
        'by status',
      );
      const open2 = { client: mine, status: 'open' } as const;
      same(await find({ kind: 'invoice', where: open2, limit: 9 }), ['inv_3'], 'by client and status');
      same(
        await find({ kind: 'payment', where: { client: hers }, limit: 9 }),
        ['pay_1'],
        'payments by client',
      );
      const toGrace = draftInvoice({ id: 'inv_4', payer: grace });
      await storage.commit(commitOf([toGrace], [0]));
      same(await find({ kind: 'invoice', where: { payer: hers }, limit: 9 }), ['inv_4'], 'by payer (I-72)');
      const drafted = { payer: hers, status: 'draft' } as const;
      same(await find({ kind: 'invoice', where: drafted, limit: 9 }), ['inv_4'], 'by payer and status');
      same(
        await find({ kind: 'payment', where: { client: mine }, limit: 9 }),
        [],
        'payments of another client',
      );
    },
  },
  {
    name: 'finds by the invoice and the payment a record belongs to',
    async run(open) {
      const storage = await open();
      const allocations = ['1', '2', '3'].map((name) => allocation(name));
      await storage.commit(commitOf(allocations, [0, 0, 0]));
      const find = (where: { invoice: string } | { payment: string }) =>
        idsOf(storage, { kind: 'allocation', where, limit: 9 });
      same(await find({ invoice: 'inv_1' }), ['alc_1', 'alc_3'], 'by invoice');
      same(await find({ payment: 'pay_2' }), ['alc_2'], 'by payment');
    },
  },
  {
    name: 'answers no question that there is no index for',
    async run(open) {
      const storage = await open();
      const query = { kind: 'allocation', where: { invoice: 'inv_1', status: 'active' }, limit: 9 } as const;
      const said = await storage.find(query).catch((problem: unknown) => String(problem));
      same(said, 'Error: No index answers a query by invoice and status.', 'what is said');
      // As who is not held to types may ask.
      const due = { kind: 'payment', by: 'due-day' as 'day', limit: 9 } as const;
      const saidOfDue = await storage.find(due).catch((problem: unknown) => String(problem));
      same(saidOfDue, 'Error: No index has a payment by its due day.', 'what is said of the order');
    },
  },
  {
    name: 'finds by a list of ids: in order, each once, within the limit, and no others',
    async run(open) {
      const storage = await open();
      const three = draftInvoice({ id: 'inv_3', issuedOn: dayOf('2026-11-01') });
      await storage.commit(commitOf([one, two, three, receivedPayment()]));
      const find = (query: Omit<Extract<Query, { kind: 'invoice' }>, 'kind'>) =>
        idsOf(storage, { kind: 'invoice', ...query });
      const ids = ['inv_2', 'inv_3', 'inv_1', 'inv_2', 'inv_none', 'pay_1'];
      same(await find({ where: { ids }, limit: 9 }), ['inv_3', 'inv_1', 'inv_2'], 'oldest first');
      same(
        await find({ where: { ids }, order: 'descending', limit: 2 }),
        ['inv_2', 'inv_1'],
        'the two newest',
      );
      same(await find({ where: { ids }, after: cursorOf(one), limit: 9 }), ['inv_2'], 'after one of them');
      same(await find({ where: { ids: [] }, limit: 9 }), [], 'none');
    },
  },
  {
    name: 'finds what a record has become, not what it was',
    async run(open) {
      const storage = await open();
      await storage.commit(commitOf([one], [0]));
      await storage.commit(commitOf([openInvoice(one)], [1]));
      same(await idsOf(storage, { kind: 'invoice', where: { status: 'draft' }, limit: 9 }), [], 'the drafts');
      same(
        await idsOf(storage, { kind: 'invoice', where: { status: 'open' }, limit: 9 }),
        ['inv_1'],
        'the open ones',
      );
    },
  },
  {
    name: 'finds credit notes by invoice and refunds by payment, and their own kind only',
    async run(open) {
      const storage = await open();
      const payment = receivedPayment();
      const { id, number: paymentNumber, client, currency, amount, method, receivedOn: refundedOn } = payment;
      const money = {
        client,
        currency,
        amount,
        method,
        refundedOn,
        status: 'completed',
        paymentNumber,
      } as const;
      const refunds = (['rfd_1', 'rfd_2'] as const).map((own, index): Refund => ({
        kind: 'refund',
        id: own,
        payment: index ? 'pay_2' : id,
        ...money,
      }));
      await storage.commit(commitOf([payment, allocation('1'), ...refunds]));
      same(await idsOf(storage, { kind: 'refund', where: { payment: id }, limit: 9 }), ['rfd_1'], 'refunds');
      same(await idsOf(storage, { kind: 'credit-note', where: { invoice: 'inv_1' }, limit: 9 }), [], 'notes');
      const { paymentNumber: _, ...rest } = money;
      const ofCredit: Refund = {
        ...{ kind: 'refund', ...rest, id: 'rfd_3', client: grace },
        ...{ creditNote: 'crn_1', creditNoteNumber: 'CN-0001' },
      };
      await storage.commit(commitOf([ofCredit]));
      same(
        await idsOf(storage, { kind: 'refund', where: { creditNote: 'crn_1' }, limit: 9 }),
        ['rfd_3'],
        'of credit',
      );
      const hers = { client: client.id, status: 'completed' } as const;
      same(await idsOf(storage, { kind: 'refund', where: hers, limit: 1 }), ['rfd_1'], 'refunds by client');
    },
  },
];

function allocation(name: string): BillingRecord {
  const [invoice, payment] = name === '2' ? (['inv_2', 'pay_2'] as const) : (['inv_1', 'pay_1'] as const);
  const [numbers, paid] = [{ invoiceNumber: 'INV-0001', paymentNumber: 'PAY-0001' }, receivedPayment()];
  const ends = { invoice, payment, ...numbers, number: `PAY-0001-${name}` };
  const rest = {
    currency: paid.currency,
    amount: paid.amount,
    allocatedOn: paid.receivedOn,
    status: 'active' as const,
  };
  return { kind: 'allocation', id: `alc_${name}`, ...ends, ...rest };
}

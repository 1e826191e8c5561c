import {
  accountOf,
  amountOf,
  activityOf,
  activityStatement,
  currencyOf,
  dayOf,
  findAccount,
  findAccounts,
  findAll,
  findPeriod,
  paymentsByMethod,
  salesByPractitioner,
  taxSummary,
  type Billing,
  type Query,
} from '@billkit/billing';
import {
  ada,
  draftContent,
  grace,
  openDesk,
  receivedPayment,
  today,
  type Desk,
} from '@billkit/billing/testing';
import { createMemoryStorage } from '@billkit/storage-memory';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

const eur = currencyOf('EUR');
const one = amountOf('1', eur);

/** Ada and Grace both owe 100.00, pay 60.00 on it, of which 10.00 is taken back, and get 5.00 back. */
async function busyDesk(): Promise<Desk> {
  const desk = openDesk(createMemoryStorage());
  for (const client of [ada, grace]) {
    const invoice = `inv_${client.id}` as const;
    const payment = `pay_${client.id}` as const;
    await desk.do({ type: 'create-draft', invoice, content: draftContent({ client }) });
    await desk.do({ type: 'finalize-invoice', invoice, version: 1 });
    await desk.do({
      ...{ type: 'record-payment', payment, client, currency: 'EUR', amount: '60', method: 'pmt_cash' },
      ...{ receivedOn: today, allocations: [{ invoice, amount: '10' }] },
    });
    const [allocation] = await desk.billing.find({ kind: 'allocation', where: { payment }, limit: 1 });
    await desk.do({ type: 'remove-allocation', allocation: allocation!.record.id, removedOn: today });
    await desk.do({
      ...{ type: 'allocate-payment', payment, allocatedOn: today },
      allocations: [{ invoice, amount: '40' }],
    });
    const refund = `rfd_${client.id}` as const;
    await desk.do({ type: 'refund-payment', refund, payment, amount: '5', refundedOn: today });
  }
  return desk;
}

describe('an account that is looked up', () => {
  it('is what the books have of the client, or of all clients', async () => {
    const desk = await busyDesk();
    const records = await desk.everything();
    for (const asked of [
      { currency: eur, client: ada.id },
      { currency: eur, client: 'nobody' },
      { currency: eur },
    ]) {
      const found = activityOf(await findAccount(desk.billing, asked));
      assert.deepEqual(found, activityOf(accountOf(asked, records)));
    }
    const found = activityOf(await findAccount(desk.billing, { currency: eur, client: ada.id }));
    const { lines, closing } = activityStatement(found, { from: today, to: today });
    assert.deepEqual([lines.length, closing], [3, '45.00']);
  });
});

describe('the accounts of a client', () => {
  it('are one for each currency that something counts in, and no other client’s', async () => {
    const desk = await busyDesk();
    const money = { type: 'record-payment', client: ada, method: 'pmt_cash', receivedOn: today } as const;
    await desk.do({ ...money, payment: 'pay_usd', currency: 'USD', amount: '7', allocations: [] });
    const draft = draftContent({ client: ada, currency: 'CHF' });
    await desk.do({ type: 'create-draft', invoice: 'inv_chf', content: draft });
    const accounts = await findAccounts(desk.billing, ada.id);
    assert.deepEqual(
      accounts.map(({ currency, payments }) => [currency, payments.map(({ id }) => id)]),
      [
        ['EUR', ['pay_ada']],
        ['USD', ['pay_usd']],
      ],
    );
    assert.deepEqual(accounts[0], await findAccount(desk.billing, { currency: eur, client: ada.id }));
    assert.deepEqual(await findAccounts(desk.billing, 'nobody'), []);
  });
});

describe('all that a query finds', () => {
  it('is found page by page, whatever a page holds', async () => {
    const { billing } = await busyDesk();
    const pages: number[] = [];
    const counting: Pick<Billing, 'find'> = {
      async find<const Q extends Query>(query: Q) {
        const page = await billing.find(query);
        pages.push(page.length);
        return page;
      },
    };
    const all = await findAll(billing, { kind: 'allocation', limit: 1000 });
    assert.equal(all.length, 4);
    for (const [limit, expected] of [
      [1, [1, 1, 1, 1, 0]],
      [3, [3, 1]],
      [4, [4, 0]],
    ] as const) {
      pages.length = 0;
      assert.deepEqual(await findAll(counting, { kind: 'allocation', limit }), all);
      assert.deepEqual(pages, expected);
    }
  });
});

describe('what reports of a period are made from', () => {
  it('is what is dated in it and what was undone in it', async () => {
    const desk = await busyDesk();
    const dates = [today, '2026-11-23', '2026-11-25', '2026-12-01'] as const;
    for (const [place, issuedOn] of dates.entries()) {
      const invoice = `inv_${place}` as const;
      await desk.do({ type: 'create-draft', invoice, content: draftContent({ issuedOn }) });
      await desk.do({ type: 'finalize-invoice', invoice, version: 1 });
      await desk.do({
        ...{ type: 'issue-credit-note', creditNote: `crn_${place}`, invoice, issuedOn: '2026-12-01' },
        ...{ reason: 'Goodwill', lines: [{ line: 'lin_1', by: 'amount', amount: '10' }] },
      });
      const payment = `pay_${place}` as const;
      await desk.do({
        ...{
          type: 'record-payment',
          payment,
          client: ada,
          currency: 'EUR',
          amount: '60',
          method: 'pmt_cash',
        },
        ...{ receivedOn: issuedOn, allocations: [] },
      });
      const refund = `rfd_${place}` as const;
      await desk.do({ type: 'refund-payment', refund, payment, amount: '5', refundedOn: issuedOn });
      await desk.do({ type: 'return-refund', refund, returnedOn: '2026-12-01' });
      await desk.do({ type: 'void-payment', payment, voidedOn: '2026-12-01' });
      if (place > 1) continue;
      await desk.do({ type: 'void-credit-note', creditNote: `crn_${place}`, voidedOn: '2026-12-02' });
      await desk.do({ type: 'void-invoice', invoice, voidedOn: '2026-12-02' });
    }
    const whole = accountOf({ currency: eur }, await desk.everything());
    for (const [from, to] of [
      [today, today],
      ['2026-11-23', '2026-11-30'],
      ['2026-12-01', '2026-12-31'],
      ['2026-12-02', '2026-12-02'],
      ['1900-01-01', '2199-12-31'],
    ] as const) {
      const period = { from: dayOf(from), to: dayOf(to) };
      const found = await findPeriod(desk.billing, { currency: eur, ...period });
      for (const report of [taxSummary, salesByPractitioner])
        assert.deepEqual(report(found, period), report(whole, period));
      assert.deepEqual(paymentsByMethod(found, period), paymentsByMethod(whole, period));
    }
  });

  it('is read page by page, and not beyond the page in which the period ends', async () => {
    const storage = createMemoryStorage();
    const pay = (id: string, receivedOn = today) =>
      receivedPayment({ id: `pay_${id}`, receivedOn, amount: one });
    const writes = Array.from({ length: 1001 }, (_, place) => pay(String(place)));
    const others = [pay('before', dayOf('2026-11-23')), pay('after', dayOf('2026-11-25'))];
    await storage.commit({ expected: [], writes: [...writes, ...others], deletes: [] });
    const { billing } = openDesk(storage);
    const found = await findPeriod(billing, { currency: eur, from: today, to: today });
    assert.equal(paymentsByMethod(found, { from: today, to: today }).net, '1001.00');
    assert.ok(found.payments.every(({ receivedOn }) => receivedOn === today));
  });
});

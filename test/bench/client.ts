import { createBilling } from '@billkit/billing';
import { ada, draftInvoice, openInvoice, staff, today } from '@billkit/billing/testing';
import { createMemoryStorage } from '@billkit/storage-memory';
import { atMost, printGoals } from './shared/goals.js';

// What a command costs on a client with many past invoices, beside one on a client with few. It names what it reads, so the
// past should not count.

const rounds = 200;

/** A client with so many open invoices, and how to record a payment on one of them. */
async function clientWith(invoices: number) {
  const storage = createMemoryStorage();
  const billing = createBilling({ storage, now: () => new Date(), actor: () => staff });
  const writes = Array.from({ length: invoices }, (_, i) =>
    openInvoice(draftInvoice({ id: `inv_${i}` }), i + 1),
  );
  await storage.commit({ expected: [], writes, deletes: [] });
  let count = 0;
  return async () => {
    count += 1;
    const done = await billing.execute({
      ...{ type: 'record-payment', id: `cmd_${count}`, payment: `pay_${count}`, client: ada },
      ...{ currency: 'EUR', amount: '1', method: 'pmt_cash', receivedOn: today },
      allocations: [{ invoice: `inv_${count % 10}`, amount: '0.01' }],
    });
    if (!done.ok) throw new Error(`The payment was refused: ${done.reason.type}`);
  };
}

/** Microseconds each takes, in rounds in which both have a turn: the one that a tenth of the rounds is below. */
async function compare(works: readonly (() => Promise<void>)[]): Promise<readonly number[]> {
  const times = works.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [i, work] of works.entries()) {
      const start = performance.now();
      for (let call = 0; call < 10; call++) await work();
      times[i]?.push((performance.now() - start) * 100);
    }
  return times.map((all) => all.sort((a, b) => a - b)[Math.floor(all.length / 10)] ?? NaN);
}

const clients = [await clientWith(10), await clientWith(10_000)];
const [few = NaN, many = NaN] = await compare(clients);
console.log(
  `a payment: ${few.toFixed(0)} µs for a client with 10 invoices, ${many.toFixed(0)} µs with 10,000`,
);
printGoals([
  atMost('a payment of a client with 10,000 invoices: times that of one with 10', many / few, 1.2),
]);

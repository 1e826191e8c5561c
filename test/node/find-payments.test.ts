import {
  dayOf,
  findPayments,
  isPositive,
  paymentDay,
  paymentStanding,
  receivedStandings,
  zero,
  type FailedPayment,
  type Payment,
  type PaymentsAsked,
  type ReceivedPayment,
  type VoidedPayment,
} from '@billkit/billing';
import { ada, eur, euros, grace, openDesk, receivedPayment } from '@billkit/billing/testing';
import { createMemoryStorage } from '@billkit/storage-memory';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

const days = ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-30'].map(dayOf);
const parties = [ada, grace, { id: 'jose', name: 'José Álvarez' }];
const methods = [
  { id: 'pmt_cash', name: 'Cash', type: 'cash' },
  { id: 'pmt_card', name: 'Card', type: 'credit-card' },
] as const;
const none = zero(eur);
const pick = <T>(from: readonly T[], at: number): T => from[at % from.length] as T;

/** Money used in every way that `paymentStanding` tells apart. */
const uses: readonly Partial<ReceivedPayment>[] = [
  {},
  { unallocated: none },
  { unallocated: euros('50') },
  { unallocated: none, refunded: euros('200') },
  { unallocated: euros('10'), refunded: euros('40') },
  { unallocated: euros('100'), refundPending: euros('100') },
  { unallocated: none, disputed: euros('20') },
  { unallocated: none, lost: euros('30') },
];

function paymentsOf(count: number): readonly Payment[] {
  return Array.from({ length: count }, (_, at): Payment => {
    const received = receivedPayment({
      ...{ id: `pay_${at}`, number: `PAY-${String(at).padStart(4, '0')}`, serial: at + 1 },
      ...{ client: pick(parties, at), receivedOn: pick(days, at * 7 + Math.floor(at / 5)) },
      ...{ method: pick(methods, at), ...pick(uses, at) },
      ...(at % 2 === 0 && { payer: pick(parties, at + 1) }),
      ...(at % 3 === 0 && { description: 'Rent of March' }),
      ...(at % 5 === 0 && { online: { provider: 'acme', reference: `ch_${at}`, startedOn: pick(days, at) } }),
    });
    if (at % 7 === 1) return voided(received);
    return at % 7 === 2 ? failed(received) : received;
  });
}

const voided = (payment: ReceivedPayment): VoidedPayment => {
  const { unallocated: _, refunded: __, refundPending: ___, allocationCount: ____, ...kept } = payment;
  const { disputed: _1, lost: _2, online: _3, ...rest } = kept;
  return { ...rest, status: 'void', voidedOn: dayOf('2026-11-30') };
};
const failed = ({ id, client, currency, amount, method, receivedOn }: ReceivedPayment): FailedPayment => ({
  ...{ kind: 'payment', id, status: 'failed', number: null, client, currency, amount, method },
  ...{ startedOn: receivedOn, parts: [], outcome: 'expired', failedOn: receivedOn },
});

async function booksWith(payments: readonly Payment[]) {
  const storage = createMemoryStorage();
  await storage.commit({ expected: [], writes: payments, deletes: [] });
  return openDesk(storage).billing;
}

/** All of it, page after page; each page within its limit. */
async function everything(
  billing: Awaited<ReturnType<typeof booksWith>>,
  asked: PaymentsAsked,
  limit: number,
) {
  const ids: string[] = [];
  let page = await findPayments(billing, asked, { limit });
  for (;;) {
    assert.ok(page.found.length <= limit);
    ids.push(...page.found.map(({ record }) => record.id));
    if (!page.next) return ids;
    page = await findPayments(billing, asked, { limit, after: page.next });
  }
}

const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const someAsked = fc
  .record({
    status: maybe(['pending', 'received', 'failed', 'void'] as const),
    standing: maybe(receivedStandings),
    use: maybe(['held', 'unallocated', 'partially-allocated', 'allocated'] as const),
    client: maybe(['ada', 'jose', 'nobody']),
    method: maybe(['pmt_cash', 'pmt_gone']),
    from: maybe(days),
    to: maybe(days),
    text: maybe(['pay-00', 'alvarez JOSE', ' ', 'rent', 'CH_10', '-0007']),
    order: maybe(['ascending', 'descending'] as const),
  })
  .map(
    (all) =>
      Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as PaymentsAsked,
  );

/** Whether all of what is asked holds, in plain words. */
function holds(payment: Payment, asked: PaymentsAsked): boolean {
  const { lifecycle, use, isRefundPending, dispute } = paymentStanding(payment);
  const stands: Readonly<Record<NonNullable<PaymentsAsked['standing']>, boolean>> = {
    'partial-refund': lifecycle === 'partial-refund',
    refunded: lifecycle === 'refunded',
    'refund-pending': isRefundPending,
    disputed: dispute === 'open',
    lost: dispute === 'lost',
  };
  const isHeld = payment.status === 'received' && isPositive(payment.unallocated);
  const reference = payment.status === 'received' ? (payment.online?.reference ?? '') : '';
  const said = [payment.number, payment.client.name, payment.payer?.name, payment.description, reference]
    .join(' ')
    .toLowerCase();
  const folded = said.replaceAll('é', 'e').replaceAll('á', 'a');
  return (
    (!asked.status || payment.status === asked.status) &&
    (!asked.standing || stands[asked.standing]) &&
    (!asked.use || (asked.use === 'held' ? isHeld : use === asked.use)) &&
    (!asked.client || payment.client.id === asked.client) &&
    (!asked.method || payment.method.id === asked.method) &&
    (!asked.from || paymentDay(payment) >= asked.from) &&
    (!asked.to || paymentDay(payment) <= asked.to) &&
    (asked.text ?? '')
      .toLowerCase()
      .split(' ')
      .every((word) => folded.includes(word))
  );
}

describe('payments are found', () => {
  it('by everything a list is filtered by, each once and in order, whatever the size of a page (6.6)', async () => {
    const all = paymentsOf(60);
    const billing = await booksWith(all);
    const property = fc.asyncProperty(someAsked, fc.integer({ min: 1, max: 20 }), async (asked, limit) => {
      const expected = all
        .filter((payment) => holds(payment, asked))
        .sort((a, b) => (`${paymentDay(a)} ${a.id}` < `${paymentDay(b)} ${b.id}` ? -1 : 1))
        .map(({ id }) => id);
      if (asked.order !== 'ascending') expected.reverse();
      assert.deepEqual(await everything(billing, asked, limit), expected);
    });
    await fc.assert(property, { seed: 66, numRuns: 400 });
  });

  for (const standing of receivedStandings)
    it(`that stand so: ${standing}`, async () => {
      const all = paymentsOf(24);
      const found = await everything(await booksWith(all), { standing }, 10);
      assert.ok(found.length > 0 && found.length < all.length);
    });
});

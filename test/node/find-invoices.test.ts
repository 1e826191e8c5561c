import { dayOf, findInvoices, invoiceStandings, type Invoice, type InvoicesAsked } from '@billkit/billing';
import { ada, draftInvoice, grace, openDesk, openInvoice, today } from '@billkit/billing/testing';
import { createMemoryStorage } from '@billkit/storage-memory';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

const days = ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-30'].map(dayOf);
const parties = [ada, grace, { id: 'jose', name: 'José Álvarez' }];
const pick = <T>(from: readonly T[], at: number): T => from[at % from.length] as T;

/** So many invoices, in every combination of what they are found by. */
function invoicesOf(count: number): readonly Invoice[] {
  return Array.from({ length: count }, (_, at): Invoice => {
    const draft = draftInvoice({
      ...{ id: `inv_${at}`, client: pick(parties, at), issuedOn: pick(days, at * 7 + Math.floor(at / 5)) },
      ...(at % 8 !== 0 && { dueOn: pick(days, at + 1) }),
      ...(at % 2 === 0 && { payer: pick(parties, at + 1) }),
      ...(at % 3 === 0 && { practitioner: pick(parties, at + 2) }),
    });
    return at % 4 === 0 ? draft : openInvoice(draft, at + 1);
  });
}

async function booksWith(invoices: readonly Invoice[]) {
  const storage = createMemoryStorage();
  await storage.commit({ expected: [], writes: invoices, deletes: [] });
  return openDesk(storage).billing;
}

/** All of it, page after page; each page within its limit. */
async function everything(
  billing: Awaited<ReturnType<typeof booksWith>>,
  asked: InvoicesAsked,
  limit: number,
) {
  const ids: string[] = [];
  let page = await findInvoices(billing, asked, { limit });
  for (;;) {
    assert.ok(page.found.length <= limit);
    ids.push(...page.found.map(({ record }) => record.id));
    if (!page.next) return ids;
    page = await findInvoices(billing, asked, { limit, after: page.next });
  }
}

const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const someAsked = fc
  .record({
    status: maybe(['draft', 'open', 'paid'] as const),
    overdueOn: maybe([dayOf('2026-11-03'), today]),
    client: maybe(['ada', 'jose', 'nobody']),
    payer: maybe(['grace', 'ada']),
    practitioner: maybe(['jose', 'grace']),
    from: maybe(days),
    to: maybe(days),
    text: maybe(['inv-00', 'alvarez JOSE', ' ', 'nobody', '-0007']),
    order: maybe(['ascending', 'descending'] as const),
    by: maybe(['day', 'due-day'] as const),
  })
  .map(
    (all) =>
      Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as InvoicesAsked,
  );

/** Whether all of what is asked holds, in plain words. */
function holds(invoice: Invoice, asked: InvoicesAsked): boolean {
  const said = `${invoice.number ?? ''} ${invoice.client.name} ${invoice.payer?.name ?? ''}`;
  const folded = said.toLowerCase().replaceAll('é', 'e').replaceAll('á', 'a');
  return (
    (!asked.status || invoice.status === asked.status) &&
    (!asked.overdueOn || invoiceStandings(invoice, asked.overdueOn).includes('overdue')) &&
    (!asked.client || invoice.client.id === asked.client) &&
    (!asked.payer || invoice.payer?.id === asked.payer) &&
    (!asked.practitioner || invoice.practitioner?.id === asked.practitioner) &&
    (!asked.from || invoice.issuedOn >= asked.from) &&
    (!asked.to || invoice.issuedOn <= asked.to) &&
    (asked.text ?? '')
      .toLowerCase()
      .split(' ')
      .every((word) => folded.includes(word))
  );
}

/** The day an invoice stands at in the order that is asked for; one that is due on no day stands after all others. */
const placed = (invoice: Invoice, { by }: InvoicesAsked): string =>
  by === 'due-day' ? (invoice.dueOn ?? '9999') : invoice.issuedOn;

describe('invoices are found', () => {
  it('by everything a list is filtered by, each once and in order, whatever the size of a page (6.1)', async () => {
    const all = invoicesOf(60);
    const billing = await booksWith(all);
    const property = fc.asyncProperty(someAsked, fc.integer({ min: 1, max: 20 }), async (asked, limit) => {
      const expected = all
        .filter((invoice) => holds(invoice, asked))
        .sort((a, b) => (`${placed(a, asked)} ${a.id}` < `${placed(b, asked)} ${b.id}` ? -1 : 1))
        .map(({ id }) => id);
      if (asked.order !== 'ascending') expected.reverse();
      assert.deepEqual(await everything(billing, asked, limit), expected);
    });
    await fc.assert(property, { seed: 61, numRuns: 400 });
  });

  it('within a thousand looked at: then it says where to go on', async () => {
    const last = openInvoice(
      draftInvoice({ id: 'inv_last', client: grace, issuedOn: dayOf('2026-01-01') }),
      9999,
    );
    const many = Array.from({ length: 1200 }, (_, at) => draftInvoice({ id: `inv_${at}` }));
    const billing = await booksWith([...many, last]);
    const first = await findInvoices(billing, { text: 'grace' }, { limit: 5 });
    assert.deepEqual([first.found, first.next !== undefined], [[], true]);
    const second = await findInvoices(billing, { text: 'grace' }, { limit: 5, after: first.next });
    assert.deepEqual(
      second.found.map(({ record }) => record.id),
      ['inv_last'],
    );
    assert.equal(second.next, undefined);
  });

  it('and where there is no more, nobody is told to go on', async () => {
    const billing = await booksWith(invoicesOf(4));
    assert.equal((await findInvoices(billing, {}, { limit: 4 })).next, undefined);
    assert.notEqual((await findInvoices(billing, {}, { limit: 3 })).next, undefined);
  });
});

import {
  defaultPolicy,
  directoryIn,
  directoryOf,
  mayAdd,
  mayAddItem,
  partyRoles,
  type Billing,
  type Directory,
  type Page,
  type Query,
} from '@billkit/billing';
import { draftContent, openDesk, type Desk } from '@billkit/billing/testing';
import { createMemoryStorage } from '@billkit/storage-memory';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

const client = (id: string, name: string) =>
  ({
    type: 'save-directory-entry',
    version: 0,
    entry: { kind: 'client', id: `cli_${id}`, form: 'person', name },
  }) as const;

async function withClients(...names: readonly string[]): Promise<Desk> {
  const desk = openDesk(createMemoryStorage());
  for (const [index, name] of names.entries()) await desk.do(client(`${index}`, name));
  return desk;
}

/** The names of all pages, each of them with at most `limit`. */
async function namesOf(directory: Directory, text: string, limit: number): Promise<readonly string[]> {
  const names: string[] = [];
  let page: Page<{ readonly name: string }> = await directory.parties('client', { text, limit });
  for (;;) {
    assert.ok(page.entries.length <= limit);
    names.push(...page.entries.map(({ name }) => name));
    if (page.next === undefined) return names;
    page = await directory.parties('client', { text, limit, after: page.next });
  }
}

const asker = (role: string) => ({ id: 'x', role, policy: defaultPolicy });

describe('who may be added by name', () => {
  it('I-04, S-27: to the books a client or a payer, by whoever may save entries', () => {
    const { billing } = openDesk(createMemoryStorage());
    const directory = directoryOf(billing);
    assert.deepEqual(
      partyRoles.map((role) => mayAdd(directory, role, asker('staff'))),
      [true, true, false, false],
    );
    assert.equal(mayAdd(directory, 'client', asker('client')), false);
    const named = (role: 'client' | 'payer') =>
      directory.entryNamed?.(role, 'Ida', (prefix) => `${prefix}_1`);
    assert.deepEqual(named('client'), { kind: 'client', form: 'person', id: 'cli_1', name: 'Ida' });
    assert.deepEqual(named('payer'), { kind: 'contact', type: 'other', id: 'con_1', name: 'Ida' });
    assert.throws(() => directory.entryNamed?.('location', 'Ida', (prefix) => `${prefix}_1`), RangeError);
  });

  it('to a list of the host, whom the host says, whoever asks', () => {
    assert.equal(mayAdd(directoryIn({ adds: ['client'] }), 'client', asker('nobody')), true);
    assert.equal(mayAdd(directoryIn({ adds: ['client'] }), 'payer', asker('owner')), false);
    assert.equal(mayAdd(directoryIn({}), 'client', asker('owner')), false);
  });

  it('S-24: what is sold to the price list of the books by whoever may save items, to the host’s where it says so', () => {
    const books = directoryOf(openDesk(createMemoryStorage()).billing);
    assert.equal(mayAddItem(books, asker('owner')), true);
    assert.equal(mayAddItem(books, asker('client')), false);
    assert.equal(mayAddItem(directoryIn({ addsItems: true }), asker('nobody')), true);
    assert.equal(mayAddItem(directoryIn({}), asker('owner')), false);
  });
});

describe('the directory over the books', () => {
  it('finds clients by how their name begins, whatever case and accents, in the order of names', async () => {
    const directory = directoryOf((await withClients('Émile', 'emma', 'Ada', 'Zoë', 'EMIL B')).billing);
    assert.deepEqual(await namesOf(directory, 'em', 2), ['EMIL B', 'Émile', 'emma']);
    assert.deepEqual(await namesOf(directory, ' Emile', 9), ['Émile']);
    assert.deepEqual(await namesOf(directory, '', 9), ['Ada', 'EMIL B', 'Émile', 'emma', 'Zoë']);
    assert.deepEqual(await namesOf(directory, 'x', 9), []);
  });

  it('leaves out who is archived', async () => {
    const desk = await withClients('Ada', 'Adam');
    await desk.do({ type: 'archive-directory-entry', entry: { kind: 'client', id: 'cli_0' } });
    assert.deepEqual(await namesOf(directoryOf(desk.billing), 'ada', 9), ['Adam']);
  });

  it('I-06, I-10, S-27: gives contacts as payers, and each part its own, as an invoice copies them', async () => {
    const desk = await withClients('Ada');
    const entries = [
      { kind: 'contact', id: 'con_a', type: 'funder', name: 'Fund', email: 'pay@fund.example' },
      { kind: 'practitioner', id: 'prc_a', role: 'practitioner', name: 'Ines' },
      { kind: 'location', id: 'loc_a', name: 'Clinic', logo: 'https://clinic.example/a.svg' },
    ] as const;
    for (const entry of entries) await desk.do({ type: 'save-directory-entry', version: 0, entry });
    const directory = directoryOf(desk.billing);
    const found = async (role: Parameters<Directory['parties']>[0]) =>
      (await directory.parties(role, { limit: 9 })).entries;
    assert.deepEqual(await found('client'), [{ id: 'cli_0', name: 'Ada' }]);
    assert.deepEqual(await found('payer'), [{ id: 'con_a', name: 'Fund', email: 'pay@fund.example' }]);
    assert.deepEqual(await found('practitioner'), [{ id: 'prc_a', name: 'Ines' }]);
    assert.deepEqual(await found('location'), [
      { id: 'loc_a', name: 'Clinic', logo: 'https://clinic.example/a.svg' },
    ]);
  });

  it('I-72: what is addressed to a contact is found by it, with status, issue day and due day', async () => {
    const desk = await withClients('Ada');
    const payer = { id: 'con_a', name: 'Fund' };
    const drafts = { inv_a: { payer }, inv_b: {}, inv_c: { payer, issuedOn: '2026-11-20' } } as const;
    for (const invoice of ['inv_a', 'inv_b', 'inv_c'] as const)
      await desk.do({ type: 'create-draft', invoice, content: draftContent(drafts[invoice]) });
    await desk.do({ type: 'finalize-invoice', invoice: 'inv_c', version: 1 });
    const invoices = await desk.billing.find({ kind: 'invoice', where: { payer: payer.id }, limit: 9 });
    assert.deepEqual(
      invoices.map(({ record: { id, status, issuedOn, dueOn } }) => [id, status, issuedOn, dueOn]),
      [
        ['inv_c', 'open', '2026-11-20', '2026-12-04'],
        ['inv_a', 'draft', '2026-11-24', undefined],
      ],
    );
  });

  it('I-19, S-24, S-26: offers items with the line each fills, without rates that are not in use', async () => {
    const desk = await withClients();
    const about = { type: 'save-catalog-item', version: 0 } as const;
    for (const taxRate of ['tax_a', 'tax_b'] as const)
      await desk.do({ type: 'save-tax-rate', taxRate, name: taxRate, percent: '10' });
    const taxRates = ['tax_a', 'tax_b'] as const;
    const session = { id: 'itm_s', name: 'Session', unitPrice: '193.99', taxRates } as const;
    await desk.do({ ...about, item: { ...session, type: 'service', pricing: 'hourly', minutes: 45 } });
    const band = { id: 'itm_b', name: 'Band', unitPrice: '21.9', taxRates: [] } as const;
    await desk.do({ ...about, item: { ...band, type: 'product', tracksStock: true } });
    await desk.do({ type: 'archive-tax-rate', taxRate: 'tax_a' });
    const directory = directoryOf(desk.billing);
    assert.deepEqual(await directory.items({ limit: 9 }), {
      entries: [
        {
          ...{ id: 'itm_b', name: 'Band' },
          line: {
            ...{ description: 'Band', quantity: '1', unitPrice: '21.9' },
            product: { id: 'itm_b', tracksStock: true },
          },
        },
        {
          ...{ id: 'itm_s', name: 'Session' },
          line: { description: 'Session', quantity: '0.75', unitPrice: '193.99', taxRates: ['tax_b'] },
        },
      ],
    });
    assert.equal((await directory.items({ text: 'SES', limit: 1 })).entries[0]?.name, 'Session');
  });

  it('offers what is in a new catalog where the account has no tax rates', async () => {
    const desk = await withClients();
    const item = { type: 'product', id: 'itm_b', name: 'Band', unitPrice: '1', taxRates: [] } as const;
    await desk.do({ type: 'save-catalog-item', version: 0, item: { ...item, tracksStock: false } });
    assert.equal((await directoryOf(desk.billing).items({ limit: 9 })).entries.length, 1);
  });

  it('reads no more than one page for one page', async () => {
    const { billing } = await withClients('Ada', 'Adam', 'Bea', 'Cy');
    const asked: Query[] = [];
    const find = (query: Query) => {
      asked.push(query);
      return billing.find(query);
    };
    const page = await directoryOf({ ...billing, find } as Billing).parties('client', {
      text: 'a',
      limit: 2,
    });
    assert.deepEqual(
      asked.map(({ limit, after }) => [limit, after]),
      [[2, { place: 'a', id: '' }]],
    );
    assert.equal(page.entries.length, 2);
  });
});

describe('a directory, of the books or of lists that a host has,', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'b', 'A', ' ', 'é', 'e'), minLength: 1, maxLength: 4 });
  const written = name.filter((text) => text.trim() !== '');
  const search = fc.record({
    names: fc.array(written, { maxLength: 8 }),
    text: fc.string({ unit: fc.constantFrom('a', 'E', 'b', ' '), maxLength: 2 }),
    limit: fc.integer({ min: 1, max: 4 }),
  });
  const directories: Readonly<Record<string, (names: readonly string[]) => Promise<Directory>>> = {
    books: async (names) => directoryOf((await withClients(...names)).billing),
    lists: (names) =>
      Promise.resolve(directoryIn({ client: names.map((name, index) => ({ id: `${index}`, name })) })),
  };
  for (const [what, open] of Object.entries(directories))
    it(`${what}: gives everyone whose name begins so exactly once, page by page`, async () => {
      await fc.assert(
        fc.asyncProperty(search, async ({ names, text, limit }) => {
          const plain = (one: string) => one.toLowerCase().replaceAll('é', 'e').replace(/ +/g, ' ').trim();
          const expected = names.filter((one) => plain(one).startsWith(plain(text)));
          const found = await namesOf(await open(names), text, limit);
          assert.deepEqual(found.toSorted(), expected.toSorted());
        }),
        { numRuns: 60 },
      );
    });

  it('of lists has nothing where the host has no such list, and keeps its own order', async () => {
    const directory = directoryIn({
      client: [
        { id: '2', name: 'Zoë' },
        { id: '1', name: 'Ada' },
      ],
    });
    assert.deepEqual(await directory.items({ limit: 9 }), { entries: [] });
    assert.deepEqual(await namesOf(directory, '', 9), ['Zoë', 'Ada']);
  });
});

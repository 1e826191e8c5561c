import {
  commandTypes,
  createBilling,
  type Asked,
  type Command,
  type CommandType,
  type Storage,
} from '@billkit/billing';
import { draftContent, lineInput, openDesk, owner } from '@billkit/billing/testing';
import { createMemoryStorage } from '@billkit/storage-memory';
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { badInput } from '../bad-input.js';
import { badStructure } from '../bad-structure.js';
import { fieldOf, mayBeLeftOut, type CommandPlace } from '../command-fields.js';
import { commands, complete } from '../complete-commands.js';
import { opening } from '../one-of-everything.js';
import { isLeaf, placesIn } from '../places.js';

const places = commands.flatMap((command) =>
  placesIn(command).map((place): CommandPlace => ({ ...place, type: command['type'] as CommandType })),
);
const leaves = places.filter(isLeaf);

let commits = 0;
const memory = await opened();
const storage: Storage = {
  ...memory,
  commit(commit) {
    commits += 1;
    return memory.commit(commit);
  },
};
const billing = billingOn(storage);

async function opened(): Promise<Storage> {
  const made = createMemoryStorage();
  const desk = openDesk(made, { actor: owner });
  for (const command of opening) await desk.do(command);
  return made;
}

function billingOn(on: Storage) {
  return createBilling({ storage: on, now: () => new Date(0), actor: () => owner });
}

const everything = () => openDesk(storage).everything();
const untouched = await everything();
afterEach(async () => assert.deepEqual(await everything(), untouched));

/** Sends what must be refused, and sees that nothing was to be written; afterwards the whole books are compared. */
async function refused(command: unknown, code: string, path?: string) {
  const result = await billing.execute(command as Asked<Command>);
  const reason = result.ok ? { type: 'accepted' } : result.reason;
  const where = path === undefined ? '' : 'path' in reason && reason.path;
  if (reason.type !== code || where !== (path ?? '') || commits > 0)
    assert.fail(`${show(command)}: ${show(reason)} instead of ${code} ${path ?? ''}`);
}

function show(value: unknown): string {
  if (typeof value === 'bigint' || typeof value === 'symbol' || typeof value === 'function')
    return String(value);
  try {
    return JSON.stringify(value).slice(0, 300);
  } catch {
    return 'something';
  }
}

describe('the commands that bad input is put into', () => {
  it('are all there are, each complete and right until then', async () => {
    assert.deepEqual(Object.keys(complete).toSorted(), commandTypes.toSorted());
    for (const command of commands) {
      const result = await billing.preview(command as unknown as Asked<Command>);
      assert.ok(result.ok, `${String(command['type'])}: ${show(result.ok || result.reason)}`);
    }
  });

  it('have no field without its rows in the corpus', () => {
    const known = new Set(badInput.flatMap((row) => row.fields));
    for (const leaf of leaves) {
      const field = fieldOf(leaf);
      assert.ok(field && known.has(field), `${leaf.type} ${leaf.path}`);
    }
  });
});

describe('one bad value in one field, wherever a command has such a field,', () => {
  for (const { row, fields: named, code, values } of badInput)
    it(`row ${row}: ${values.map(show).join(' ').slice(0, 60)} as ${named.join(', ').slice(0, 40)} is ${code}`, async () => {
      const where = leaves.filter((place) => named.includes(fieldOf(place)!));
      assert.ok(where.length >= named.length);
      for (const place of where)
        for (const value of values) await refused(place.with(value), code, place.path);
    });
});

describe('money in another currency', () => {
  const pay = { type: 'record-payment', id: 'cmd_bad', ...complete['record-payment'], allocations: [] };
  for (const [row, amount, currency] of [
    ['4', '1.5', 'JPY'],
    ['5', '1.0005', 'KWD'],
  ] as const)
    it(`row ${row}: ${amount} ${currency} is money-scale`, async () => {
      await refused({ ...pay, amount, currency }, 'money-scale', 'amount');
    });

  it('row 39: is currency-mismatch on an invoice in EUR', async () => {
    const allocations = [{ invoice: 'inv_open', amount: '1' }];
    await refused({ ...pay, currency: 'USD', allocations }, 'currency-mismatch');
  });

  it('row 40: a refund of 0.01 above what is left is exceeds-unallocated', async () => {
    const refund = { type: 'refund-payment', id: 'cmd_bad', ...complete['refund-payment'] };
    await refused({ ...refund, amount: '200.01' }, 'exceeds-unallocated');
  });
});

describe('lines', () => {
  const draft = (over: Parameters<typeof lineInput>[0]) =>
    ({
      ...{ type: 'create-draft', id: 'cmd_bad', invoice: 'inv_bad' },
      content: draftContent({ lines: [lineInput(over)] }),
    }) as Asked<Command>;

  it('row 43: the largest quantity at the largest price is calculated, and cannot be finalized', async () => {
    const own = await opened();
    const result = await billingOn(own).execute(
      draft({ quantity: '999999999999', unitPrice: '999999999999' }),
    );
    assert.ok(result.ok);
    const finalize = { type: 'finalize-invoice', invoice: 'inv_bad', version: 1 } as const;
    assert.equal(await openDesk(own, { prefix: 'own-' }).refusalOf(finalize), 'total-too-large');
  });

  it('rows 46, 49: 0.19 is 0.19 percent, and a discount larger than the line takes all of it', async () => {
    const own = await opened();
    const desk = openDesk(own, { prefix: 'own-' });
    await desk.do({ type: 'save-tax-rate', taxRate: 'tax_new', name: 'Small', percent: '0.19' });
    const discount = { type: 'amount', amount: '1000' } as const;
    const lines = [lineInput({ taxRates: ['tax_new'] }), lineInput({ id: 'lin_2', discounts: [discount] })];
    await desk.do({ type: 'create-draft', invoice: 'inv_1', content: draftContent({ lines }) });
    await desk.do({ type: 'finalize-invoice', invoice: 'inv_1', version: 1 });
    const invoice = await desk.get('invoice', 'inv_1');
    assert.equal(invoice.status === 'open' && invoice.amountDue, '100.19');
  });

  it('row 55: 29 February of a leap year is a day', async () => {
    const own = await opened();
    const result = await billingOn(own).execute(draft({ servedOn: '2024-02-29' }));
    assert.ok(result.ok);
  });

  it('row 63: a due day before the issue day is due-before-issue once it is finalized', async () => {
    const own = await opened();
    const desk = openDesk(own, { prefix: 'own-' });
    await desk.do({ type: 'create-draft', invoice: 'inv_1', content: draftContent({ dueOn: '2026-11-23' }) });
    const finalize = { type: 'finalize-invoice', invoice: 'inv_1', version: 1 } as const;
    assert.equal(await desk.refusalOf(finalize), 'due-before-issue');
  });

  it('row 80: two with one id are line-listed-twice', async () => {
    const twice = { ...draft({}), content: draftContent({ lines: [lineInput(), lineInput()] }) };
    await refused(twice, 'line-listed-twice');
    const credit = { type: 'issue-credit-note', id: 'cmd_bad', ...complete['issue-credit-note'] };
    const one = { line: 'lin_1', by: 'amount', amount: '1' };
    await refused({ ...credit, lines: [one, one] }, 'line-listed-twice');
  });
});

describe('ids', () => {
  it('rows 74, 87: nothing but ASCII letters, digits, _ and - after the prefix, in one way of writing', async () => {
    for (const place of leaves.filter((leaf) => fieldOf(leaf) === 'id')) {
      const prefix = String(place.value).slice(0, 4);
      const long = /allocation$|^allocations\.\d$/i.test(place.path) ? 81 : 65;
      for (const rest of ['', 'é', 'e\u0301', 'a b', 'a\n', "1'--", '\u202e', 'a/../b', '１'])
        await refused(place.with(prefix + rest), 'id-syntax', place.path);
      await refused(place.with(prefix + 'x'.repeat(long - 4)), 'id-syntax', place.path);
      await refused(place.with(String(place.value).toUpperCase()), 'id-syntax', place.path);
    }
  });

  it('rows 75, 82: a name of every object, or of a record of another kind, is no record', async () => {
    const finalize = { type: 'finalize-invoice', id: 'cmd_bad', version: 1 };
    for (const invoice of ['inv___proto__', 'inv_constructor', 'inv_pay_1', 'inv_toString'])
      await refused({ ...finalize, invoice }, 'not-found');
    await refused({ ...finalize, invoice: 'pay_1' }, 'id-syntax', 'invoice');
  });

  it('row 83: a credit note of itself is no invoice', async () => {
    const credit = { type: 'issue-credit-note', id: 'cmd_bad', ...complete['issue-credit-note'] };
    await refused({ ...credit, creditNote: 'crn_1', invoice: 'crn_1' }, 'id-syntax', 'invoice');
    await refused({ ...credit, invoice: 'inv_crn_new' }, 'not-found');
  });

  it('rows 78, 79: an id that exists is replayed with its content, and refused with another', async () => {
    const first = { ...opening[4], id: 'cmd_5' };
    assert.ok((await billing.execute(first as Asked<Command>)).ok);
    assert.equal(commits, 0);
    await refused({ ...first, id: 'cmd_bad' }, 'id-taken');
    await refused({ ...first, content: draftContent({ memo: 'Other' }) }, 'command-id-reused');
  });

  it('row 84: a version that was not seen is required, one that is not current is stale', async () => {
    for (const place of leaves.filter(({ path }) => path === 'version')) {
      await refused(place.with(undefined), 'input-required', 'version');
      await refused(place.with(99), 'stale-version');
    }
  });

  it('row 85: a command has an id', async () => {
    for (const command of commands) await refused({ ...command, id: undefined }, 'input-required', 'id');
  });

  it('row 86: an id is not used for another command, whatever it is', async () => {
    for (const command of commands) await refused({ ...command, id: 'cmd_1' }, 'command-id-reused');
  });
});

describe('structure', () => {
  for (const { title, code, where, at } of badStructure)
    it(title, async () => {
      for (const place of places.filter(where))
        for (const { value, path } of at(place)) await refused(place.with(value), code, path);
      assert.equal(({} as { isAdmin?: unknown }).isAdmin, undefined);
    });

  it('every field that is asked for and missing is input-required, or may be left out', async () => {
    const required = leaves.filter((place) => !mayBeLeftOut(place));
    for (const place of required) await refused(place.with(undefined), 'input-required', place.path);
    for (const place of leaves.filter(mayBeLeftOut)) {
      const result = await billing.preview(place.with(undefined) as Asked<Command>);
      // A part of a split may be left out, but then the others do not add up.
      const isShort = place.path === 'disposition.credit' && !result.ok;
      // What was seen of an entry may lack it too, but then it is another.
      const isOther = place.path.startsWith('seen.') && !result.ok;
      if (isShort) assert.equal(result.reason.type, 'disposition-mismatch');
      else if (isOther) assert.equal(result.reason.type, 'entry-changed');
      else assert.ok(result.ok, `${place.type} ${place.path}`);
    }
  });
});

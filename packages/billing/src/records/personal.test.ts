import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dispute, TrialBooks } from '../commands/trial-books.test.js';
import {
  ada,
  draftInvoice,
  euros,
  grace,
  line,
  openInvoice,
  receivedPayment,
  today,
} from '../testing/fixtures.js';
import { dayOf } from '../time/day.js';
import type { AuditEntry } from './audit-entry.js';
import type { DirectoryEntry } from './directory-entry.js';
import { erasableKinds, erasedFrom, erasedName, isErasable, withoutPersons } from './personal.js';
import type { BillingRecord } from './record.js';
import type { Refund } from './refund.js';

const none = () => undefined;
const erased = (record: BillingRecord, person = 'ada', keepFrom?: string) =>
  erasedFrom(record, { person, ...(keepFrom && { keepFrom: dayOf(keepFrom) }) }, none);
const gone = (id: string) => ({ id, name: erasedName });

const told = draftInvoice({
  client: { ...ada, email: 'ada@example.org', address: '4 Mill Lane' },
  payer: { ...grace, email: 'grace@example.org' },
  practitioner: { id: 'ines', name: 'Ines' },
  memo: 'For Ada, as agreed',
  lines: [line({ description: 'Session' })],
});
const entry: DirectoryEntry = {
  ...{ kind: 'client', id: 'cli_ada', form: 'person', name: ada.name, status: 'active' },
  ...{ email: 'ada@example.org', note: 'Mornings' },
};
const refund: Refund = {
  ...{ kind: 'refund', id: 'rfd_1', payment: 'pay_1', paymentNumber: 'PAY-0001', client: ada },
  ...{ currency: receivedPayment().currency, amount: euros('5'), method: receivedPayment().method },
  ...{ status: 'completed', refundedOn: today, description: 'To Ada’s bank' },
};

describe('a person who is erased from a record', () => {
  it('has no name there and no address, is the same person still, and others are who they were', () => {
    const { client, payer, practitioner, memo } = erased(told) as typeof told;
    assert.deepEqual(client, gone('ada'));
    assert.deepEqual(payer, told.payer);
    assert.deepEqual(practitioner, told.practitioner);
    assert.equal(memo, undefined);
  });

  it('may be the one who pays', () => {
    const { client, payer } = erased(told, 'grace') as typeof told;
    assert.deepEqual([client, payer], [told.client, gone('grace')]);
  });

  it('leaves what was sold, what it cost and its numbers whole', () => {
    const invoice = openInvoice(told, 7);
    const { client: _, memo: __, ...rest } = erased(invoice) as typeof invoice;
    const { client: ___, memo: ____, ...whole } = invoice;
    assert.deepEqual(rest, whole);
    assert.equal(rest.lines[0]?.description, 'Session');
  });

  it('takes along the memo of a credit note, and leaves its reason', () => {
    const issued = new TrialBooks().owe('a', '100').do({
      ...{ type: 'issue-credit-note', creditNote: 'crn_1', invoice: 'inv_a', issuedOn: today },
      ...{ reason: 'Late', memo: 'For Ada, as agreed' },
      lines: [{ line: 'lin_1', by: 'amount', amount: '25' }],
    });
    const note = issued.writes.find((one) => one.kind === 'credit-note');
    assert.ok(note);
    const { memo: _, ...rest } = note;
    assert.deepEqual(erased(note), { ...rest, client: gone('ada') });
    assert.equal(rest.reason, 'Late');
  });

  it('takes along the description of what was given back, which may name anybody', () => {
    const { description: _, ...rest } = refund as typeof refund & { readonly description: string };
    assert.deepEqual(erased(refund), { ...rest, client: gone('ada') });
  });

  it('is an archived entry of the directory, of which nothing but its kind is left', () => {
    assert.deepEqual(erased(entry, 'cli_ada'), {
      ...{ kind: 'client', id: 'cli_ada', form: 'person', name: erasedName, status: 'archived' },
    });
    const contact: DirectoryEntry = {
      ...{ kind: 'contact', id: 'con_ada', type: 'insurer', name: 'Ada', status: 'active', phone: '02 5550' },
    };
    assert.deepEqual(erased(contact, 'con_ada'), {
      ...{ kind: 'contact', id: 'con_ada', type: 'insurer', name: erasedName, status: 'archived' },
    });
  });

  it('is nobody who is no client and pays nothing, nor anything else with a name', () => {
    assert.equal(erased(told, 'ines'), undefined);
    assert.equal(erased(receivedPayment(), 'pmt_cash'), undefined);
  });

  it('changes nothing where another one is named, and nothing the second time', () => {
    const named = [
      ...[told, refund, receivedPayment()].map((one) => [one, 'ada'] as const),
      [entry, 'cli_ada'] as const,
    ];
    for (const [record, person] of named) {
      assert.equal(erased(record, 'somebody'), undefined);
      assert.equal(erased(erased(record, person)!, person), undefined);
    }
    const place: DirectoryEntry = { kind: 'location', id: 'loc_ada', name: 'Ada’s', status: 'active' };
    assert.equal(erased(place, 'loc_ada'), undefined);
  });
});

describe('documents that the law may still ask for', () => {
  const documents: readonly BillingRecord[] = [openInvoice(told), receivedPayment(), refund];

  it('stay as they were printed from the day on that is named, and are erased before', () => {
    for (const document of documents) {
      assert.equal(erased(document, 'ada', today), undefined);
      assert.equal(erased(document, 'ada', '2026-11-23'), undefined);
      assert.notEqual(erased(document, 'ada', '2026-11-25'), undefined);
    }
  });

  it('are of the day on which money was asked back, where it has not gone', () => {
    const { refundedOn: _, ...asked } = refund;
    const pending = { ...asked, status: 'pending', requestedOn: dayOf('2026-11-20') } as BillingRecord;
    assert.equal(erased(pending, 'ada', '2026-11-20'), undefined);
    assert.notEqual(erased(pending, 'ada', '2026-11-21'), undefined);
  });

  it('are of the day on which money was disputed', () => {
    const books = new TrialBooks().receive('1', '50');
    books.do(dispute('20'));
    const record = books.get('dispute', 'dsp_1');
    assert.equal(erased(record, 'ada', '2026-11-26'), undefined);
    assert.deepEqual(erased(record, 'ada', '2026-11-27'), { ...record, client: gone('ada') });
  });

  it('are no drafts, and no entries of the directory', () => {
    assert.notEqual(erased(told, 'ada', '2000-01-01'), undefined);
    assert.notEqual(erased(entry, 'cli_ada', '2000-01-01'), undefined);
  });
});

describe('an entry of the history', () => {
  const asked = {
    type: 'create-draft',
    id: 'cmd_1',
    invoice: 'inv_1',
    content: { client: ada, memo: 'Hers' },
  };
  const history = (over: Partial<AuditEntry> = {}): AuditEntry => ({
    ...{ kind: 'audit-entry', id: 'cmd_1', at: '2026-11-24T09:00:00.000Z', hash: 'a1', after: [] },
    actor: { id: 'ines', role: 'owner', name: 'Ines' },
    command: asked as unknown as AuditEntry['command'],
    wrote: [],
    ...over,
  });
  const about = (person: string, over: Partial<AuditEntry>, records: readonly BillingRecord[] = []) =>
    erasedFrom(history(over), { person }, ({ id }) => records.find((one) => one.id === id)) as
      AuditEntry | undefined;
  const pay = { type: 'void-payment', id: 'cmd_1', payment: 'pay_1', voidedOn: today, note: 'Ada rang' };
  const command = pay as unknown as AuditEntry['command'];
  const wrote = [
    { kind: 'invoice', id: 'inv_9', version: 1 },
    { kind: 'payment', id: 'pay_1', version: 2 },
  ] as const;

  it('that names the person is without the name; who keeps the books stays named', () => {
    const { actor, command: said } = about('ada', {}) ?? assert.fail();
    assert.equal(actor.name, 'Ines');
    assert.deepEqual((said as unknown as typeof asked).content, { client: gone('ada') });
  });

  it('keeps what stands in the place of a client or payer and is none: without an id, a name, or anything', () => {
    const content = { client: { name: 'Ada' }, payer: null, lines: [{ client: { id: 'ada' } }] };
    const of = { ...asked, content: { ...content, more: { client: ada } } };
    const said = about('ada', { command: of as unknown as AuditEntry['command'] }) ?? assert.fail();
    const told = (said.command as unknown as typeof of).content;
    assert.deepEqual(told, { ...content, more: { client: gone('ada') } });
  });

  it('that wrote a record of the person is erased, too, and one that wrote none is not', () => {
    const { command: said } = about('ada', { command, wrote }, [receivedPayment()]) ?? assert.fail();
    assert.ok(!('note' in said));
    assert.equal(about('ada', { command, wrote }, [receivedPayment({ client: grace })]), undefined);
    assert.equal(about('ada', { command, wrote }), undefined);
  });

  it('that a client asked for does not say who it was', () => {
    const actor = { id: 'ada', role: 'client', name: 'Ada', client: 'ada' };
    assert.deepEqual(about('ada', { actor })?.actor, { id: 'ada', role: 'client', client: 'ada' });
  });
});

describe('records that say anything of persons', () => {
  it('are documents, clients, contacts and the history; nothing of others is ever erased', () => {
    assert.deepEqual([...erasableKinds].sort(), [
      ...['archived-invoice', 'audit-entry', 'client', 'contact', 'credit-allocation', 'credit-note'],
      ...['credit-note-draft', 'dispute', 'invoice', 'payment', 'refund', 'write-off'],
    ]);
    assert.equal(isErasable('tax-rates'), false);
    const place: DirectoryEntry = {
      kind: 'location',
      id: 'loc_north',
      name: 'North',
      status: 'active',
    };
    assert.equal(withoutPersons(place), place);
    assert.deepEqual(withoutPersons(told).client, gone('ada'));
    assert.deepEqual(withoutPersons(told).payer, gone('grace'));
  });
});

import fc from 'fast-check';
import { TrialBooks, type Trial } from '../commands/trial-books.test.js';
import { defaultPreferences } from '../records/preferences.js';
import { ada, draftContent, eur, lineInput } from '../testing/fixtures.js';
import { accountOf, type Account } from './account.js';
import { activityOf, type AccountActivity } from './activity.js';
import type { Dispute } from '../records/dispute.js';
import type { AuditEntry } from '../records/audit-entry.js';
import type { Command } from '../command.js';
import { staff } from '../testing/desk.js';

const numberOf = (max: number) => fc.integer({ min: 1, max });

/** A day of a fortnight, in which records are dated in any order. */
export const dayInPlay = numberOf(14).map((date) => `2026-11-${String(date).padStart(2, '0')}`);

const on = dayInPlay;
const invoice = numberOf(2).map((id) => `inv_${id}` as const);
const payment = numberOf(2).map((id) => `pay_${id}` as const);
const whole = numberOf(60).map((units) => `${units + 20}.05`);
const part = numberOf(25).map((units) => `${units}.05`);

/** What becomes of a credit: it lowers what is due, or a paid invoice was too dear. */
const becomes = fc.constantFrom('lower due' as const, 'credit' as const, 'outside' as const);

const asked = fc.oneof(
  fc.record({ do: fc.constant('issue' as const), invoice, on, amount: whole }),
  fc.record({ do: fc.constant('receive' as const), payment, on, amount: whole }),
  fc.record({ do: fc.constant('allocate' as const), payment, invoice, on, amount: part }),
  fc.record({ do: fc.constant('credit' as const), invoice, on, amount: part, becomes }),
  fc.record({ do: fc.constant('write off' as const), invoice, on, amount: part }),
  fc.record({ do: fc.constant('refund' as const), payment, on, amount: part, requested: fc.boolean() }),
  fc.record({ do: fc.constant('dispute' as const), payment, on, amount: part }),
  fc.record({ do: fc.constant('correct' as const), invoice, on }),
  fc.record({ do: fc.constant('apply credit' as const), invoice, which: fc.nat(), on, amount: part }),
  fc.record({ do: fc.constant('refund credit' as const), which: fc.nat(), on, amount: part }),
  fc.record({ do: fc.constant('undo' as const), which: fc.nat(), on }),
);
type Asked = typeof asked extends fc.Arbitrary<infer A> ? A : never;

/** What a random command says; undoing undoes something of what there is. */
function commandsOf(one: Asked, place: number, books: TrialBooks): readonly Trial[] {
  const { on: day } = one;
  switch (one.do) {
    case 'issue': {
      const content = draftContent({ issuedOn: day, lines: [lineInput({ unitPrice: one.amount })] });
      const version = books.version('invoice', one.invoice);
      return version === 0
        ? [
            { type: 'create-draft', invoice: one.invoice, content },
            { type: 'finalize-invoice', invoice: one.invoice, version: 1 },
          ]
        : [
            { type: 'revise-draft', invoice: one.invoice, version, content },
            { type: 'finalize-invoice', invoice: one.invoice, version: version + 1 },
          ];
    }
    case 'receive':
      return [
        {
          ...{
            type: 'record-payment',
            payment: one.payment,
            client: ada,
            currency: 'EUR',
            amount: one.amount,
          },
          ...{ method: 'pmt_cash', receivedOn: day, allocations: [] },
        },
      ];
    case 'allocate': {
      const allocations = [{ invoice: one.invoice, amount: one.amount }];
      return [{ type: 'allocate-payment', payment: one.payment, allocatedOn: day, allocations }];
    }
    case 'credit':
      return [
        {
          ...{ type: 'issue-credit-note', creditNote: `crn_${place}`, invoice: one.invoice, issuedOn: day },
          ...{ reason: 'Goodwill', lines: [{ line: 'lin_1', by: 'amount', amount: one.amount }] },
          ...(one.becomes === 'credit' && { disposition: { credit: one.amount } }),
          ...(one.becomes === 'outside' && {
            disposition: { outside: { amount: one.amount, reason: 'Voucher' } },
          }),
        },
      ];
    case 'write off':
      return [
        {
          ...{
            type: 'write-off-invoice',
            writeOff: `wof_${place}`,
            invoice: one.invoice,
            amount: one.amount,
          },
          ...{ writtenOffOn: day, reason: 'Moved away' },
        },
      ];
    case 'refund':
      return [
        {
          ...{ type: 'refund-payment', refund: `rfd_${place}`, payment: one.payment, amount: one.amount },
          ...{ refundedOn: day, requested: one.requested },
        },
      ];
    case 'dispute':
      return [
        {
          ...{ type: 'open-dispute', dispute: `dsp_${place}`, payment: one.payment },
          ...{ amount: one.amount, openedOn: day },
        },
      ];
    case 'correct': {
      const version = books.version('invoice', one.invoice);
      const content = draftContent({ issuedOn: day, lines: [lineInput({ unitPrice: '70' })] });
      return [
        {
          type: 'execute-plan',
          steps: [
            { type: 'revert-to-draft', invoice: one.invoice },
            { type: 'revise-draft', invoice: one.invoice, version, content },
            { type: 'finalize-invoice', invoice: one.invoice, version },
          ],
        },
      ];
    }
    case 'apply credit': {
      const allocations = [{ invoice: one.invoice, amount: one.amount }];
      const creditNote = creditNoteIn(books, one.which);
      return [{ type: 'apply-credit', creditNote, allocatedOn: day, allocations }];
    }
    case 'refund credit':
      return [
        {
          ...{ type: 'refund-credit', refund: `rfd_${place}`, creditNote: creditNoteIn(books, one.which) },
          ...{ amount: one.amount, refundedOn: day, method: 'pmt_cash' },
        },
      ];
    case 'undo':
      return undoing(books, one.which, day);
  }
}

function creditNoteIn(books: TrialBooks, which: number) {
  const notes = books.records().filter((record) => record.kind === 'credit-note');
  return notes[which % notes.length]?.id ?? 'crn_none';
}

function undoing(books: TrialBooks, which: number, day: string): readonly Trial[] {
  const ways = books.records().flatMap((record): readonly Trial[] => {
    switch (record.kind) {
      case 'invoice':
        return [
          { type: 'void-invoice', invoice: record.id, voidedOn: day },
          { type: 'revert-to-draft', invoice: record.id },
        ];
      case 'payment':
        return [{ type: 'void-payment', payment: record.id, voidedOn: day }];
      case 'allocation':
        return [{ type: 'remove-allocation', allocation: record.id, removedOn: day }];
      case 'credit-note':
        return [{ type: 'void-credit-note', creditNote: record.id, voidedOn: day }];
      case 'credit-allocation':
        return [{ type: 'remove-credit-allocation', creditAllocation: record.id, removedOn: day }];
      case 'write-off':
        return [{ type: 'reverse-write-off', writeOff: record.id, reversedOn: day }];
      case 'refund':
        return [
          { type: 'fail-refund', refund: record.id, failedOn: day },
          { type: 'complete-refund', refund: record.id, refundedOn: day },
          { type: 'return-refund', refund: record.id, returnedOn: day },
        ];
      case 'dispute':
        return [
          { type: 'win-dispute', dispute: record.id, wonOn: day },
          { type: 'reverse-dispute', dispute: record.id, reversedOn: day },
          losing(books, record, day),
          losing(books, record, day),
        ];
      default:
        return [];
    }
  });
  const way = ways[which % ways.length];
  return way ? [way] : [];
}

/** With all allocations of its payment. */
function losing(books: TrialBooks, { id: dispute, payment }: Dispute, lostOn: string): Trial {
  const allocations = books
    .records()
    .filter((one) => one.kind === 'allocation' && one.status === 'active' && one.payment === payment)
    .map(({ id }) => id as `alc_${string}`);
  return { type: 'lose-dispute', dispute, lostOn, allocations };
}

/** Books, the entries of what was written in them, and what was known after each. */
export interface Recorded {
  readonly books: TrialBooks;
  readonly entries: readonly AuditEntry[];
  /** What had happened on Ada's account once each entry was written. */
  readonly activities: readonly AccountActivity[];
}

/** When the entry in this place is written: each an hour after the one before. */
export const hourOf = (place: number): string => new Date(Date.UTC(2026, 10, 24, place)).toISOString();

/** Carries out as many of the commands as are accepted. */
function record(all: readonly Asked[]): Recorded {
  const books = new TrialBooks({ ...defaultPreferences, accountCredit: true });
  const entries: AuditEntry[] = [];
  const activities: AccountActivity[] = [];
  for (const [place, one] of all.entries())
    for (const asked of commandsOf(one, place, books)) {
      const command = { id: `cmd_${entries.length}`, ...asked } as Command;
      if (!books.ask(command).ok) continue;
      const { writes } = books.do(command);
      const wrote = writes.map(({ kind, id }) => ({ kind, id, version: books.version(kind, id) }));
      entries.push({
        ...{ kind: 'audit-entry', id: command.id, at: hourOf(entries.length), actor: staff, command, wrote },
        ...{ after: [], hash: '' },
      });
      activities.push(activityOf(adasAccount(books)));
    }
  return { books, entries, activities };
}

const commands = fc.array(asked, { minLength: 1, maxLength: 40, size: 'max' });

/** What a bookkeeper wrote who dates records in any order. */
export const someRecorded: fc.Arbitrary<Recorded> = commands.map(record);

/** The books of such a bookkeeper. */
export const someBooks: fc.Arbitrary<TrialBooks> = someRecorded.map(({ books }) => books);

/** Ada's account in them. */
export const adasAccount = (books: TrialBooks): Account =>
  accountOf({ currency: eur, client: ada.id }, books.records());

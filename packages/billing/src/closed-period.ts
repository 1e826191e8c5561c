import type { Books } from './books.js';
import type { Handler, SingleCommand } from './command.js';
import type { Invoice } from './records/invoice.js';
import { defaultPreferences, type Preferences } from './records/preferences.js';
import type { Refusal } from './refusal.js';
import { no, ok, type Result } from './result.js';
import { compareDays, type Day } from './time/day.js';

type DaysOf<C> = (command: C, books: Books) => readonly Day[];

const never = () => [];

/**
 * The days on which each command changes the books: its own, and that of an invoice which begins to count or counts no
 * more. What makes or changes a draft has none, and neither has an online payment before its money has come: they count
 * nowhere. A command without a row does not compile.
 */
const daysOf: {
  readonly [T in SingleCommand['type']]: DaysOf<Extract<SingleCommand, { readonly type: T }>>;
} = {
  'create-draft': never,
  'revise-draft': never,
  'delete-draft': ({ deletedOn }) => [deletedOn],
  'number-draft': ({ numberedOn }) => [numberedOn],
  'finalize-invoice': ({ invoice, payment }, books) => [
    ...dayAsked('finalize-invoice', books.get('invoice', invoice)),
    ...(payment ? [payment.receivedOn] : []),
  ],
  'revert-to-draft': ({ invoice }, books) => dayAsked('revert-to-draft', books.get('invoice', invoice)),
  'void-invoice': ({ voidedOn }) => [voidedOn],
  'duplicate-invoice': never,
  'reissue-invoice': never,
  'mark-as-sent': ({ sentOn }) => [sentOn],
  'create-public-link': ({ createdOn }) => [createdOn],
  'revoke-public-link': ({ revokedOn }) => [revokedOn],
  'record-payment': ({ receivedOn }) => [receivedOn],
  'start-online-payment': never,
  'confirm-online-payment': ({ receivedOn }) => [receivedOn],
  'fail-online-payment': never,
  'allocate-payment': ({ allocatedOn }) => [allocatedOn],
  'allocate-payments': ({ allocatedOn }) => [allocatedOn],
  'move-allocation': ({ movedOn }) => [movedOn],
  'remove-allocation': ({ removedOn }) => [removedOn],
  'refund-payment': ({ refundedOn }) => [refundedOn],
  'refund-invoices': ({ refundedOn }) => [refundedOn],
  'complete-refund': ({ refundedOn }) => [refundedOn],
  'fail-refund': ({ failedOn }) => [failedOn],
  'return-refund': ({ returnedOn }) => [returnedOn],
  'void-payment': ({ voidedOn }) => [voidedOn],
  'open-dispute': ({ openedOn }) => [openedOn],
  'win-dispute': ({ wonOn }) => [wonOn],
  'lose-dispute': ({ lostOn }) => [lostOn],
  'reverse-dispute': ({ reversedOn }) => [reversedOn],
  'issue-credit-note': ({ issuedOn }) => [issuedOn],
  'save-credit-note-draft': never,
  'delete-credit-note-draft': never,
  'issue-credit-note-draft': ({ creditNote }, books) => {
    const draft = books.get('credit-note-draft', creditNote);
    return draft ? [draft.issuedOn] : [];
  },
  'apply-credit': ({ allocatedOn }) => [allocatedOn],
  'remove-credit-allocation': ({ removedOn }) => [removedOn],
  'refund-credit': ({ refundedOn }) => [refundedOn],
  'void-credit-note': ({ voidedOn }) => [voidedOn],
  'write-off-invoice': ({ writtenOffOn }) => [writtenOffOn],
  'reverse-write-off': ({ reversedOn }) => [reversedOn],
  'close-period': never,
  'change-preferences': ({ changedOn }) => [changedOn],
  'add-system-tax-rates': never,
  'save-tax-rate': never,
  'archive-tax-rate': never,
  'restore-tax-rate': never,
  'save-payment-method': never,
  'archive-payment-method': never,
  'restore-payment-method': never,
  'save-business': never,
  'save-invoice-template': never,
  'archive-invoice-template': never,
  'restore-invoice-template': never,
  'save-cancellation-reason': never,
  'archive-cancellation-reason': never,
  'restore-cancellation-reason': never,
  'save-cancellation-policy': never,
  'save-catalog-item': never,
  'archive-catalog-item': never,
  'restore-catalog-item': never,
  'save-directory-entry': never,
  'archive-directory-entry': never,
  'restore-directory-entry': never,
  'erase-client': never,
};

type Dated = 'finalize-invoice' | 'revert-to-draft';

/** The day of an invoice that such a command makes count, or count no more; none in a state that it does not apply to. */
function dayAsked(command: Dated, invoice: Invoice | undefined): readonly Day[] {
  if (!invoice) return [];
  const { status, issuedOn } = invoice;
  const applies =
    command === 'finalize-invoice' ? status === 'draft' : status === 'open' || status === 'paid';
  return applies ? [issuedOn] : [];
}

type Closing = Pick<Preferences, 'closedUntil'>;

/** Refuses with `period-closed` for the first of the days on or before the one the books are closed until. */
function requireOpenPeriod({ closedUntil }: Closing, days: readonly Day[]): Result<null, Refusal> {
  const date = days.find((day) => closedUntil !== undefined && compareDays(day, closedUntil) <= 0);
  return closedUntil === undefined || date === undefined
    ? ok(null)
    : no({ type: 'period-closed', closedUntil, date });
}

/** Whether the day of an invoice lets a person do that with it. Refuses with `period-closed`. */
export const requireDayOpen = (command: Dated, invoice: Invoice, closing: Closing): Result<null, Refusal> =>
  requireOpenPeriod(closing, dayAsked(command, invoice));

/**
 * A command that also looks at whether the books are closed on its days, and refuses with `period-closed` before anything
 * else that it refuses.
 */
export function inOpenPeriod<T extends SingleCommand['type']>(
  type: T,
  handler: Handler<Extract<SingleCommand, { readonly type: T }>>,
): Handler<Extract<SingleCommand, { readonly type: T }>> {
  const days = daysOf[type] as DaysOf<Extract<SingleCommand, { readonly type: T }>>;
  if (days === never) return handler;
  return {
    check: handler.check,
    reads: (command, books) => [...handler.reads(command, books), { kind: 'preferences', id: 'preferences' }],
    decide(command, books, asker) {
      const preferences = books.get('preferences', 'preferences') ?? defaultPreferences;
      const open = requireOpenPeriod(preferences, days(command, books));
      return open.ok ? handler.decide(command, books, asker) : open;
    },
  };
}

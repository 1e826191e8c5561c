import type { PlanStep, SingleCommand } from '../command.js';
import type { AuditEntry } from '../records/audit-entry.js';
import type { InvoiceId } from '../records/ids.js';
import type { IssuedInvoice } from '../records/invoice.js';
import { keyOf, type Kind, type Ref } from '../records/record.js';
import type { Account } from './account.js';
import { activityOf, type AccountActivity, type AccountFact } from './activity.js';

/** A write of a record, and the entry that tells of it. */
interface Write {
  readonly entry: AuditEntry;
  readonly version: number;
}

/**
 * What happened on an account, as far as it had been recorded before an instant (ISO 8601 in UTC): what anybody could have
 * known then. With a day, `balanceOn` and the others answer what the books said about that day at that instant.
 *
 * `entries` are the audit entries that wrote records of the account, in any order, as `findHistory` reads them for
 * `refsOf`. What no entry tells of counts as always known: it was there before the history was.
 */
export function activityKnownBefore(
  account: Account,
  entries: readonly AuditEntry[],
  instant: string,
): AccountActivity {
  const writes = writesOf(entries);
  const isKnown = ({ entry }: Write) => entry.at < instant;
  const invoices = invoiceIdsOf(account).flatMap((id) => {
    const its = writes.get(keyOf({ kind: 'invoice', id })) ?? [];
    return issuedAsKnown(account, id, its, isKnown) ?? [];
  });
  const isFactKnown = (fact: AccountFact): boolean => {
    const write = tellingOf(fact, writes.get(keyOf(fact.ref)) ?? []);
    return !write || isKnown(write);
  };
  const { currency, facts } = activityOf({ ...account, invoices });
  return { currency, facts: facts.filter(isFactKnown) };
}

/** The records of an account whose history tells what was known about it when. */
export function refsOf(account: Account): readonly Ref[] {
  const { currency: _, invoices: __, ...others } = account;
  const invoices = invoiceIdsOf(account).map((id) => ({ kind: 'invoice', id }) as const);
  return [...invoices, ...Object.values<readonly Ref[]>(others).flat()];
}

const invoiceIdsOf = ({ invoices, archived }: Account): readonly InvoiceId[] => [
  ...new Set([...invoices.map(({ id }) => id), ...archived.map(({ invoice }) => invoice)]),
];

/**
 * The writes of each record, by its key, in the order of its versions. A deletion is none: what it deletes is a draft. That a
 * person was erased is none either: it changes no figure.
 */
function writesOf(entries: readonly AuditEntry[]): ReadonlyMap<string, readonly Write[]> {
  const byKey = new Map<string, Write[]>();
  for (const entry of entries)
    for (const written of entry.wrote) {
      if (written.version === 0 || entry.command.type === 'erase-client') continue;
      const its = byKey.get(keyOf(written)) ?? [];
      byKey.set(keyOf(written), its);
      its.push({ entry, version: written.version });
    }
  for (const its of byKey.values()) its.sort((a, b) => a.version - b.version);
  return byKey;
}

/** The invoice as it had been issued when the last known write of it was made; none where it was a draft or not there. */
function issuedAsKnown(
  { invoices, archived }: Account,
  id: InvoiceId,
  writes: readonly Write[],
  isKnown: (write: Write) => boolean,
): IssuedInvoice | undefined {
  const current = invoices.find((invoice) => invoice.id === id);
  if (writes.length === 0) return current;
  const issue = writes.findLast(
    (write) => isKnown(write) && stepsOn('invoice', id, write).some(isIssueOrRevert),
  );
  if (!issue || stepsOn('invoice', id, issue).findLast(isIssueOrRevert)?.type === 'revert-to-draft')
    return undefined;
  const revert = writes.find(
    (write) =>
      write.version > issue.version &&
      stepsOn('invoice', id, write).some(({ type }) => type === 'revert-to-draft'),
  );
  if (!revert) return current;
  const kept = new Set(revert.entry.wrote.map(keyOf));
  return archived.find((one) => one.invoice === id && kept.has(keyOf(one)))?.issued;
}

/** The write that the fact became known by. */
function tellingOf({ ref, change }: AccountFact, writes: readonly Write[]): Write | undefined {
  if (ref.kind === 'invoice')
    // It is only there when its issue is known. After it was voided it may be written again.
    return change === 'undone'
      ? writes.findLast((write) =>
          stepsOn('invoice', ref.id, write).some(({ type }) => type === 'void-invoice'),
        )
      : undefined;
  if (change === 'undone') return writes.at(-1);
  // Open it changed nothing.
  if (ref.kind === 'dispute')
    return writes.find((write) =>
      stepsOn('dispute', ref.id, write).some(({ type }) => type === 'lose-dispute'),
    );
  // What was there before it counted took its number when it did.
  return writes.find(({ entry }) => entry.wrote.some((one) => isSeriesOf(ref.kind, one))) ?? writes[0];
}

const isSeriesOf = (document: Kind, { kind, id }: Ref): boolean =>
  kind === 'number-series' && id.startsWith(`${document}:`);

type Step = PlanStep | SingleCommand;

const isIssueOrRevert = ({ type }: Step): boolean =>
  type === 'finalize-invoice' || type === 'revert-to-draft';

/** What the entry's command did to the invoice or the dispute, in its order. */
function stepsOn(kind: 'invoice' | 'dispute', id: string, { entry: { command } }: Write): readonly Step[] {
  const steps: readonly Step[] = command.type === 'execute-plan' ? command.steps : [command];
  return steps.filter((step) => kind in step && (step as Partial<Record<typeof kind, unknown>>)[kind] === id);
}

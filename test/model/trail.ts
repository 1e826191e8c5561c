import { keyOf, type AuditEntry, type Stored } from '@billkit/billing';

/**
 * What is wrong between the audit trail and the records, in words. Each entry names the versions it made: none is made
 * twice, unless the record was deleted in between, and the last one is the one that is kept.
 */
export function problemsOfTrail(stored: readonly Stored[]): readonly string[] {
  const problems: string[] = [];
  const entries = stored.filter((one): one is Stored<AuditEntry> => one.record.kind === 'audit-entry');
  const made = new Map<string, number>();
  for (const { record } of entries) {
    for (const written of record.wrote) {
      const one = `${keyOf(written)}@${written.version}`;
      made.set(one, (made.get(one) ?? 0) + 1);
    }
  }
  const deletions = (key: string) => made.get(`${key}@0`) ?? 0;
  for (const [one, count] of made) {
    const [key = '', version] = one.split('@');
    if (version !== '0' && count > 1 + deletions(key)) problems.push(`${one} was made ${count} times`);
  }
  for (const { record, version } of stored) {
    // An entry is in no entry before its client is erased.
    if (record.kind === 'audit-entry' && version === 1) continue;
    const key = keyOf(record);
    const isLast =
      made.has(`${key}@${version}`) && (deletions(key) > 0 || !made.has(`${key}@${version + 1}`));
    if (!isLast) problems.push(`${key} is at version ${version}, which no entry made last`);
  }
  return problems;
}

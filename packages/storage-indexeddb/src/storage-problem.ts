import { StorageError, type StorageProblem } from '@billkit/billing';

/** What IndexedDB and Dexie call it, and what that means to whoever waits. */
const problems: ReadonlyMap<string, StorageProblem> = new Map([
  ['QuotaExceededError', 'full'],
  ['VersionError', 'outdated'],
]);

/** The transaction was gone before its promise settled: some of it may have been stored, all of it, or nothing. */
const unclear: ReadonlySet<string> = new Set([
  'PrematureCommitError',
  'TransactionInactiveError',
  'TimeoutError',
]);

/**
 * The error as a `StorageError`, with the cause kept. What is not known means that the store cannot be reached. Only of
 * a write can the outcome be unknown.
 */
export function storageError(cause: unknown, work: 'read' | 'write'): StorageError {
  if (cause instanceof StorageError) return cause;
  for (const name of namesOf(cause)) {
    if (work === 'write' && unclear.has(name)) return new StorageError('outcome-unknown', cause);
    const problem = problems.get(name);
    if (problem) return new StorageError(problem, cause);
  }
  return new StorageError('unavailable', cause);
}

/** The names of the error and of those it wraps: a full disk arrives as an abort with the quota error inside. */
function namesOf(cause: unknown): readonly string[] {
  const names: string[] = [];
  let error = cause;
  for (let depth = 0; depth < 5 && typeof error === 'object' && error !== null; depth++) {
    if ('name' in error) names.push(String(error.name));
    error = 'inner' in error ? error.inner : undefined;
  }
  return names;
}

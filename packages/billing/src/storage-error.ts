/**
 * - `unavailable`: cannot be reached; nothing was done.
 * - `full`: no room left; nothing was written.
 * - `blocked`: another tab holds an older version of the store open.
 * - `outdated`: the store was made by a newer version of this program, which must be reloaded.
 * - `outcome-unknown`: the write may or may not have happened; sending the same command again tells.
 */
export type StorageProblem = 'unavailable' | 'full' | 'blocked' | 'outdated' | 'outcome-unknown';

/** Thrown by storages when the store, not the business, says no. The `cause` is what the technology said. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly problem: StorageProblem;

  constructor(problem: StorageProblem, cause?: unknown) {
    super(`storage is ${problem}`, { cause });
    this.problem = problem;
  }
}

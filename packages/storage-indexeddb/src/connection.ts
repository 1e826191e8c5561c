import { StorageError } from '@billkit/billing';
import { storageError } from './storage-problem.js';
import { BillingDatabase, isNewer } from './schema.js';

/** Opens the database when it is first needed, and again after a failure; never once newer code has taken it over. */
export class Connection {
  readonly #name: string;
  readonly #blockedAfterMs: number;
  #database: BillingDatabase | undefined;
  #opening: Promise<BillingDatabase> | undefined;
  #isOutdated = false;

  constructor(name: string, blockedAfterMs: number) {
    this.#name = name;
    this.#blockedAfterMs = blockedAfterMs;
  }

  /** The open database. Throws a `StorageError` where there is none to be had. */
  open(): Promise<BillingDatabase> {
    if (this.#isOutdated) return Promise.reject(new StorageError('outdated'));
    this.#opening ??= this.#connect().catch((cause: unknown) => {
      this.#opening = undefined;
      throw storageError(cause);
    });
    return this.#opening;
  }

  close(): void {
    this.#database?.close();
    this.#opening = undefined;
  }

  async #connect(): Promise<BillingDatabase> {
    if (await isNewer(this.#name)) throw new StorageError('outdated');
    const database = new BillingDatabase(this.#name);
    this.#database = database;
    // Newer code wants the database. Dexie would open it again by itself and write the old shape into it.
    database.on('versionchange', () => {
      this.#isOutdated = true;
      database.close({ disableAutoOpen: true });
    });
    await Promise.race([database.open(), this.#blocked(database)]);
    return database;
  }

  /** Fails when another tab has kept the database from being opened for too long; `open()` alone would wait forever. */
  #blocked(database: BillingDatabase): Promise<never> {
    return new Promise((_, reject) => {
      database.on('blocked', () => {
        setTimeout(() => reject(new StorageError('blocked')), this.#blockedAfterMs);
      });
    });
  }
}

import { StorageError } from '@billkit/billing';
import { BillingDatabase } from './schema.js';

/** The database of one storage: opened when it is first needed, and again after it was lost or could not be opened. */
export class Connection {
  readonly #name: string;
  readonly #blockedAfterMs: number;
  #opening: Promise<BillingDatabase> | undefined;

  constructor(name: string, blockedAfterMs: number) {
    this.#name = name;
    this.#blockedAfterMs = blockedAfterMs;
  }

  /** The open database. Rejects with what the browser said, or `blocked` where it has said nothing for too long. */
  async open(): Promise<BillingDatabase> {
    const opening = (this.#opening ??= this.#connect());
    let timer: ReturnType<typeof setTimeout> | undefined;
    // An opening that another tab blocks would be waited for without end. It goes on: a later call may find it done.
    const blocked = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new StorageError('blocked')), this.#blockedAfterMs);
    });
    return Promise.race([opening, blocked]).finally(() => clearTimeout(timer));
  }

  /** Lets go of the database, also of one that is still being opened. The next call opens it again. */
  close(): void {
    const opening = this.#opening;
    this.#opening = undefined;
    opening?.then(
      (database) => database.close(),
      () => undefined,
    );
  }

  #connect(): Promise<BillingDatabase> {
    const database = new BillingDatabase(this.#name);
    const opening = Promise.resolve(database.open()).then(() => database);
    const forget = () => {
      if (this.#opening === opening) this.#opening = undefined;
    };
    // Also when the browser closes it, as it does when a person clears the site's data.
    database.on('close', forget);
    opening.catch(forget);
    // Newer code wants the database, or somebody wants it gone. `false` keeps Dexie from opening it again by itself.
    database.on('versionchange', () => {
      database.close();
      return false;
    });
    return opening;
  }
}

import { createBilling, StorageError, type Billing, type StorageProblem } from '@billkit/billing';
import { createIndexedDbStorage } from '@billkit/storage-indexeddb';
import { dayAt, type Parameters } from './parameters.js';
import { seed } from './sample/seed.js';

const problems: Readonly<Record<StorageProblem, string>> = {
  unavailable:
    'This browser does not let the page keep data, so invoices can be neither read nor saved here. Private windows and blocked site data do that.',
  full: 'The storage of this browser is full. Free some space, then reload the page; nothing can be saved until then.',
  blocked: 'Another tab is using an older version of this page. Close it, then reload.',
  outdated: 'This page is older than its data. Reload it.',
  'outcome-unknown': 'The storage did not answer. Reload the page to see what was saved.',
};

/** The practice's books, and a sentence about what is wrong with them; empty when they are well. */
export interface Books {
  readonly billing: Billing;
  readonly problem: string;
  /** Throws them away. Answers with a sentence when that cannot be done. */
  erase(): Promise<string>;
}

/** Opens the books, new ones with a set-up and samples. Books that cannot be read are given all the same: pages say so. */
export async function openBooks({ database, clock, withSamples }: Parameters): Promise<Books> {
  const storage = createIndexedDbStorage({ name: database });
  const billing = createBilling({
    storage,
    now: clock,
    actor: () => ({ id: 'front-desk', role: 'staff', name: 'Front desk' }),
  });
  const erase = () => {
    storage.close();
    return deleteDatabase(database);
  };
  try {
    await seed(billing, dayAt(clock()), withSamples);
    return { billing, erase, problem: '' };
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    return { billing, erase, problem: problems[error.problem] };
  }
}

function deleteDatabase(database: string): Promise<string> {
  return new Promise((done) => {
    const request = indexedDB.deleteDatabase(database);
    request.onsuccess = () => done('');
    request.onerror = () => done('The data could not be erased. Reload the page and try again.');
    request.onblocked = () => done('Another tab has the books open. Close it, then try again.');
  });
}

import type { EntryLink } from '../records/audit-entry.js';
import { no, type Result, ok } from '../result.js';
import type { Storage } from '../storage.js';
import { canonicalJson } from './canonical-json.js';
import { exportText, readExport, type ExportedBooks, type ExportProblem } from './export-text.js';

/** Why books were not imported. */
export type ImportProblem =
  | ExportProblem
  /** It is not the export whose head was kept. */
  | { readonly type: 'other-head' }
  /** Books are imported into an empty store only. */
  | { readonly type: 'books-not-empty' };

/** Everything a storage holds as it stood at one instant, as NDJSON: imported and exported again, the same text. */
export async function exportBooks(storage: Storage): Promise<string> {
  return exportText(await storage.readAll());
}

/**
 * Writes exported books into an empty store, in one commit: all of them, or nothing. Refuses with what `readExport`
 * refuses, then `other-head` where the head that was kept elsewhere is given and is not this one, `books-not-empty`.
 */
export async function importBooks(
  storage: Storage,
  text: string,
  head?: readonly EntryLink[],
): Promise<Result<ExportedBooks, ImportProblem>> {
  const read = readExport(text);
  if (!read.ok) return read;
  if (head && canonicalJson(head) !== canonicalJson(read.value.head)) return no({ type: 'other-head' });
  const outcome = await storage.restore(read.value.books);
  return outcome === 'restored' ? ok(read.value) : no({ type: 'books-not-empty' });
}

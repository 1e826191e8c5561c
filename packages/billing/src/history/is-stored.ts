import type { AuditEntry } from '../records/audit-entry.js';
import type { Stored } from '../storage.js';

/**
 * Whether data that came from outside has what the history is verified by: a record's name, its version, who wrote it, and
 * of an entry who asked, what, its links and what it wrote. What else the record says is proved by its digest.
 */
export function isStored(data: unknown): data is Stored {
  if (!isObject(data) || !Object.keys(data).every((name) => fields.has(name))) return false;
  const { record, version, by, salt } = data;
  if (!isVersion(version) || version === 0 || (by !== undefined && !isLink(by))) return false;
  if (salt !== undefined && !isText(salt)) return false;
  return isRef(record) && (record['kind'] !== 'audit-entry' || isEntry(record));
}

const fields: ReadonlySet<string> = new Set(['by', 'record', 'salt', 'version'] satisfies (keyof Stored)[]);

type Fields = Readonly<Record<string, unknown>>;

const isObject = (data: unknown): data is Fields => typeof data === 'object' && data !== null;
const isText = (data: unknown) => typeof data === 'string';
const isVersion = (data: unknown) => Number.isSafeInteger(data) && Number(data) >= 0;
const isRef = (data: unknown): data is Fields => isObject(data) && isText(data['kind']) && isText(data['id']);

/** Whether data is the name of an entry with its hash. */
export const isLink = (data: unknown): boolean =>
  isObject(data) && Object.keys(data).length === 2 && isText(data['id']) && isText(data['hash']);

const isEntry = ({
  actor,
  command,
  hash,
  after,
  wrote,
}: Readonly<Partial<Record<keyof AuditEntry, unknown>>>) =>
  isObject(actor) &&
  isObject(command) &&
  isText(hash) &&
  isListOf(after, isLink) &&
  isListOf(wrote, isWritten);

const isListOf = (data: unknown, is: (item: unknown) => boolean) => Array.isArray(data) && data.every(is);
const isWritten = (data: unknown) => isRef(data) && isVersion(data['version']);

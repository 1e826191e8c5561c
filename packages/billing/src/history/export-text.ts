import type { EntryLink } from '../records/audit-entry.js';
import { keyOf } from '../records/record.js';
import { no, ok, type Result } from '../result.js';
import type { Stored } from '../storage.js';
import { canonicalJson } from './canonical-json.js';
import { isLink, isStored } from './is-stored.js';
import { headOf, verifyHistory, type HistoryProblem } from './verify-history.js';

/** Whole books, with the entries that prove them. */
export interface ExportedBooks {
  /** The entries that no other is linked to (decision 16). */
  readonly head: readonly EntryLink[];
  /** In the order of kind and id. */
  readonly books: readonly Stored[];
}

/** Why a text is no export, with the line where that shows; the first is 1. */
export type ExportProblem =
  /** The first line does not say that it is an export, or of how many records. */
  | { readonly type: 'not-an-export'; readonly line: 1 }
  /** It was written by newer code. */
  | { readonly type: 'export-too-new'; readonly line: 1; readonly format: number }
  /** The line is not the JSON of a record as an export writes it, to the last character. */
  | { readonly type: 'line-unreadable'; readonly line: number }
  /** The record does not come after the one before it. */
  | { readonly type: 'line-out-of-order'; readonly line: number }
  /** There are fewer or more records than the first line says. */
  | { readonly type: 'line-count'; readonly line: number }
  /** The history does not hold. `line`: of the record or entry; of what would come after it where it is missing. */
  | { readonly type: 'history-broken'; readonly line: number; readonly problem: HistoryProblem };

/** The version of the format. A higher one belongs to newer code. */
const format = 1;

/** The one text that says these books: a line of canonical JSON on the whole, then one a record. */
export function exportText(books: readonly Stored[]): string {
  const records = [...books].sort((a, b) => (keyOf(a.record) < keyOf(b.record) ? -1 : 1));
  const entries = books.map(({ record }) => record).filter((record) => record.kind === 'audit-entry');
  const first = { billkit: format, head: headOf(entries), records: records.length };
  return [first, ...records].map((line) => `${canonicalJson(line)}\n`).join('');
}

/** Reads what `exportText` wrote. Whatever was changed in it since is refused with the first line where that shows. */
export function readExport(text: string): Result<ExportedBooks, ExportProblem> {
  const read = parseExport(text);
  if (!read.ok) return read;
  const { books, head } = read.value;
  const [problem] = verifyHistory(books, head);
  return problem ? no({ type: 'history-broken', line: lineOf(problem, books), problem }) : read;
}

/** Reads an export as `readExport` does, but for its history: for who wants to hear of all that is wrong there. */
export function parseExport(text: string): Result<ExportedBooks, ExportProblem> {
  // What follows the last line break is no line; an export leaves nothing there.
  const [first = '', ...lines] = text.split('\n');
  const head = readHead(first);
  if (!head.ok) return head;
  const read = readLines(lines.slice(0, -1));
  if (!read.ok) return read;
  const books = read.value;
  if (books.length !== head.value.records || lines.at(-1) !== '')
    return no({ type: 'line-count', line: books.length + 2 });
  return ok({ head: head.value.head, books });
}

interface FirstLine {
  readonly billkit: number;
  readonly head: readonly EntryLink[];
  readonly records: number;
}

function readHead(line: string): Result<FirstLine, ExportProblem> {
  const data = readCanonical(line) as Partial<FirstLine> | null | undefined;
  const { billkit, head, records } = data ?? {};
  if (typeof billkit !== 'number') return no({ type: 'not-an-export', line: 1 });
  if (billkit > format) return no({ type: 'export-too-new', line: 1, format: billkit });
  if (billkit !== format || typeof records !== 'number' || !Array.isArray(head) || !head.every(isLink))
    return no({ type: 'not-an-export', line: 1 });
  const known: FirstLine = { billkit, head, records };
  return canonicalJson(known) === line ? ok(known) : no({ type: 'not-an-export', line: 1 });
}

function readLines(lines: readonly string[]): Result<readonly Stored[], ExportProblem> {
  const books: Stored[] = [];
  let before = '';
  for (const [index, text] of lines.entries()) {
    const line = index + 2;
    const stored = readCanonical(text);
    if (!isStored(stored)) return no({ type: 'line-unreadable', line });
    const key = keyOf(stored.record);
    if (key <= before) return no({ type: 'line-out-of-order', line });
    before = key;
    books.push(stored);
  }
  return ok(books);
}

/** The data of a line, undefined where that is not how it is written: a space more, a field twice, too deep to read. */
function readCanonical(line: string): unknown {
  try {
    const data: unknown = JSON.parse(line);
    return canonicalJson(data) === line ? data : undefined;
  } catch {
    return undefined;
  }
}

function lineOf(problem: HistoryProblem, books: readonly Stored[]): number {
  const key = keyOf('entry' in problem ? { kind: 'audit-entry', id: problem.entry } : problem.record);
  const index = books.findIndex(({ record }) => keyOf(record) >= key);
  return (index < 0 ? books.length : index) + 2;
}

import { checkBooks, keyOf, ok, parseExport, readExport, verifyHistory } from '@billkit/billing';
import type { ExportProblem, HistoryProblem, Result } from '@billkit/billing';
import type { BooksCommandName } from './arguments.js';
import type { Answer } from './commands.js';
import { tableText } from './table-text.js';

/** Every command on books: the text of an export in, its answer out. */
export const booksCommands: Readonly<
  Record<BooksCommandName, (text: string) => Result<Answer, ExportProblem>>
> = {
  verify(text) {
    const read = parseExport(text);
    if (!read.ok) return read;
    const { books, head } = read.value;
    const problems = verifyHistory(books, head);
    return ok({
      data: { records: books.length, head, problems },
      text: () => (problems.length > 0 ? historyText(problems) : headText(books.length, head)),
      isWell: problems.length === 0,
    });
  },

  'check-books'(text) {
    const read = readExport(text);
    if (!read.ok) return read;
    const problems = checkBooks(read.value.books.map(({ record }) => record));
    const rows = problems.map(({ ref, rule, found }) => [keyOf(ref), rule, found]);
    return ok({
      data: problems,
      text: () => (rows.length > 0 ? tableText(rows, []) : 'The books add up.\n'),
      isWell: problems.length === 0,
    });
  },
};

const sentences: Readonly<Record<HistoryProblem['type'], string>> = {
  'entry-changed': 'was changed after it was written.',
  'entry-missing': 'is not there, and another entry follows it.',
  'entry-not-in-head': 'is not in the head: it was put in.',
  'entry-misplaced': 'does not follow the one before it.',
  'record-changed': 'is not what the last entry wrote.',
  'record-missing': 'is not there, and an entry wrote it.',
  'record-without-entry': 'was written by no entry.',
  'record-twice': 'is there twice.',
};

const historyText = (problems: readonly HistoryProblem[]) =>
  tableText(
    problems.map((problem) => [
      'entry' in problem ? keyOf({ kind: 'audit-entry', id: problem.entry }) : keyOf(problem.record),
      sentences[problem.type],
    ]),
    [],
  );

/** What holds, and the head to compare with the one that was kept elsewhere. */
function headText(records: number, head: readonly { readonly id: string; readonly hash: string }[]): string {
  const rows = head.map(({ id, hash }) => [hash, id]);
  return `The history holds: ${records} records. Its head:\n${tableText(rows, [])}`;
}

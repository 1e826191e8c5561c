import type { ExportProblem, InputRefusal, Result } from '@billkit/billing';
import { jsonBytesMax, parseInvoiceDocument, parseJson } from '@billkit/billing/documents';
import { booksCommandNames, help, readArguments } from './arguments.js';
import type { BooksCommandName, CommandName, InvoiceCommandName } from './arguments.js';
import { booksCommands } from './books-commands.js';
import { commands, type Answer } from './commands.js';
import { readText } from './read-text.js';

/** Where the command runs. */
export interface Surroundings {
  readonly arguments: readonly string[];
  readonly version: string;
  readonly input: AsyncIterable<Uint8Array>;
  /** Whether the standard input is anything but somebody's keyboard. */
  readonly hasInput: boolean;
  /** Whether somebody sees what is printed. */
  readonly isTerminal: boolean;
  /** Reads a file; throws as Node does where it cannot. */
  readonly open: (file: string) => AsyncIterable<Uint8Array>;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** 0: all well. 1: the file is refused, or something in it is wrong. 2: this cannot be done as it was typed. */
export type ExitCode = 0 | 1 | 2;

/** Carries out one command line. Throws only where we are mistaken. */
export async function run(around: Surroundings): Promise<ExitCode> {
  const asked = readArguments(around.arguments);
  if (!asked.ok) return misused(around, asked.reason);
  if (asked.value.type !== 'command') {
    around.print(asked.value.type === 'help' ? help : `${around.version}\n`);
    return 0;
  }
  const { name, file, figure, format = around.isTerminal ? 'text' : 'json' } = asked.value;
  if (file === undefined && !around.hasInput) return misused(around, 'Name a file, or pipe one in.');
  const text = await read(around, file, isAboutBooks(name) ? booksBytesMax : jsonBytesMax);
  if (typeof text === 'string') return misused(around, text);

  const answer = text.ok ? answerOf(name, text.value, figure) : text;
  if (!answer.ok) return saidNo(around, answer.reason, format);
  const { data, isWell } = answer.value;
  around.print(format === 'text' ? answer.value.text() : `${JSON.stringify(data, null, 2)}\n`);
  return isWell ? 0 : 1;
}

/** Half of the longest text that Node holds. */
const booksBytesMax = 256 * 2 ** 20;

const isAboutBooks = (name: CommandName): name is BooksCommandName =>
  booksCommandNames.some((one) => one === name);

type Answered = Result<Answer, InputRefusal | ExportProblem | string>;

const answerOf = (name: CommandName, text: string, figure: string | undefined): Answered =>
  isAboutBooks(name) ? booksCommands[name](text) : answerOnInvoice(name, text, figure);

function answerOnInvoice(name: InvoiceCommandName, text: string, figure: string | undefined): Answered {
  const json = parseJson(text);
  const document = json.ok ? parseInvoiceDocument(json.value) : json;
  return document.ok ? commands[name](document.value, figure) : document;
}

/** What was piped in or is in the file; or why it cannot be read, in a sentence. */
async function read({ input, open }: Surroundings, file: string | undefined, bytesMax: number) {
  try {
    return await readText(file === undefined ? input : open(file), bytesMax);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return code === 'ENOENT'
      ? `There is no file "${file ?? ''}".`
      : `"${file ?? '-'}" cannot be read: ${message}.`;
  }
}

/** A sentence says that something was not typed right; a refusal, that the file is not. */
function saidNo(
  around: Surroundings,
  reason: InputRefusal | ExportProblem | string,
  format: 'text' | 'json',
): ExitCode {
  if (typeof reason === 'string') return misused(around, reason);
  const place = 'path' in reason ? reason.path : `line ${reason.line}`;
  const text = place === '' ? `billkit: ${reason.type}` : `billkit: ${place}: ${reason.type}`;
  around.complain(`${format === 'text' ? text : JSON.stringify(reason)}\n`);
  return 1;
}

function misused(around: Surroundings, sentence: string): ExitCode {
  around.complain(`billkit: ${sentence}\nTry "billkit --help".\n`);
  return 2;
}

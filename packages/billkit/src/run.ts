import type { InputRefusal } from '@billkit/billing';
import { parseInvoiceDocument, parseJson } from '@billkit/billing/documents';
import { help, readArguments } from './arguments.js';
import { commands } from './commands.js';
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

/** 0: all well. 1: the invoice is refused, or breaks a rule. 2: this cannot be done as it was typed. */
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
  if (file === undefined && !around.hasInput) return misused(around, 'Name a file, or pipe an invoice in.');
  const text = await read(around, file);
  if (typeof text === 'string') return misused(around, text);

  const json = text.ok ? parseJson(text.value) : text;
  const document = json.ok ? parseInvoiceDocument(json.value) : json;
  const answer = document.ok ? commands[name](document.value, figure) : document;
  if (!answer.ok) return saidNo(around, answer.reason, format);
  const { data, isWell } = answer.value;
  around.print(format === 'text' ? answer.value.text() : `${JSON.stringify(data, null, 2)}\n`);
  return isWell ? 0 : 1;
}

/** What was piped in or is in the file; or why it cannot be read, in a sentence. */
async function read({ input, open }: Surroundings, file: string | undefined) {
  try {
    return await readText(file === undefined ? input : open(file));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return code === 'ENOENT'
      ? `There is no file "${file ?? ''}".`
      : `"${file ?? '-'}" cannot be read: ${message}.`;
  }
}

/** A sentence says that something was not typed right; a refusal, that the invoice is not. */
function saidNo(around: Surroundings, reason: InputRefusal | string, format: 'text' | 'json'): ExitCode {
  if (typeof reason === 'string') return misused(around, reason);
  const { type, path } = reason;
  const text = path === '' ? `billkit: ${type}` : `billkit: ${path}: ${type}`;
  around.complain(`${format === 'text' ? text : JSON.stringify(reason)}\n`);
  return 1;
}

function misused(around: Surroundings, sentence: string): ExitCode {
  around.complain(`billkit: ${sentence}\nTry "billkit --help".\n`);
  return 2;
}

import { parseArgs } from 'node:util';
import { no, ok, type Result } from '@billkit/billing';

/** What is asked of an invoice. */
export const invoiceCommandNames = ['price', 'explain', 'check'] as const;
/** What is asked of exported books. */
export const booksCommandNames = ['verify', 'check-books'] as const;
const commandNames = [...invoiceCommandNames, ...booksCommandNames];

export type InvoiceCommandName = (typeof invoiceCommandNames)[number];
export type BooksCommandName = (typeof booksCommandNames)[number];
export type CommandName = InvoiceCommandName | BooksCommandName;

/** What was asked for on the command line. */
export type Asked =
  | { readonly type: 'help' }
  | { readonly type: 'version' }
  | {
      readonly type: 'command';
      readonly name: CommandName;
      /** Absent: the standard input. */
      readonly file?: string;
      /** Absent: text for a terminal, JSON for a file or a program. */
      readonly format?: 'text' | 'json';
      /** Of `explain`: the figure that is asked about. Absent: all of them. */
      readonly figure?: string;
    };

const options = {
  text: { type: 'boolean' },
  json: { type: 'boolean' },
  figure: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** Reads the command line. Refuses, with a sentence, what it does not know. */
export function readArguments(args: readonly string[]): Result<Asked, string> {
  const parsed = parse(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const [name, file, ...rest] = positionals;
  if (values.help) return ok({ type: 'help' });
  if (values.version) return ok({ type: 'version' });
  if (name === undefined) return no('No command was given.');
  const known = commandNames.find((one) => one === name);
  if (!known) return no(`There is no command "${name}".`);
  if (rest.length > 0) return no('One file at a time.');
  if (values.text && values.json) return no('Either --text or --json.');
  if (values.figure !== undefined && known !== 'explain') return no('Only explain is about one figure.');
  const format = values.text ? 'text' : values.json ? 'json' : undefined;
  return ok({
    type: 'command',
    name: known,
    ...(file !== undefined && file !== '-' && { file }),
    ...(format && { format }),
    ...(values.figure !== undefined && { figure: values.figure }),
  });
}

function parse(args: readonly string[]) {
  try {
    return ok(parseArgs({ args: [...args], options, allowPositionals: true }));
  } catch (error) {
    // Only what was typed can be wrong here, and Node says it in a sentence.
    return no(error instanceof Error ? error.message : String(error));
  }
}

export const help = `billkit prices, explains and checks an invoice, and proves exported books.

Usage: billkit <command> [file] [--text | --json]

  price      every figure of the invoice: lines, taxes, totals, what is payable
  explain    how each figure came about, or all that leads to one of them:
             --figure total, --figure lines.0.tax
  check      the rules of EN 16931 that it breaks

  verify       whether exported books are what their history says
  check-books  whether they add up

Reads JSON from the file, or from the standard input. Writes text to a terminal
and JSON to anything else; --text and --json choose.

  -h, --help       this text
  -v, --version    the version

Exit code: 0 all well, 1 the file is refused or something in it is wrong, 2 the command
cannot be carried out as it was typed. A file that is refused is told on the
standard error, with the code of the refusal and the path of the field or the line.
`;

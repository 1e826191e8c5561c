import type { Asked, CreditInput, CreditableLine, LineId, OpenInvoice } from '@billkit/billing';
import { creditableLines, isPositive } from '@billkit/billing';

/** What is credited of one line, as text. */
export interface CreditText {
  readonly by: 'quantity' | 'amount';
  readonly text: string;
}

/** What a person fills in. */
export interface CreditEntry {
  readonly lines: ReadonlyMap<LineId, CreditText>;
  readonly reason: string;
  readonly issuedOn: string;
}

/** Everything that is left on every line, by amount, so that it comes to exactly what is left. */
export function everythingLeft(invoice: OpenInvoice): CreditEntry['lines'] {
  const left = creditableLines(invoice).filter(({ baseLeft }) => isPositive(baseLeft));
  return new Map(left.map(({ line, baseLeft }) => [line.id, { by: 'amount', text: baseLeft }]));
}

/** What ticking a line begins with: all that is left of it. */
export const allOf = ({ quantityLeft, baseLeft, credited }: CreditableLine): CreditText =>
  credited.base === credited.byQuantity
    ? { by: 'quantity', text: quantityLeft }
    : { by: 'amount', text: baseLeft };

/** The lines a command asks for. A ticked line without text is one of them: leaving it out would go unnoticed. */
export function creditInputs({ lines }: CreditEntry): readonly Asked<CreditInput>[] {
  return [...lines].map(([line, { by, text }]) =>
    by === 'quantity' ? { line, by, quantity: text } : { line, by, amount: text },
  );
}

/** The entry with another text on a line; `null` takes the line out. */
export function withLine(entry: CreditEntry, line: LineId, text: CreditText | null): CreditEntry {
  const lines = new Map(entry.lines);
  if (text) lines.set(line, text);
  else lines.delete(line);
  return { ...entry, lines };
}

import type { AllocationId, Asked, CreditInput, CreditableLine, CreditNoteDraft } from '@billkit/billing';
import type { DispositionInput, IssuedInvoice, LineId, RefundId } from '@billkit/billing';
import { creditableLines, isPositive } from '@billkit/billing';

/** What is credited of one line, as text. */
export interface CreditText {
  readonly by: 'quantity' | 'amount';
  readonly text: string;
}

/** What becomes of the part above the amount due, as text; blank is nothing. */
export interface DispositionText {
  readonly refunds: ReadonlyMap<AllocationId, string>;
  readonly credit: string;
  readonly outside: string;
  readonly outsideReason: string;
}

/** What a person fills in. */
export interface CreditEntry {
  readonly lines: ReadonlyMap<LineId, CreditText>;
  /** An amount that is to be spread over the lines. */
  readonly amount: string;
  readonly reason: string;
  readonly issuedOn: string;
  readonly disposition: DispositionText;
}

export const emptyEntry: CreditEntry = {
  ...{ lines: new Map(), amount: '', reason: '', issuedOn: '' },
  disposition: { refunds: new Map(), credit: '', outside: '', outsideReason: '' },
};

/** Everything that is left on every line, by amount, so that it comes to exactly what is left. */
export function everythingLeft(invoice: IssuedInvoice): CreditEntry['lines'] {
  const left = creditableLines(invoice).filter(({ baseLeft }) => isPositive(baseLeft));
  return new Map(left.map(({ line, baseLeft }) => [line.id, { by: 'amount', text: baseLeft }]));
}

/** What ticking a line begins with: all that is left of it. */
export const allOf = ({ quantityLeft, baseLeft, credited }: CreditableLine): CreditText =>
  credited.base === credited.byQuantity
    ? { by: 'quantity', text: quantityLeft }
    : { by: 'amount', text: baseLeft };

/** The lines a command asks for. A ticked line without text is one of them: leaving it out would go unnoticed. */
export function creditInputs({ lines }: Pick<CreditEntry, 'lines'>): readonly Asked<CreditInput>[] {
  return [...lines].map(([line, { by, text }]) =>
    by === 'quantity' ? { line, by, quantity: text } : { line, by, amount: text },
  );
}

/** The lines of a command as they stand in the form. */
export const linesOf = (inputs: readonly CreditInput[]): CreditEntry['lines'] =>
  new Map(
    inputs.map((one) => [
      one.line,
      one.by === 'quantity' ? { by: one.by, text: one.quantity } : { by: one.by, text: one.amount },
    ]),
  );

/** The entry with another text on a line; `null` takes the line out. */
export function withLine(entry: CreditEntry, line: LineId, text: CreditText | null): CreditEntry {
  const lines = new Map(entry.lines);
  if (text) lines.set(line, text);
  else lines.delete(line);
  return { ...entry, lines };
}

/** What a command says of the part above the amount due; nothing where nothing was filled in. */
export function dispositionInput(
  { refunds, credit, outside, outsideReason }: DispositionText,
  refundOf: (allocation: AllocationId) => RefundId,
): { readonly disposition?: Asked<DispositionInput> } {
  const back = [...refunds].flatMap(([allocation, amount]) =>
    amount === '' ? [] : [{ refund: refundOf(allocation), allocation, amount }],
  );
  if (back.length === 0 && credit === '' && outside === '') return {};
  return {
    disposition: {
      ...(back.length > 0 && { refunds: back }),
      ...(credit !== '' && { credit }),
      ...(outside !== '' && { outside: { amount: outside, reason: outsideReason } }),
    },
  };
}

/** What stands in a draft. */
export function entryOf({ lines, reason, issuedOn, disposition = {} }: CreditNoteDraft): CreditEntry {
  const { refunds = [], credit = '', outside } = disposition;
  return {
    ...{ lines: linesOf(lines), amount: '', reason, issuedOn },
    disposition: {
      refunds: new Map(refunds.map(({ allocation, amount }) => [allocation, amount])),
      ...{ credit, outside: outside?.amount ?? '', outsideReason: outside?.reason ?? '' },
    },
  };
}

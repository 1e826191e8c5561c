import type { AllocationId, Asked, CreditInput, CreditableLine, CreditNoteDraft } from '@billkit/billing';
import type { DispositionInput, IssuedInvoice, LineId, PaymentMethodId, RefundId } from '@billkit/billing';
import { creditableLines, isPositive } from '@billkit/billing';

/** What is credited of one line, as text. */
export interface CreditText {
  readonly by: 'quantity' | 'amount';
  readonly text: string;
}

/** What is given back out of an allocation, as text, and how; a blank amount is nothing. */
export interface BackText {
  readonly amount: string;
  /** Blank: the way the money came in. */
  readonly method: PaymentMethodId | '';
  readonly reference: string;
  /** Only asked for: it has not gone yet. */
  readonly isRequested: boolean;
}

export const nothingBack: BackText = { amount: '', method: '', reference: '', isRequested: false };

/** What becomes of the part above the amount due, as text; blank is nothing. */
export interface DispositionText {
  readonly refunds: ReadonlyMap<AllocationId, BackText>;
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
  readonly memo: string;
  readonly issuedOn: string;
  readonly disposition: DispositionText;
}

export const emptyEntry: CreditEntry = {
  ...{ lines: new Map(), amount: '', reason: '', memo: '', issuedOn: '' },
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

/** What is given back, in the order of the command. */
export const backsOf = ({ refunds }: DispositionText): readonly (readonly [AllocationId, BackText])[] =>
  [...refunds].filter(([, { amount }]) => amount !== '');

/** What a command says of the part above the amount due; nothing where nothing was filled in. */
export function dispositionInput(
  disposition: DispositionText,
  refundOf: (allocation: AllocationId) => RefundId,
): { readonly disposition?: Asked<DispositionInput> } {
  const { credit, outside, outsideReason } = disposition;
  const back = backsOf(disposition).map(([allocation, { amount, method, reference, isRequested }]) => ({
    ...{ refund: refundOf(allocation), allocation, amount },
    ...(method && { method }),
    ...(reference.trim() && { reference }),
    ...(isRequested && { requested: true }),
  }));
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
export function entryOf({
  lines,
  reason,
  memo = '',
  issuedOn,
  disposition = {},
}: CreditNoteDraft): CreditEntry {
  const { refunds = [], credit = '', outside } = disposition;
  return {
    ...{ lines: linesOf(lines), amount: '', reason, memo, issuedOn },
    disposition: {
      refunds: new Map(
        refunds.map(({ allocation, amount, method, reference = '', requested }): [AllocationId, BackText] => [
          allocation,
          { amount, method: method ?? '', reference, isRequested: requested === true },
        ]),
      ),
      ...{ credit, outside: outside?.amount ?? '', outsideReason: outside?.reason ?? '' },
    },
  };
}

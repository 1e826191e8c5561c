import { checkInvoice, no, ok, priceInvoice } from '@billkit/billing';
import type { InputRefusal, InvoiceFigures, Result } from '@billkit/billing';
import { figureOutOfRange, type InvoiceDocument } from '@billkit/billing/documents';
import type { CommandName } from './arguments.js';
import { figuresText } from './figures-text.js';
import { findingsText } from './findings-text.js';

/** What a command answers: as data for programs, and as text for people. */
export interface Answer {
  readonly data: unknown;
  readonly text: () => string;
  /** Whether nothing is wrong with the invoice. */
  readonly isWell: boolean;
}

/** Every command: an invoice in, its answer out. */
export const commands: Readonly<
  Record<CommandName, (document: InvoiceDocument) => Result<Answer, InputRefusal>>
> = {
  price: (document) =>
    priced(document, (figures) => ({
      data: figures,
      text: () => figuresText(document, figures),
      isWell: true,
    })),

  check: (document) =>
    priced(document, (figures) => {
      const findings = checkInvoice({ ...document, figures });
      return {
        data: findings,
        text: () => findingsText(findings),
        isWell: findings.every(({ severity }) => severity !== 'error'),
      };
    }),
};

/** Refuses `money-range` where a figure is 10^15 minor units or more. */
function priced(
  document: InvoiceDocument,
  answer: (figures: InvoiceFigures) => Answer,
): Result<Answer, InputRefusal> {
  const figures = priceInvoice(document);
  const path = figureOutOfRange(figures);
  return path === undefined ? ok(answer(figures)) : no({ type: 'money-range', path });
}

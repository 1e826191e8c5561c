import { checkInvoice, explain, no, ok, priceInvoice, stepsTo } from '@billkit/billing';
import type { InputRefusal, InvoiceFigures, Result, Step } from '@billkit/billing';
import { figureOutOfRange, type InvoiceDocument } from '@billkit/billing/documents';
import type { InvoiceCommandName } from './arguments.js';
import { figuresText } from './figures-text.js';
import { findingsText } from './findings-text.js';

/** What a command answers: as data for programs, and as text for people. */
export interface Answer {
  readonly data: unknown;
  readonly text: () => string;
  /** Whether nothing is wrong. */
  readonly isWell: boolean;
}

/** Every command on invoices: an invoice in, its answer out; or a sentence on what was asked for and is not there. */
export const commands: Readonly<
  Record<
    InvoiceCommandName,
    (document: InvoiceDocument, figure?: string) => Result<Answer, InputRefusal | string>
  >
> = {
  price(document) {
    const figures = inRange(priceInvoice(document));
    if (!figures.ok) return figures;
    return ok({ data: figures.value, text: () => figuresText(document, figures.value), isWell: true });
  },

  explain(document, figure) {
    const explanation = explain(document);
    const figures = inRange(explanation.figures);
    if (!figures.ok) return figures;
    const steps = figure === undefined ? explanation.steps : stepsTo(explanation, figure);
    if (figure !== undefined && steps.length === 0) return no(`There is no figure "${figure}".`);
    return ok({ data: { ...explanation, steps }, text: () => stepsText(steps), isWell: true });
  },

  check(document) {
    const figures = inRange(priceInvoice(document));
    if (!figures.ok) return figures;
    const findings = checkInvoice({ ...document, figures: figures.value });
    return ok({
      data: findings,
      text: () => findingsText(findings),
      isWell: findings.every(({ severity }) => severity !== 'error'),
    });
  },
};

/** Refuses `money-range` where a figure is 10^15 minor units or more. */
function inRange(figures: InvoiceFigures): Result<InvoiceFigures, InputRefusal> {
  const path = figureOutOfRange(figures);
  return path === undefined ? ok(figures) : no({ type: 'money-range', path });
}

/** One sentence a step. Sums of nothing say nothing; a program that replays the steps gets them, too. */
const stepsText = (steps: readonly Step[]) =>
  steps
    .filter((step) => step.type !== 'sum' || step.parts.length > 0)
    .map(({ text }) => `${text}\n`)
    .join('');

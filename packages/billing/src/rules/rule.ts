import type { UnreachableGross } from '../pricing/unreachable-gross.js';
import type { Facts } from './facts.js';

/**
 * `error`: an invoice as it stands is refused by whoever checks it against EN 16931. `warning`: the difference is
 * accepted, or something that an e-invoice needs is not kept here and cannot be checked.
 */
export type RuleSeverity = 'error' | 'warning';

/** A rule of EN 16931 as it is checked here. */
export interface InvoiceRule {
  /** As its validators print it: `BR-CO-10`. Rules of Peppol and UBL have ids of their own. */
  readonly id: string;
  /** The business terms it is about: `BT-106`. */
  readonly terms: readonly string[];
  readonly severity: RuleSeverity;
  /** What it asks for, in English. */
  readonly requires: string;
}

/** One place where an invoice breaks a rule. */
export interface RuleFinding {
  /** The id of the rule. */
  readonly rule: string;
  /** The ids of other rules that say the same of the same place: `BR-S-09` beside `BR-CO-17`. */
  readonly also: readonly string[];
  readonly severity: RuleSeverity;
  /** The field of the document: `lines.2.description`, `figures.taxes.0.tax`. */
  readonly path: string;
  /** What is wrong, in English, for a bookkeeper. */
  readonly sentence: string;
  /** The totals that are possible, where a total that contains tax is not (BR-CO-17 only). */
  readonly unreachable?: UnreachableGross;
}

/** Reports one place where the rule is broken; with its severity where that is not the rule's. */
export type Says = (
  path: string,
  sentence: string,
  more?: { readonly severity?: RuleSeverity; readonly unreachable?: UnreachableGross },
) => void;

/** A rule with its check. */
export interface CheckedRule extends InvoiceRule {
  readonly test: (facts: Facts, says: Says) => void;
}

/**
 * A text that must be there. `subject` begins a sentence: "The seller’s name". Absent is not the same as empty: it is a
 * term the account does not keep, which nobody who writes an invoice can mend.
 */
export function requireText(says: Says, value: string | undefined, path: string, subject: string): void {
  if (value === undefined) saysNotKept(says, path, subject);
  else if (isBlank(value)) says(path, `${subject} is missing.`);
}

/** Warns of a term that is not kept. */
export function saysNotKept(says: Says, path: string, subject: string): void {
  says(path, `${subject} is not kept here; an e-invoice needs it.`, { severity: 'warning' });
}

/** Whether a text is absent or says nothing. */
export const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

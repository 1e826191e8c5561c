// What may be done to the books, in words that neither the books on paper nor the engine has of its own.

/** What of a payment or a credit is for which invoice. */
export interface Part {
  readonly invoice: string;
  readonly cents: bigint;
  /** Whether what is due afterwards is written off. */
  readonly isAll?: boolean;
}

/** When a part of an invoice falls due, in days after its own, and what it is of the whole: in tenths of a percent, or in cents. */
export interface Term {
  readonly days: number;
  readonly share: bigint;
}

/** What an invoice says beside the price of its one line: in cents, or in whole percent where it says so. */
export interface Form {
  /** In percent of the price, taken off it; and what is added to it. */
  readonly off?: bigint;
  readonly extra?: bigint;
  /** In percent of the line, taken off the whole; and what is added to the whole as a charge of its own. */
  readonly less?: bigint;
  readonly charge?: bigint;
  /** In percent of the whole: who pays keeps it back. */
  readonly kept?: bigint;
  /** The parts in which it is to be paid, in any order. */
  readonly terms?: { readonly in: 'percent' | 'cents'; readonly parts: readonly Term[] };
}

/** What of an allocation is given back. */
export interface Back {
  readonly allocation: string;
  readonly cents: bigint;
  readonly isAsked?: boolean;
}

interface Dated {
  readonly day: number;
}
interface Making extends Dated {
  /** Of what is made, and of nothing else. */
  readonly name: string;
}
interface Using extends Making {
  /** A payment or a credit note. */
  readonly from: string;
}

/** A credit note, and what becomes of the part above the amount due. */
export interface Credit extends Making {
  readonly invoice: string;
  /** Of the line, or of the charge. */
  readonly cents: bigint;
  readonly isOfCharge?: boolean;
  readonly kept: bigint;
  readonly outside: bigint;
  readonly back: readonly Back[];
}

/** Days are counted from one. */
type One =
  /** Over a line that costs so much. */
  | ({ readonly to: 'draft'; readonly cents: bigint; readonly form?: Form } & Making)
  | ({ readonly to: 'void' | 'delete'; readonly invoice: string } & Dated)
  | { readonly to: 'finalize' | 'revert'; readonly invoice: string }
  | ({ readonly to: 'finalize-paid'; readonly invoice: string; readonly cents: bigint } & Making)
  | ({ readonly to: 'pay'; readonly cents: bigint; readonly parts: readonly Part[] } & Making)
  | ({ readonly to: 'allocate' | 'apply-credit'; readonly parts: readonly Part[] } & Using)
  | ({
      readonly to: 'spread';
      readonly payments: readonly string[];
      readonly invoices: readonly string[];
    } & Making)
  | ({ readonly to: 'move'; readonly allocation: string; readonly invoice: string } & Making)
  | ({ readonly to: 'remove' | 'remove-credit' | 'void-credit' | 'reverse'; readonly entry: string } & Dated)
  | ({
      readonly to: 'refund' | 'ask-refund' | 'refund-credit' | 'ask-credit-refund';
      readonly cents: bigint;
    } & Using)
  | ({ readonly to: 'take-back'; readonly back: readonly Back[] } & Making)
  | ({ readonly to: 'complete' | 'fail' | 'return'; readonly refund: string } & Dated)
  | ({ readonly to: 'void-payment'; readonly payment: string } & Dated)
  | ({ readonly to: 'dispute'; readonly cents: bigint } & Using)
  | ({ readonly to: 'win' | 'win-after-all'; readonly dispute: string } & Dated)
  /** With all allocations of the payment, which may be none. */
  | ({ readonly to: 'lose'; readonly dispute: string; readonly allocations: readonly string[] } & Making)
  | { readonly to: 'start'; readonly name: string; readonly parts: readonly Part[] }
  | ({ readonly to: 'confirm'; readonly payment: string; readonly reference: string } & Making)
  | { readonly to: 'cancel'; readonly payment: string }
  | ({ readonly to: 'credit' | 'save-credit' } & Credit)
  | { readonly to: 'issue-credit'; readonly name: string; readonly draft: string }
  | { readonly to: 'delete-credit'; readonly draft: string }
  | ({ readonly to: 'write-off'; readonly invoice: string; readonly cents: bigint } & Making)
  | { readonly to: 'close'; readonly until: number }
  | ({
      readonly to: 'prefer';
      readonly keepsCredit: boolean;
      readonly small: bigint;
      readonly isOnline?: boolean;
    } & Dated);

/** Whoever is not of the office, and may only little. */
export type Other = 'clerk' | 'client';

/** One thing that is done to the books; nobody said, by the office. */
export type SingleMove = One & { readonly by?: Other };

/** Several, of which all are done or none. */
export interface Plan {
  readonly to: 'plan';
  readonly name: string;
  readonly steps: readonly SingleMove[];
  readonly by?: Other;
}

export type Move = SingleMove | Plan;
export type MoveOf<T extends Move['to']> = Extract<Move, { readonly to: T }>;

import type { Amount, CommandType, Currency, Day, Decimal, InputProblem, Refusal } from '@billkit/billing';
import type { RefusalType } from '@billkit/billing';
import type { english } from './english.js';
import type { BulkTexts } from './english/bulk.js';
import type { ChargeTexts } from './english/charge.js';
import type { CheckTexts } from './english/check.js';
import type { CreditFormTexts } from './english/credit-form.js';
import type { HeldCreditTexts } from './english/held-credit.js';
import type { PaymentActTexts } from './english/payment-acts.js';
import type { PaymentCodeTexts } from './english/payment-code.js';
import type { PlanTexts } from './english/plan.js';
import type { SettingsTexts } from './english/settings.js';
import type { WhyTexts } from './english/why.js';

/** A text for each of these. */
export type Words<Key extends string> = Readonly<Record<Key, string>>;

/** Every text of every element in one language. A language that lacks one does not compile. */
export type Messages = typeof english;

/** The texts that come with a part of an element which is loaded on demand. */
export interface LaterMessages {
  readonly bulk: BulkTexts;
  readonly charge: ChargeTexts;
  readonly check: CheckTexts;
  readonly creditForm: CreditFormTexts;
  readonly heldCredit: HeldCreditTexts;
  readonly paymentActs: PaymentActTexts;
  readonly paymentCode: PaymentCodeTexts;
  readonly plan: PlanTexts;
  readonly settings: SettingsTexts;
  readonly why: WhyTexts;
}

/** A part of the texts, or of these a group, in other words: those that are left out stay as they are. */
export type Reworded<Part> = {
  readonly [Name in keyof Part]?: Part[Name] extends object ? Part[Name] | Partial<Part[Name]> : Part[Name];
};

/** Some texts in other words: those that are left out stay as they are. */
export type MessageOverrides = { readonly [Group in keyof Messages]?: Partial<Messages[Group]> } & {
  readonly [Part in keyof LaterMessages]?: Reworded<LaterMessages[Part]>;
};

/** A text with a place for something that is more than text, such as a link. */
export type Holding<Place extends string> = `${string}{${Place}}${string}`;

/** How what stands inside a sentence is written, in the language of the sentence. */
export interface Writing {
  readonly money: (currency: Currency, amount: Amount) => string;
  readonly day: (day: Day) => string;
  readonly decimal: (decimal: Decimal) => string;
  /** What a command is called on its button. */
  readonly action: (command: CommandType) => string;
  /** The form of these that a count takes, by the rules of the language. */
  readonly plural: (count: number, forms: PluralForms) => string;
}

/** The forms of a text that counts something, `#` for the count; languages have as many as they need, and `other`. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

type ReasonOf<T extends RefusalType> = Extract<Refusal, { readonly type: T }>;

/** One sentence a refusal of the books. */
export type RefusalSentences = {
  readonly [T in Exclude<RefusalType, InputProblem>]: (reason: ReasonOf<T>, writing: Writing) => string;
};

import fc from 'fast-check';

// Random bookkeepers: steps that name things by position, so that they stay meaningful while a failure is shrunk, and
// that ask for amounts near the limits. Most of them want the same invoice and the same payment.

/** What one wants with the credit on accounts. */
export const creditWishes = ['apply-credit', 'remove-credit-allocation', 'refund-credit'] as const;

/** What a bookkeeper wants with documents and money. */
export const documentWishes = [
  'create-draft',
  'revise-draft',
  'finalize-invoice',
  'finalize-and-pay',
  'record-payment',
  'record-over-two',
  'record-all-but-a-rest',
  'allocate-payment',
  'allocate-payments',
  'move-allocation',
  'remove-allocation',
  'refund-payment',
  'request-refund',
  'refund-invoices',
  'complete-refund',
  'fail-refund',
  'return-refund',
  'void-payment',
  'open-dispute',
  'win-dispute',
  'lose-dispute',
  'reverse-dispute',
  'start-online-payment',
  'confirm-online-payment',
  'fail-online-payment',
  'issue-credit-note',
  'save-credit-note-draft',
  'issue-credit-note-draft',
  'delete-credit-note-draft',
  'void-credit-note',
  ...creditWishes,
  'write-off-invoice',
  'reverse-write-off',
  'void-invoice',
  'void-by-plan',
  'revert-to-draft',
  'delete-draft',
  'mark-as-sent',
  'number-draft',
  'duplicate-invoice',
  'reissue-invoice',
  'create-public-link',
  'revoke-public-link',
] as const;

/** What one wants with the settings. */
export const settingsWishes = [
  'change-preferences',
  'close-period',
  'save-tax-rate',
  'archive-tax-rate',
  'restore-tax-rate',
  'save-payment-method',
  'archive-payment-method',
  'restore-payment-method',
] as const;

/** What one wants when a client asks to be taken out of the books. */
export type ErasureWish = 'erase-client';

export type CreditWish = (typeof creditWishes)[number];
export type DocumentWish = (typeof documentWishes)[number];
export type SettingsWish = (typeof settingsWishes)[number];

/** One thing a random bookkeeper wants. */
export interface Step {
  readonly what: DocumentWish | SettingsWish | ErasureWish;
  readonly invoice: number;
  readonly payment: number;
  readonly pick: number;
  readonly much: 'exact' | 'a-unit-less' | 'a-unit-more' | 'half' | 'one';
  /** Whether the command is sent twice at once, as by an impatient finger or a retry. */
  readonly isSentTwice: boolean;
}

const hot = fc.oneof({ weight: 7, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.nat({ max: 3 }) });

const wish = fc.oneof(
  { weight: 36, arbitrary: fc.constantFrom<Step['what'][]>(...documentWishes) },
  {
    weight: 8,
    arbitrary: fc.constantFrom<Step['what'][]>('create-draft', 'finalize-invoice', 'allocate-payment'),
  },
  { weight: 4, arbitrary: fc.constantFrom<Step['what'][]>(...settingsWishes) },
  { weight: 2, arbitrary: fc.constant<Step['what']>('erase-client') },
);

export const step: fc.Arbitrary<Step> = fc.record({
  what: wish,
  invoice: hot,
  payment: hot,
  pick: fc.nat({ max: 7 }),
  much: fc.constantFrom('exact', 'a-unit-less', 'a-unit-more', 'half', 'one'),
  isSentTwice: fc.nat({ max: 9 }).map((die) => die === 9),
});

/** What so many bookkeepers want at the same time, each from one step to `most`. */
export const bookkeepers = (count: number, most: number): fc.Arbitrary<readonly (readonly Step[])[]> =>
  fc.array(fc.array(step, { minLength: 1, maxLength: most }), { minLength: count, maxLength: count });

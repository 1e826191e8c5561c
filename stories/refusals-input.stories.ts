import '@billkit/elements/define.js';
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { preferring, sample } from './desk.js';
import { refused, type Shown } from './refused.js';
import { press, write } from './story-tools.js';

export default { title: 'Refusals/Input', component: 'payment-form' } satisfies Meta;

const credit = html`<credit-note-dialog open preset="all" invoice-id="inv_open"></credit-note-dialog>`;
const preferences = html`<invoice-preferences></invoice-preferences>`;
const refund = html`<refund-dialog open payment-id="pay_held"></refund-dialog>`;
const editor = html`<invoice-editor invoice-id="inv_draft"></invoice-editor>`;

/** Issues a credit note with this in a field. */
const issues = (label: string, text: string) => async (shown: Shown) => {
  await shown.findByLabelText(label);
  if (label !== 'Reason') await write(shown, 'Reason', 'Illness');
  await write(shown, label, text);
  (await shown.findByText(/^Issue credit note/)).click();
};
/** Saves preferences with this in a field. */
const prefers = (label: string, text: string) => async (shown: Shown) => {
  await shown.findByText('Sam Sample');
  await write(shown, label, text);
  await press(shown, 'Save');
};
/** Refunds this. */
const refunds = (amount: string) => async (shown: Shown) => {
  await shown.findByText('Before');
  await write(shown, 'Refund amount', amount);
  await press(shown, 'Refund payment');
};
/** Writes into the second line of an invoice, and leaves it. */
const writes = (column: string, text: string) => async (shown: Shown) => {
  const field = await shown.findByLabelText(`${column}, line 2`);
  field.focus();
  await write(shown, `${column}, line 2`, text);
  field.blur();
};

/** A credit note has a reason. */
export const InputRequired = refused('input-required', credit, {
  acts: issues('Reason', ''),
  says: 'Please fill this in.',
});

/** A reason is said in 500 characters. */
export const TextTooLong = refused('text-too-long', credit, {
  acts: issues('Reason', 'The session did not take place. '.repeat(20)),
  says: 'This text is too long.',
});

/** What nobody sees is not written. */
export const TextControlCharacter = refused(
  'text-control-character',
  html`<payment-method-settings></payment-method-settings>`,
  {
    acts: async (shown) => {
      await press(shown, 'Edit Cash');
      await write(shown, 'Name', 'Ca\u200Bsh');
      await press(shown, 'Save');
    },
    says: 'This text contains characters that cannot be printed.',
  },
);

/** Half of a character, as a broken clipboard hands it over. */
export const TextMalformed = refused('text-malformed', credit, {
  acts: issues('Reason', 'Illness \ud83e'),
  says: 'This text is damaged. Type it again.',
});

/** Card data belongs to a payment provider. */
export const TextCardNumber = refused(
  'text-card-number',
  html`<payment-form client-id="ada"></payment-form>`,
  {
    acts: async (shown) => {
      await shown.findByLabelText(/^Description/);
      await write(shown, /^Description/, '4242 4242 4242 4242');
    },
    says: 'This looks like a card number. Card data must not be written here.',
  },
);

/** No day. */
export const DateSyntax = refused('date-syntax', credit, {
  acts: issues('Date', 'some day'),
  says: 'This is no date. Write its day, month and year.',
});

/** A day that February does not have. */
export const DateInvalid = refused('date-invalid', credit, {
  acts: issues('Date', '2026-02-30'),
  says: 'This day does not exist.',
});

/** A day of long ago. */
export const DateRange = refused('date-range', credit, {
  acts: issues('Date', '1899-12-31'),
  says: 'This day is out of range.',
});

/** No amount. */
export const MoneySyntax = refused('money-syntax', refund, {
  acts: refunds('ten'),
  says: 'Write an amount with digits and one point, such as 12.50.',
});

/** A digit that euros do not have. */
export const MoneyScale = refused('money-scale', refund, {
  acts: refunds('10.1234'),
  says: 'This amount has more decimals than the currency.',
});

/** More than any account holds. */
export const MoneyRange = refused('money-range', refund, {
  acts: refunds('99999999999999999'),
  says: 'This amount is too large.',
});

/** Nothing. */
export const MoneySign = refused('money-sign', refund, {
  acts: refunds('0'),
  says: 'The amount must be above zero.',
});

/** No number. */
export const DecimalSyntax = refused('decimal-syntax', editor, {
  acts: writes('Quantity', 'two'),
  says: 'Write a number with digits and one point, such as 1.5.',
});

/** A quantity has 6 decimals. */
export const DecimalScale = refused('decimal-scale', editor, {
  acts: writes('Quantity', '1.1234567'),
  says: 'This number has too many decimals.',
});

/** A quantity is above zero. */
export const DecimalRange = refused('decimal-range', editor, {
  acts: writes('Quantity', '0'),
  says: 'This number is out of range.',
});

/** Nobody waits ten years for money. */
export const NumberRange = refused('number-range', preferences, {
  acts: prefers('Payment terms (days)', '99999'),
  says: 'This number is out of range.',
});

/** The number would run into the prefix. */
export const PrefixEndsInDigit = refused('prefix-ends-in-digit', preferences, {
  acts: prefers('Prefix of invoices', 'R2'),
  says: 'A prefix cannot end in a digit: it would run into the number.',
});

/** There is the year, and no month. */
export const PrefixPlaceholder = refused('prefix-placeholder', preferences, {
  acts: prefers('Prefix of invoices', 'R-{month}-'),
  says: 'Only {year} can be written in braces in a prefix.',
});

/** A number has digits. */
export const NumberWithoutDigits = refused('number-without-digits', editor, {
  asks: [...sample, preferring({ numbersByHand: true })],
  acts: async (shown) => {
    (await shown.findByText('More details')).click();
    await write(shown, /^Number/, 'INV');
    await press(shown, 'Use this number');
  },
  says: 'A number ends in 1 to 12 digits, such as INV-0042.',
});

import '@billkit/elements/define.js';
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { preferring, sample, type Ask } from './desk.js';
import { refused } from './refused.js';
import { choose, press, write } from './story-tools.js';

export default { title: 'Refusals/Settings', component: 'payment-method-settings' } satisfies Meta;

const methods = html`<payment-method-settings></payment-method-settings>`;
const preferences = html`<invoice-preferences></invoice-preferences>`;
const cancellations = html`<cancellation-settings></cancellation-settings>`;
const draft = html`<invoice-editor invoice-id="inv_draft"></invoice-editor>`;
const archive = (id: string): Ask => ({ type: 'archive-payment-method', paymentMethod: `pmt_${id}` });

/** Two are not called the same. */
export const NameTaken = refused('name-taken', methods, {
  acts: async (shown) => {
    await press(shown, 'Edit Cash');
    await write(shown, 'Name', 'Cheque');
    await press(shown, 'Save');
  },
  says: '“Cheque” is already in use.',
});

/** Somebody archived it a moment ago. */
export const AlreadyArchived = refused('already-archived', methods, {
  acts: (shown) => press(shown, 'Archive Cheque'),
  meanwhile: [archive('cheque')],
  says: '“Cheque” is already archived.',
});

/** Somebody restored it a moment ago. */
export const NotArchived = refused('not-archived', methods, {
  asks: [archive('cheque')],
  acts: async (shown) => {
    (await shown.findByText('Archived (1)')).click();
    await press(shown, 'Restore Cheque');
  },
  meanwhile: [{ type: 'restore-payment-method', paymentMethod: 'pmt_cheque' }],
  says: '“Cheque” is not archived.',
});

/** Money comes in by something. */
export const LastPaymentMethod = refused('last-payment-method', methods, {
  asks: ['credit-card', 'eftpos', 'direct-deposit', 'cheque'].map(archive),
  says: '“Cash” is the last payment method; at least one must remain.',
});

/** Somebody archived the way this money came in a moment ago. */
export const PaymentMethodArchived = refused(
  'payment-method-archived',
  html`<payment-form client-id="ada"></payment-form>`,
  {
    acts: async (shown) => {
      await shown.findByLabelText('Amount for invoice INV-0001');
      await write(shown, 'Amount', '50');
      await write(shown, 'Amount for invoice INV-0001', '50');
      await choose(shown, 'Payment method', 'pmt_cash');
      await press(shown, 'Record payment');
    },
    meanwhile: [archive('cash')],
    says: 'The payment method “Cash” is archived. Restore it or choose another.',
  },
);

/** What chooses none has the standard template. */
export const StandardTemplate = refused(
  'standard-template',
  html`<invoice-template-settings></invoice-template-settings>`,
  { says: '“Standard” is the template of invoices that choose none, so it cannot be archived.' },
);

/** Somebody archived the rate of a line a moment ago. */
export const TaxRateArchived = refused('tax-rate-archived', draft, {
  acts: async (shown) => {
    await write(shown, 'Description, line 3', 'Report');
    await write(shown, 'Unit price, line 3', '120');
    await choose(shown, 'Tax, line 3', 'tax_gst');
    await press(shown, 'Save draft');
  },
  meanwhile: [{ type: 'archive-tax-rate', taxRate: 'tax_gst' }],
  says: 'The tax rate “GST” is archived. Restore it or choose another.',
});

/** Somebody archived it while it was changed. */
export const EntryArchived = refused('entry-archived', cancellations, {
  asks: [{ type: 'save-cancellation-reason', cancellationReason: 'rsn_ill', name: 'Illness', source: 'any' }],
  acts: async (shown) => {
    await press(shown, 'Edit Illness');
    await write(shown, 'Reason', 'Sickness');
    (await shown.findAllByRole('button', { name: 'Save' }))[0]?.click();
  },
  meanwhile: [{ type: 'archive-cancellation-reason', cancellationReason: 'rsn_ill' }],
  says: '“Illness” is archived. Restore it or choose another.',
});

/** Somebody changed it a moment ago: what was typed is still there, and who typed it chooses. */
export const EntryChanged = refused('entry-changed', cancellations, {
  asks: [{ type: 'save-cancellation-reason', cancellationReason: 'rsn_ill', name: 'Illness', source: 'any' }],
  acts: async (shown) => {
    await press(shown, 'Edit Illness');
    await write(shown, 'Reason', 'Sickness');
    (await shown.findAllByRole('button', { name: 'Save' }))[0]?.click();
    await shown.findByRole('button', { name: 'Keep mine' });
    await shown.findByText('Elsewhere: Therapist ill');
    await shown.findByDisplayValue('Sickness');
  },
  meanwhile: [
    {
      ...{ type: 'save-cancellation-reason', cancellationReason: 'rsn_ill', name: 'Therapist ill' },
      source: 'business',
    },
  ],
  says: 'Someone changed this entry since you opened it. What you typed is still here, and not saved.',
});

/** Lower numbers are taken. */
export const NextNumberTooLow = refused('next-number-too-low', preferences, {
  asks: [preferring({ nextInvoiceNumber: 1501 } as object)],
  acts: async (shown) => {
    await shown.findByText('Sam Sample');
    await write(shown, /^Next invoice number/, '7');
    await press(shown, 'Save');
  },
  says: 'The next number must be at least 1501: lower ones are taken.',
});

/** Nobody may choose numbers any more, by preferences of a moment ago. */
export const NumbersNotByHand = refused('numbers-not-by-hand', draft, {
  asks: [...sample, preferring({ numbersByHand: true })],
  acts: async (shown) => {
    (await shown.findByText('More details')).click();
    await write(shown, /^Number/, 'INV-0042');
    await press(shown, 'Use this number');
  },
  meanwhile: [{ ...preferring({}), version: 1 } as Ask],
  says: 'Numbers are given in order here. The preferences can allow choosing them.',
});

/** A currency has one limit. */
export const CurrencyListedTwice = refused('currency-listed-twice', preferences, {
  asks: [preferring({ smallBalances: [{ currency: 'EUR', amount: '1' }] } as object)],
  acts: async (shown) => {
    await shown.findByText('Sam Sample');
    (await shown.findAllByRole('button', { name: 'Add a currency' })).at(-1)?.click();
    await shown.findByRole('button', { name: 'Remove row 2' });
    await write(shown, 'Amount', '2', 1);
    await press(shown, 'Save');
  },
  says: 'EUR is listed twice.',
});

/** A location has one prefix. */
export const LocationListedTwice = refused('location-listed-twice', preferences, {
  acts: async (shown) => {
    await shown.findByText('Sam Sample');
    for (const place of [0, 1]) {
      (await shown.findAllByRole('button', { name: 'Add a location' }))[0]?.click();
      await shown.findByRole('button', { name: `Remove row ${place + 1}` });
      const location = (await shown.findAllByLabelText('Location'))[place] as HTMLSelectElement;
      location.value = 'clinic';
      location.dispatchEvent(new Event('change'));
      await write(shown, 'Prefix', ['N-', 'M-'][place] ?? '', place);
    }
    await press(shown, 'Save');
  },
  says: 'A location is listed twice.',
});

/** Two rules are for the same notice. */
export const NoticeListedTwice = refused('notice-listed-twice', cancellations, {
  asks: [
    {
      ...{ type: 'save-cancellation-policy', version: 0 },
      rules: [
        { noticeHours: 2, percent: '100' },
        { noticeHours: 24, percent: '50' },
      ],
    } as unknown as Ask,
  ],
  acts: async (shown) => {
    await shown.findByRole('button', { name: 'Remove row 2' });
    await write(shown, 'Less notice than (hours)', '24', 0);
    await press(shown, 'Save');
  },
  says: 'There are two rules for 24 hours of notice.',
});

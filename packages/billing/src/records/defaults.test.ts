import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { amountOf } from '../money/amount.js';
import { currencyOf } from '../money/currency.js';
import { eur, euros } from '../testing/fixtures.js';
import { defaultInvoiceTemplates, printedWith, standardTemplate } from './invoice-templates.js';
import { defaultPaymentMethods, requireMethodInUse } from './payment-methods.js';
import { defaultPreferences, smallBalanceIn } from './preferences.js';

describe('an account that has changed nothing yet', () => {
  it('bills in euros without tax in the prices, due after 14 days, under numbers of four digits', () => {
    const { currency, taxMode, taxRounding, rounding, terms, assignNumberAt, numbers } = defaultPreferences;
    assert.deepEqual(
      [currency, taxMode, taxRounding, rounding, terms, assignNumberAt],
      ['EUR', 'exclusive', 'rate', 'half-up', 14, 'finalize'],
    );
    assert.deepEqual(
      Object.values(numbers).map(({ prefix, padding }) => [prefix, padding]),
      [
        ['INV-', 4],
        ['CN-', 4],
        ['PAY-', 4],
      ],
    );
  });

  it('allows nothing that an account must ask for, and writes off no small balances', () => {
    const { numbersByHand, onlinePayment, accountCredit, allowEmptyInvoice, allowNegativeLines } =
      defaultPreferences;
    for (const allowed of [
      numbersByHand,
      onlinePayment,
      accountCredit,
      allowEmptyInvoice,
      allowNegativeLines,
    ])
      assert.equal(allowed, false);
    assert.equal(smallBalanceIn(defaultPreferences, eur), '0.00');
  });

  it('takes five ways to pay, all of them in use (S-14)', () => {
    assert.deepEqual(
      defaultPaymentMethods.methods.map(({ name, archived }) => [name, archived]),
      ['Credit card', 'EFTPOS', 'Cash', 'Direct deposit', 'Cheque'].map((name) => [name, false]),
    );
    assert.ok(defaultPaymentMethods.methods.every((method) => requireMethodInUse(method).ok));
  });

  it('prints codes of items, linked events and the logo, but no funder number (S-19, I-34)', () => {
    const { template } = printedWith(defaultInvoiceTemplates.templates, undefined);
    const { showItemCode, showLinkedEvents, showLogo, showFunderNumber } = template;
    assert.deepEqual([showItemCode, showLinkedEvents, showLogo], [true, true, true]);
    assert.deepEqual([showFunderNumber, standardTemplate.archived], [false, false]);
  });
});

describe('the small balance of a currency', () => {
  it('is that of the account in it, and nothing in another', () => {
    const jpy = currencyOf('JPY');
    const smallBalances = [
      { currency: jpy, amount: amountOf('5', jpy) },
      { currency: eur, amount: euros('0.50') },
    ];
    const preferences = { ...defaultPreferences, smallBalances };
    assert.deepEqual(
      ['JPY', 'EUR', 'KWD'].map((code) => smallBalanceIn(preferences, currencyOf(code))),
      ['5', '0.50', '0.000'],
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { client, TrialBooks, type Trial } from '../commands/trial-books.test.js';
import { staff } from '../testing/desk.js';
import {
  cancellationReasonActions,
  invoiceTemplateActions,
  paymentMethodActions,
  settingsAction,
  taxRateActions,
  type EntryActions,
} from './settings-actions.js';

/** What saving, archiving and restoring come to: `yes`, or the code of the refusal. */
const answers = (actions: EntryActions) =>
  [actions.save, actions.archive, actions.restore].map(({ refusal }) => refusal?.type ?? 'yes');

/** Books in which all of this was done. */
const after = (...done: readonly Trial[]) => {
  const books = new TrialBooks();
  for (const one of done) books.do(one);
  return books;
};
const addCash: Trial = {
  type: 'save-payment-method',
  paymentMethod: 'pmt_coins',
  name: 'Cash',
  methodType: 'cash',
};
const archive = (paymentMethod: `pmt_${string}`): Trial => ({
  type: 'archive-payment-method',
  paymentMethod,
});

describe('what can be done with a payment method', () => {
  const told = (books: TrialBooks, id: string) => {
    const { methods } = books.get('payment-methods', 'payment-methods');
    const method = methods.find((one) => one.id === id);
    assert.ok(method);
    return answers(paymentMethodActions(method, methods, staff));
  };

  it('follows whether it is in use, and whether its name is (S-16, S-17)', () => {
    const books = after(archive('pmt_cash'));
    assert.deepEqual(told(books, 'pmt_eftpos'), ['yes', 'yes', 'not-archived']);
    assert.deepEqual(told(books, 'pmt_cash'), ['payment-method-archived', 'already-archived', 'yes']);
    books.do(addCash);
    assert.deepEqual(told(books, 'pmt_cash'), ['payment-method-archived', 'already-archived', 'name-taken']);
  });

  it('is no archiving where it is the last in use (S-14)', () => {
    const books = after(
      ...(['credit-card', 'eftpos', 'cash', 'cheque'] as const).map((id) => archive(`pmt_${id}`)),
    );
    assert.deepEqual(told(books, 'pmt_direct-deposit'), ['yes', 'last-payment-method', 'not-archived']);
  });
});

describe('what can be done with a tax rate', () => {
  const told = (books: TrialBooks, id: string) => {
    const { rates } = books.get('tax-rates', 'tax-rates');
    const rate = rates.find((one) => one.id === id);
    assert.ok(rate);
    return answers(taxRateActions(rate, rates, staff));
  };

  it('is everything with an own one, and no edit of a system rate (S-08, S-09, S-10)', () => {
    const books = after(
      { type: 'add-system-tax-rates', region: 'AU' },
      { type: 'save-tax-rate', taxRate: 'tax_own', name: 'Levy', percent: '2' },
      { type: 'archive-tax-rate', taxRate: 'tax_au-gst' },
    );
    assert.deepEqual(told(books, 'tax_own'), ['yes', 'yes', 'not-archived']);
    assert.deepEqual(told(books, 'tax_au-gst-free'), ['tax-rate-fixed', 'yes', 'not-archived']);
    assert.deepEqual(told(books, 'tax_au-gst'), ['tax-rate-fixed', 'already-archived', 'yes']);
    books.do({ type: 'archive-tax-rate', taxRate: 'tax_own' });
    books.do({ type: 'save-tax-rate', taxRate: 'tax_other', name: 'Levy', percent: '3' });
    assert.deepEqual(told(books, 'tax_own'), ['tax-rate-archived', 'already-archived', 'name-taken']);
  });
});

describe('what can be done with an invoice template', () => {
  const content = {
    ...{ showItemCode: true, showLinkedEvents: true, showLogo: true, showFunderNumber: false },
    clientWord: 'client',
  };
  const told = (books: TrialBooks, id: string) => {
    const { templates } = books.get('invoice-templates', 'invoice-templates');
    const template = templates.find((one) => one.id === id);
    assert.ok(template);
    return answers(invoiceTemplateActions(template, templates, staff));
  };

  it('is no archiving of the standard one (S-19)', () => {
    const books = after(
      { ...content, type: 'save-invoice-template', template: 'tpl_plain', name: 'Plain' },
      { ...content, type: 'save-invoice-template', template: 'tpl_fund', name: 'Fund' },
      { type: 'archive-invoice-template', template: 'tpl_fund' },
    );
    assert.deepEqual(told(books, 'tpl_standard'), ['yes', 'standard-template', 'not-archived']);
    assert.deepEqual(told(books, 'tpl_plain'), ['yes', 'yes', 'not-archived']);
    assert.deepEqual(told(books, 'tpl_fund'), ['entry-archived', 'already-archived', 'yes']);
    books.do({ ...content, type: 'save-invoice-template', template: 'tpl_new', name: 'Fund' });
    assert.deepEqual(told(books, 'tpl_fund'), ['entry-archived', 'already-archived', 'name-taken']);
  });
});

describe('what can be done with a cancellation reason', () => {
  it('follows whether it is in use, and whether its name is (S-23)', () => {
    const save = (id: string): Trial => ({
      ...{ type: 'save-cancellation-reason', name: 'No-show', source: 'client' },
      cancellationReason: `rsn_${id}`,
    });
    const books = after(save('old'), { type: 'archive-cancellation-reason', cancellationReason: 'rsn_old' });
    books.do(save('new'));
    const { reasons } = books.get('cancellation-reasons', 'cancellation-reasons');
    assert.deepEqual(
      reasons.map((reason) => answers(cancellationReasonActions(reason, reasons, staff))),
      [
        ['entry-archived', 'already-archived', 'name-taken'],
        ['yes', 'yes', 'not-archived'],
      ],
    );
    const [old] = reasons;
    assert.ok(old);
    assert.equal(cancellationReasonActions(old, [old], staff).restore.refusal, null);
  });
});

describe('what can be done with a setting', () => {
  it('is nothing for who may not, whatever else stands against it (S-28)', () => {
    const command = 'archive-payment-method';
    assert.deepEqual(settingsAction(command, staff), { command, refusal: null });
    const refusal = { type: 'forbidden', command, role: 'client' };
    const archived = { ok: false, reason: { type: 'already-archived', name: 'Cash' } } as const;
    assert.deepEqual(settingsAction(command, client, archived), { command, refusal });
  });
});

import assert from 'node:assert/strict';
import type { Amount } from '../money/amount.js';
import { decimalOf } from '../money/decimal.js';
import { draftInvoice, eur, euros, line, openInvoice, today } from '../testing/fixtures.js';
import { dayOf } from '../time/day.js';
import { installmentsOf, requireInstallmentDays, type InstallmentTerms } from './installments.js';
import { settle } from './invoice.js';

export const on = (day: string) => ({ type: 'day', day: dayOf(day) }) as const;
export const after = (days: number) => ({ type: 'days', days }) as const;
export const percents = (
  ...parts: readonly (readonly [string, ReturnType<typeof on> | ReturnType<typeof after>])[]
) =>
  ({
    type: 'percent',
    parts: parts.map(([percent, due]) => ({ percent: decimalOf(percent), due })),
  }) as const;
export const thirds = percents(['30', on('2027-01-08')], ['40', after(14)], ['30', on('2027-02-08')]);

/** 100.01 in installments of which so much is settled, on the day the invoice was issued. */
export const settled = (amount: string, terms: InstallmentTerms = thirds) => {
  const lines = [line({ unitPrice: decimalOf('100.01') })];
  const invoice = openInvoice(draftInvoice({ lines, installmentTerms: terms, dueOn: dayOf('2027-02-08') }));
  return amount === '0' ? invoice : settle(invoice, euros(amount), today);
};

export const inParts = (terms: InstallmentTerms, payable: Amount) => {
  const days = requireInstallmentDays(terms, today);
  assert.ok(days.ok);
  return installmentsOf(payable, eur, terms, days.value);
};

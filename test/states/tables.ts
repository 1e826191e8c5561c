import { accountCredit, creditAllocations, moreThanRemains } from './account-credit.js';
import { business, emptyDrafts, installmentDrafts, negativeLines, preferences } from './account-settings.js';
import { allocations } from './allocations.js';
import { policy, reasons } from './cancellations.js';
import { catalogItems } from './catalog.js';
import { creditDrafts, creditNotes } from './credit-notes.js';
import { disputes, lossOfAllocated } from './disputes.js';
import { directoryEntries } from './directory.js';
import { standard, templates } from './invoice-templates.js';
import { creditable, settledAtOnce } from './invoices-with-credit.js';
import { invoices } from './invoices.js';
import { paymentMethods } from './payment-methods.js';
import { moreThanFree, payments } from './payments.js';
import { closedInvoices, period } from './periods.js';
import { publicLinks } from './public-links.js';
import { refunds } from './refunds.js';
import { seenPaymentMethods, seenReasons, seenTaxRates, seenTemplates } from './seen-entries.js';
import type { Subject } from './subject.js';
import { systemTaxRates, taxRates } from './tax-rates.js';
import { smallBalances, writeOffs } from './write-offs.js';

/** Everything that has states, in the order of the reference. */
export const subjects = {
  'an invoice': invoices,
  'a small balance': smallBalances,
  'an invoice of an account that keeps credit': creditable,
  'an invoice settled in the same act': settledAtOnce,
  'more than is free': moreThanFree,
  'a payment': payments,
  'an allocation': allocations,
  'a refund': refunds,
  'a dispute': disputes,
  'a dispute of allocated money': lossOfAllocated,
  'a credit note': creditNotes,
  'a draft of a credit note': creditDrafts,
  'credit on the account': accountCredit,
  'more credit than remains': moreThanRemains,
  'applied credit': creditAllocations,
  'a write-off': writeOffs,
  'a public link': publicLinks,
  'a tax rate': taxRates,
  'a tax rate that somebody saw': seenTaxRates,
  'a system tax rate': systemTaxRates,
  'a payment method': paymentMethods,
  'a payment method that somebody saw': seenPaymentMethods,
  'an invoice template': templates,
  'an invoice template that somebody saw': seenTemplates,
  'the standard template': standard,
  'a catalog item': catalogItems,
  'a directory entry': directoryEntries,
  'a cancellation reason': reasons,
  'a cancellation reason that somebody saw': seenReasons,
  'the cancellation policy': policy,
  'an invoice of a closed period': closedInvoices,
  'a draft without lines': emptyDrafts,
  'a draft with lines that take off': negativeLines,
  'a draft in installments': installmentDrafts,
  'the period': period,
  'the business': business,
  preferences,
} as unknown as Readonly<Record<string, Subject<string>>>;

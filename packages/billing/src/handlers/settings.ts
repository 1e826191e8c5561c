import { addSystemTaxRates } from '../commands/add-system-tax-rates.js';
import { archiveCancellationReason } from '../commands/archive-cancellation-reason.js';
import { archiveCatalogItem } from '../commands/archive-catalog-item.js';
import { archiveDirectoryEntry } from '../commands/archive-directory-entry.js';
import { archiveInvoiceTemplate } from '../commands/archive-invoice-template.js';
import { archivePaymentMethod } from '../commands/archive-payment-method.js';
import { archiveTaxRate } from '../commands/archive-tax-rate.js';
import { changePreferences } from '../commands/change-preferences.js';
import { closePeriod } from '../commands/close-period.js';
import { eraseClient } from '../commands/erase-client.js';
import { restoreCancellationReason } from '../commands/restore-cancellation-reason.js';
import { restoreCatalogItem } from '../commands/restore-catalog-item.js';
import { restoreDirectoryEntry } from '../commands/restore-directory-entry.js';
import { restoreInvoiceTemplate } from '../commands/restore-invoice-template.js';
import { restorePaymentMethod } from '../commands/restore-payment-method.js';
import { restoreTaxRate } from '../commands/restore-tax-rate.js';
import { saveBusiness } from '../commands/save-business.js';
import { saveCancellationPolicy } from '../commands/save-cancellation-policy.js';
import { saveCancellationReason } from '../commands/save-cancellation-reason.js';
import { saveCatalogItem } from '../commands/save-catalog-item.js';
import { saveDirectoryEntry } from '../commands/save-directory-entry.js';
import { saveInvoiceTemplate } from '../commands/save-invoice-template.js';
import { savePaymentMethod } from '../commands/save-payment-method.js';
import { saveTaxRate } from '../commands/save-tax-rate.js';
import type { HandlersIn } from '../handlers.js';

/** What an account sets up and keeps lists of. */
export const settings: HandlersIn<'settings'> = {
  'close-period': closePeriod,
  'change-preferences': changePreferences,
  'add-system-tax-rates': addSystemTaxRates,
  'save-tax-rate': saveTaxRate,
  'archive-tax-rate': archiveTaxRate,
  'restore-tax-rate': restoreTaxRate,
  'save-payment-method': savePaymentMethod,
  'archive-payment-method': archivePaymentMethod,
  'restore-payment-method': restorePaymentMethod,
  'save-business': saveBusiness,
  'save-invoice-template': saveInvoiceTemplate,
  'archive-invoice-template': archiveInvoiceTemplate,
  'restore-invoice-template': restoreInvoiceTemplate,
  'save-cancellation-reason': saveCancellationReason,
  'archive-cancellation-reason': archiveCancellationReason,
  'restore-cancellation-reason': restoreCancellationReason,
  'save-cancellation-policy': saveCancellationPolicy,
  'save-catalog-item': saveCatalogItem,
  'archive-catalog-item': archiveCatalogItem,
  'restore-catalog-item': restoreCatalogItem,
  'save-directory-entry': saveDirectoryEntry,
  'archive-directory-entry': archiveDirectoryEntry,
  'restore-directory-entry': restoreDirectoryEntry,
  'erase-client': eraseClient,
};

import type { Handler } from '../command.js';
import { object, oneOf } from '../input/check.js';
import { id } from '../input/fields.js';
import type { CommandId, TaxRateId } from '../records/ids.js';
import { archiveItem, taxRates } from './settings-list.js';

/** Takes a tax rate out of use: it cannot be chosen any more (billing.md S-10). */
export interface ArchiveTaxRate {
  readonly type: 'archive-tax-rate';
  readonly id: CommandId;
  readonly taxRate: TaxRateId;
}

/** Refuses, in this order, with `not-found`, `already-archived`. */
export const archiveTaxRate: Handler<ArchiveTaxRate> = {
  check: object<ArchiveTaxRate>({ type: oneOf('archive-tax-rate'), id: id('cmd'), taxRate: id('tax') }),

  reads: () => [{ kind: 'tax-rates', id: 'tax-rates' }],

  decide: ({ taxRate }, books) => archiveItem(taxRates, books, taxRate),
};

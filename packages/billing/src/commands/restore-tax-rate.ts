import type { Handler } from '../command.js';
import { object, oneOf } from '../input/check.js';
import { id } from '../input/fields.js';
import type { CommandId, TaxRateId } from '../records/ids.js';
import { restoreItem, taxRates } from './settings-list.js';

/** Brings an archived tax rate back into use (billing.md S-10). */
export interface RestoreTaxRate {
  readonly type: 'restore-tax-rate';
  readonly id: CommandId;
  readonly taxRate: TaxRateId;
}

/** Refuses, in this order, with `not-found`, `not-archived`, `name-taken` by a rate that came into use since. */
export const restoreTaxRate: Handler<RestoreTaxRate> = {
  check: object<RestoreTaxRate>({ type: oneOf('restore-tax-rate'), id: id('cmd'), taxRate: id('tax') }),

  reads: () => [{ kind: 'tax-rates', id: 'tax-rates' }],

  decide: ({ taxRate }, books) => restoreItem(taxRates, books, taxRate),
};

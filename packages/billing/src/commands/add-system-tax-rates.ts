import type { Handler } from '../command.js';
import { object, oneOf } from '../input/check.js';
import { id } from '../input/fields.js';
import type { CommandId } from '../records/ids.js';
import { systemTaxRates, taxRegions, type TaxRegion } from '../records/system-tax-rates.js';
import { no, ok } from '../result.js';
import { isNameTaken, taxRates, withItem } from './settings-list.js';

/**
 * Takes the tax rates that the law has in a region into the account, or brings those that are there up to date
 * (billing.md S-08). The account's own rates stay as they are, and archived ones stay archived.
 */
export interface AddSystemTaxRates {
  readonly type: 'add-system-tax-rates';
  readonly id: CommandId;
  /** A country such as `AU`, or a province such as `CA-QC`, which brings the rates of its country too. */
  readonly region: TaxRegion;
}

/**
 * A rate whose name another one in use has takes its region into the name: `GST (NZ)`.
 *
 * Refuses, rate by rate, with `id-taken` by a rate of the account's own, `name-taken` when the longer name is in use too.
 */
export const addSystemTaxRates: Handler<AddSystemTaxRates> = {
  check: object<AddSystemTaxRates>({
    type: oneOf('add-system-tax-rates'),
    id: id('cmd'),
    region: oneOf(...taxRegions),
  }),

  reads: () => [{ kind: 'tax-rates', id: 'tax-rates' }],

  decide({ region }, books) {
    let rates = taxRates.itemsIn(books);
    for (const rate of systemTaxRates(region)) {
      const before = rates.find(({ id }) => id === rate.id);
      if (before && before.region === undefined)
        return no({ type: 'id-taken', kind: 'tax-rates', id: rate.id });
      const plain = isNameTaken(rates, rate.id, rate.name) ? `${rate.name} (${rate.region})` : rate.name;
      const { name, archived } = before ?? { name: plain, archived: false };
      if (!before && isNameTaken(rates, rate.id, name)) return no({ type: 'name-taken', name });
      rates = withItem(rates, { ...rate, name, archived });
    }
    return ok({ writes: [taxRates.recordOf(rates)] });
  },
};

import type { Books } from '../books.js';
import type { Handler } from '../command.js';
import { list, object, oneOf, optional, variant } from '../input/check.js';
import { flag, id, label, perLineMax, unitPrice, versionOrNone, whole } from '../input/fields.js';
import type { Activity, CatalogItemContent, GroupClass, Product, Service } from '../records/catalog-item.js';
import type { CommandId, TaxRateId } from '../records/ids.js';
import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import { requireWritable } from './archivable.js';
import { requireItem, taxRates } from './settings-list.js';

/** Adds an item to the catalog, or replaces what it says (billing.md S-24 to S-26). Lines that came from it stay. */
export interface SaveCatalogItem {
  readonly type: 'save-catalog-item';
  readonly id: CommandId;
  /** The version the person saw; 0 for a new item. */
  readonly version: number;
  readonly item: CatalogItemContent;
}

const about = {
  id: id('itm'),
  name: label,
  code: optional(label),
  category: optional(label),
  unitPrice,
  taxRates: list(id('tax'), perLineMax),
};
const timed = { ...about, pricing: oneOf('fixed', 'hourly'), minutes: whole(1, 7 * 24 * 60) };

/**
 * Names and codes need not be unique: nobody reads all items to decide on one (decision 13).
 *
 * Refuses, in this order, with `stale-version`, `entry-archived`; then rate by rate with `tax-rate-listed-twice`, and
 * with `not-found`, `tax-rate-archived` unless the item had the rate before.
 */
export const saveCatalogItem: Handler<SaveCatalogItem> = {
  check: object<SaveCatalogItem>({
    type: oneOf('save-catalog-item'),
    id: id('cmd'),
    version: versionOrNone,
    item: variant<'type', CatalogItemContent>('type', {
      service: object<Service>({ type: oneOf('service'), ...timed }),
      activity: object<Activity>({ type: oneOf('activity'), ...timed, funderCode: optional(label) }),
      class: object<GroupClass>({ type: oneOf('class'), ...timed }),
      product: object<Product>({ type: oneOf('product'), ...about, tracksStock: flag }),
    }),
  }),

  reads: ({ item }) => [
    { kind: 'catalog-item', id: item.id },
    { kind: 'tax-rates', id: 'tax-rates' },
  ],

  decide({ version, item }, books) {
    const writable = requireWritable({ kind: 'catalog-item', id: item.id }, version, books);
    if (!writable.ok) return writable;
    const before = books.get('catalog-item', item.id)?.taxRates ?? [];
    const rates = requireRates(item.taxRates, before, books);
    if (!rates.ok) return rates;
    return ok({ writes: [{ ...item, kind: 'catalog-item', status: 'active' }] });
  },
};

function requireRates(
  asked: readonly TaxRateId[],
  before: readonly TaxRateId[],
  books: Books,
): Result<null, Refusal> {
  for (const [index, rate] of asked.entries()) {
    if (asked.indexOf(rate) < index) return no({ type: 'tax-rate-listed-twice', rate });
    if (before.includes(rate)) continue;
    const found = requireItem(taxRates, books, rate);
    if (!found.ok) return found;
    if (found.value.archived) return no({ type: 'tax-rate-archived', name: found.value.name });
  }
  return ok(null);
}

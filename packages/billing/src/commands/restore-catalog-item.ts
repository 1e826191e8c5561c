import type { Handler } from '../command.js';
import { object, oneOf } from '../input/check.js';
import { id } from '../input/fields.js';
import type { CatalogItemId, CommandId } from '../records/ids.js';
import { restoreRecord } from './archivable.js';

/** Brings an archived item back into the catalog. */
export interface RestoreCatalogItem {
  readonly type: 'restore-catalog-item';
  readonly id: CommandId;
  readonly item: CatalogItemId;
}

/** Refuses, in this order, with `not-found`, `not-archived`. */
export const restoreCatalogItem: Handler<RestoreCatalogItem> = {
  check: object<RestoreCatalogItem>({ type: oneOf('restore-catalog-item'), id: id('cmd'), item: id('itm') }),

  reads: ({ item }) => [{ kind: 'catalog-item', id: item }],

  decide: ({ item }, books) => restoreRecord({ kind: 'catalog-item', id: item }, books),
};

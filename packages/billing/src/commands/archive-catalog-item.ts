import type { Handler } from '../command.js';
import { object, oneOf } from '../input/check.js';
import { id } from '../input/fields.js';
import type { CatalogItemId, CommandId } from '../records/ids.js';
import { archiveRecord } from './archivable.js';

/** Takes an item out of the catalog: it cannot be chosen any more. Lines that came from it stay. */
export interface ArchiveCatalogItem {
  readonly type: 'archive-catalog-item';
  readonly id: CommandId;
  readonly item: CatalogItemId;
}

/** Refuses, in this order, with `not-found`, `already-archived`. */
export const archiveCatalogItem: Handler<ArchiveCatalogItem> = {
  check: object<ArchiveCatalogItem>({ type: oneOf('archive-catalog-item'), id: id('cmd'), item: id('itm') }),

  reads: ({ item }) => [{ kind: 'catalog-item', id: item }],

  decide: ({ item }, books) => archiveRecord({ kind: 'catalog-item', id: item }, books),
};

import type { Decimal } from '../money/decimal.js';
import type { CatalogItemId, TaxRateId } from './ids.js';

interface About {
  readonly id: CatalogItemId;
  readonly name: string;
  /** Printed on the line where the template shows item codes (billing.md I-27). */
  readonly code?: string;
  readonly category?: string;
  /** In the account's currency, with up to ten decimals; contains the tax where the account's prices do. */
  readonly unitPrice: Decimal;
  /** In the order they are charged. */
  readonly taxRates: readonly TaxRateId[];
}

interface Timed extends About {
  /** What the price is for: once, or an hour (billing.md S-24). */
  readonly pricing: 'fixed' | 'hourly';
  /** How long it usually takes: 1 to 10,080. */
  readonly minutes: number;
}

/** Given by appointment (billing.md S-24). Buffers, practitioners and locations are the calendar's. */
export interface Service extends Timed {
  readonly type: 'service';
}

/** Given without the client, such as a report (billing.md S-25). */
export interface Activity extends Timed {
  readonly type: 'activity';
  /** What the funder calls it, such as an NDIS code; printed instead of the item code (I-27). */
  readonly funderCode?: string;
}

/** Given to several clients at once. */
export interface GroupClass extends Timed {
  readonly type: 'class';
}

/** Sold by the piece (billing.md S-26). */
export interface Product extends About {
  readonly type: 'product';
  /** Whether its stock is counted; the host counts it (I-33, Q-24). */
  readonly tracksStock: boolean;
}

/** What of a catalog item a person writes. */
export type CatalogItemContent = Service | Activity | GroupClass | Product;

/**
 * Something that is sold often: choosing it fills a line, which stays editable (billing.md I-19, I-21). An archived one
 * cannot be chosen any more; lines that came from it stay as they are.
 */
export type CatalogItem = CatalogItemContent & { readonly kind: 'catalog-item' } & (
    { readonly status: 'active' } | { readonly status: 'archived' }
  );

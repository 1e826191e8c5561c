export { billingContext } from './billing-context.js';
export type { BillingHost, CatalogItem, Directory, PartyRole } from './billing-context.js';
export { BillingProvider } from './billing-provider.js';

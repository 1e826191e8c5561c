export { billingContext } from './billing-context.js';
export type { BillingHost, CatalogItem, Directory, PartyRole } from './billing-context.js';
export { BillingProvider } from './billing-provider.js';
export {
  BillingActionRequestEvent,
  BillingDoneEvent,
  BillingErrorEvent,
  BillingNavigateEvent,
  BillingRequestEvent,
  eventNames,
  type BillingErrorDetail,
  type Destination,
} from './events.js';
export { newId } from './new-id.js';

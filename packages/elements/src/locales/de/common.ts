// What any element may say. One file, loaded where it is said.
export { fields } from './fields.js';
export { problems } from './problems.js';
export {
  invoiceStatus,
  standings,
  paymentStatus,
  refundStatus,
  disputeStatus,
  methodTypes,
  taxModes,
  eventKinds,
} from './statuses.js';
export { words, buttons, states } from './words.js';

export { kinds, openDesk, owner, staff, type Ask, type Desk } from './desk.js';
export {
  ada,
  draftContent,
  draftInvoice,
  eur,
  euros,
  grace,
  line,
  lineInput,
  openInvoice,
  receivedPayment,
  today,
} from './fixtures.js';
export type { StorageCase } from './contract-tools.js';
export { storageContract } from './storage-contract.js';

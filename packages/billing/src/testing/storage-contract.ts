import { awkwardContract } from './awkward-contract.js';
import { commitContract } from './commit-contract.js';
import type { StorageCase } from './contract-tools.js';
import { findContract } from './find-contract.js';
import { pageContract } from './page-contract.js';
import { restoreContract } from './restore-contract.js';
import { subscribeContract } from './subscribe-contract.js';
import { totalsContract } from './totals-contract.js';

/** What every storage promises, as data, so that any test runner can go through it. */
export const storageContract: readonly StorageCase[] = [
  ...commitContract,
  ...findContract,
  ...pageContract,
  ...subscribeContract,
  ...awkwardContract,
  ...restoreContract,
  ...totalsContract,
];

import type { Fault } from './fault.js';
import { faultsOfCommands } from './faults-of-commands.js';
import { faultsOfCredit } from './faults-of-credit.js';
import { faultsOfDisputes } from './faults-of-disputes.js';
import { faultsOfInvoices } from './faults-of-invoices.js';
import { faultsOfMoney } from './faults-of-money.js';
import { faultsOfTotals } from './faults-of-totals.js';

/** Mistakes such as engines were seen with (reliability.md 5.5). The books on paper must notice every one. */
export const faults: readonly Fault[] = [
  ...faultsOfMoney,
  ...faultsOfDisputes,
  ...faultsOfInvoices,
  ...faultsOfTotals,
  ...faultsOfCredit,
  ...faultsOfCommands,
];

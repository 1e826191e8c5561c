import { grantOf, type Asker } from '../policy.js';
import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';

/**
 * Refuses with `online-payment-off` for who pays its own invoices, where the preferences do not allow it (S-07). Staff
 * may charge a card all the same (P-37).
 */
export const requireTurnedOn = (asker: Asker, onlinePayment: boolean): Result<null, Refusal> =>
  grantOf(asker, 'start-online-payment') !== 'own' || onlinePayment
    ? ok(null)
    : no({ type: 'online-payment-off' });

import { BillingProvider } from '../billing-provider.js';
import { register } from '../register.js';

register('billing-provider', BillingProvider);

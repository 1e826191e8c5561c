import './billing-provider.js';
import { PaymentMethodSettings } from '../payment-method-settings/payment-method-settings.js';
import { register } from '../register.js';

register('payment-method-settings', PaymentMethodSettings);

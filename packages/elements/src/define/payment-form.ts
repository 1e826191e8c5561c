import './billing-provider.js';
import { PaymentForm } from '../payment-form/payment-form.js';
import { register } from '../register.js';

register('payment-form', PaymentForm);

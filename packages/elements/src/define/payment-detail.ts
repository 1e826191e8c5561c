import './billing-provider.js';
import { PaymentDetail } from '../payment-detail/payment-detail.js';
import { register } from '../register.js';

register('payment-detail', PaymentDetail);

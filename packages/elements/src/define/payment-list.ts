import './billing-provider.js';
import { PaymentList } from '../payment-list/payment-list.js';
import { register } from '../register.js';

register('payment-list', PaymentList);

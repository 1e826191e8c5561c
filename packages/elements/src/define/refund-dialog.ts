import './billing-provider.js';
import { RefundDialog } from '../refund-dialog/refund-dialog.js';
import { register } from '../register.js';

register('refund-dialog', RefundDialog);

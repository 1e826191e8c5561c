import './billing-provider.js';
import { SendInvoiceDialog } from '../send-invoice-dialog/send-invoice-dialog.js';
import { register } from '../register.js';

register('send-invoice-dialog', SendInvoiceDialog);

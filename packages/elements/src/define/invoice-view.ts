import './billing-provider.js';
import { InvoiceView } from '../invoice-view/invoice-view.js';
import { register } from '../register.js';

register('invoice-view', InvoiceView);

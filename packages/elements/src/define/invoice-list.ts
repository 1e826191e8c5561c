import './billing-provider.js';
import { InvoiceList } from '../invoice-list/invoice-list.js';
import { register } from '../register.js';

register('invoice-list', InvoiceList);

import './billing-provider.js';
import { InvoicePreferences } from '../invoice-preferences/invoice-preferences.js';
import { register } from '../register.js';

register('invoice-preferences', InvoicePreferences);

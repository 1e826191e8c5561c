import './billing-provider.js';
import { InvoiceTemplateSettings } from '../invoice-template-settings/invoice-template-settings.js';
import { register } from '../register.js';

register('invoice-template-settings', InvoiceTemplateSettings);

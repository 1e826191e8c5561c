import './billing-provider.js';
import { register } from '../register.js';
import { TaxSettings } from '../tax-settings/tax-settings.js';

register('tax-settings', TaxSettings);

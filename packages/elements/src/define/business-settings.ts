import './billing-provider.js';
import { BusinessSettings } from '../business-settings/business-settings.js';
import { register } from '../register.js';

register('business-settings', BusinessSettings);

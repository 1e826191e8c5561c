import './billing-provider.js';
import { CancellationSettings } from '../cancellation-settings/cancellation-settings.js';
import { register } from '../register.js';

register('cancellation-settings', CancellationSettings);

import './billing-provider.js';
import { AllocationPicker } from '../allocation-picker/allocation-picker.js';
import { register } from '../register.js';

register('allocation-picker', AllocationPicker);

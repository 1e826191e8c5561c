import './billing-provider.js';
import { AllocationDetail } from '../allocation-detail/allocation-detail.js';
import { register } from '../register.js';

register('allocation-detail', AllocationDetail);

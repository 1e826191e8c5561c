import { DayField } from '../fields/day-field.js';
import { register } from '../register.js';

register('day-field', DayField);

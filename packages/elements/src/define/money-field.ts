import { MoneyField } from '../fields/money-field.js';
import { register } from '../register.js';

register('money-field', MoneyField);

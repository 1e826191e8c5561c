import './billing-provider.js';
import { AccountStatement } from '../account-statement/account-statement.js';
import { register } from '../register.js';

register('account-statement', AccountStatement);

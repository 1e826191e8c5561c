import './billing-provider.js';
import { CreditNoteDialog } from '../credit-note-dialog/credit-note-dialog.js';
import { register } from '../register.js';

register('credit-note-dialog', CreditNoteDialog);

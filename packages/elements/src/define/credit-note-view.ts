import './billing-provider.js';
import { CreditNoteView } from '../credit-note-view/credit-note-view.js';
import { register } from '../register.js';

register('credit-note-view', CreditNoteView);

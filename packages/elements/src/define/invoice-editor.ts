import './billing-provider.js';
import { InvoiceEditor } from '../invoice-editor/invoice-editor.js';
import { register } from '../register.js';

register('invoice-editor', InvoiceEditor);

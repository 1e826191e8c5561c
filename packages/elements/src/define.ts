import './define/billing-provider.js';
import './define/credit-note-dialog.js';
import './define/invoice-editor.js';
import './define/invoice-list.js';
import './define/invoice-view.js';
import './define/payment-detail.js';
import './define/payment-form.js';
import './define/payment-list.js';

import './define/billing-provider.js';

import { allocatePayment } from '../commands/allocate-payment.js';
import { allocatePayments } from '../commands/allocate-payments.js';
import { completeRefund } from '../commands/complete-refund.js';
import { confirmOnlinePayment } from '../commands/confirm-online-payment.js';
import { failOnlinePayment } from '../commands/fail-online-payment.js';
import { failRefund } from '../commands/fail-refund.js';
import { loseDispute } from '../commands/lose-dispute.js';
import { moveAllocation } from '../commands/move-allocation.js';
import { openDispute } from '../commands/open-dispute.js';
import { recordPayment } from '../commands/record-payment.js';
import { refundInvoices } from '../commands/refund-invoices.js';
import { refundPayment } from '../commands/refund-payment.js';
import { removeAllocation } from '../commands/remove-allocation.js';
import { returnRefund } from '../commands/return-refund.js';
import { reverseDispute } from '../commands/reverse-dispute.js';
import { reverseWriteOff } from '../commands/reverse-write-off.js';
import { startOnlinePayment } from '../commands/start-online-payment.js';
import { voidPayment } from '../commands/void-payment.js';
import { winDispute } from '../commands/win-dispute.js';
import { writeOffInvoice } from '../commands/write-off-invoice.js';
import type { HandlersIn } from '../handlers.js';

/** Payments, what they settle, refunds, disputes and write-offs. */
export const money: HandlersIn<'money'> = {
  'record-payment': recordPayment,
  'start-online-payment': startOnlinePayment,
  'confirm-online-payment': confirmOnlinePayment,
  'fail-online-payment': failOnlinePayment,
  'allocate-payment': allocatePayment,
  'allocate-payments': allocatePayments,
  'move-allocation': moveAllocation,
  'remove-allocation': removeAllocation,
  'refund-payment': refundPayment,
  'refund-invoices': refundInvoices,
  'complete-refund': completeRefund,
  'fail-refund': failRefund,
  'return-refund': returnRefund,
  'void-payment': voidPayment,
  'open-dispute': openDispute,
  'win-dispute': winDispute,
  'lose-dispute': loseDispute,
  'reverse-dispute': reverseDispute,
  'write-off-invoice': writeOffInvoice,
  'reverse-write-off': reverseWriteOff,
};

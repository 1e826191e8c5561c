import { amountOf, compare, isZero, min, zero, type Amount } from '../money/amount.js';
import type { Currency } from '../money/currency.js';
import { isSwissIban } from '../records/account-number.js';
import type { BusinessDetails } from '../records/business.js';
import { nextInstallment } from '../records/installments.js';
import type { Invoice, OpenInvoice } from '../records/invoice.js';
import { unreservedDue } from '../records/reserved-due.js';
import { no, type Result } from '../result.js';
import { epcCode } from './epc-code.js';
import type { PaymentCode, PaymentCodeProblem, PaymentCodeScheme } from './payment-code.js';
import { swissCode } from './swiss-code.js';
import { upiCode } from './upi-code.js';

/** The most that a code for a bank asks for, in EUR and CHF. */
const amountMax = '999999999.99';

/**
 * The code by which an invoice is paid: of what is to be paid next, to the account that it was issued with. In India UPI;
 * to an account of Switzerland or Liechtenstein a Swiss QR code, in CHF or EUR; to any other in EUR a SEPA credit transfer.
 */
export function paymentCodeOf(invoice: Invoice): Result<PaymentCode, PaymentCodeProblem> {
  const amount = invoice.status === 'open' ? toPayNext(invoice) : zero(invoice.currency);
  if (invoice.status !== 'open' || isZero(amount)) return no({ type: 'nothing-to-pay' });
  const { number, currency, issuedWith } = invoice;
  const scheme = schemeFor(issuedWith.business, currency);
  if (!scheme || !issuedWith.business) return no({ type: 'account-missing', currency });
  const content = { business: issuedWith.business, number, currency, amount };
  if (scheme === 'upi') return upiCode(content);
  const most = amountOf(amountMax, currency);
  if (compare(amount, most) > 0) return no({ type: 'amount-too-large', most });
  return scheme === 'swiss' ? swissCode(content) : epcCode(content);
}

/** The system that the accounts of a business reach in a currency. */
function schemeFor(business: BusinessDetails | undefined, currency: Currency): PaymentCodeScheme | undefined {
  const { iban, qrIban, upiId } = business ?? {};
  if (currency === 'INR') return upiId === undefined ? undefined : 'upi';
  if (currency === 'CHF') return qrIban !== undefined || (iban && isSwissIban(iban)) ? 'swiss' : undefined;
  if (currency !== 'EUR' || iban === undefined) return undefined;
  return isSwissIban(iban) ? 'swiss' : 'epc';
}

/** What is still to be paid of the installment that is due next; of all of it, where there are none. */
function toPayNext(invoice: OpenInvoice): Amount {
  const due = unreservedDue(invoice);
  return invoice.installments ? min(nextInstallment(invoice).amountDue, due) : due;
}

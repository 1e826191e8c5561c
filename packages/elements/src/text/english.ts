import { isZero, subtract } from '@billkit/billing';
import type {
  CommandType,
  FailedOutcome,
  InputProblem,
  Invoice,
  InvoiceStanding,
  PaymentLifecycle,
  PaymentMethodType,
  PaymentUse,
  Refund,
  StorageProblem,
  TaxMode,
} from '@billkit/billing';
import type { Holding, RefusalSentences, Writing } from './messages.js';

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** What a command is called on a button. */
const actions: Words<CommandType> = {
  'create-draft': 'Save draft',
  'revise-draft': 'Edit invoice',
  'delete-draft': 'Delete invoice',
  'number-draft': 'Choose number',
  'finalize-invoice': 'Finalize invoice',
  'revert-to-draft': 'Revert to draft',
  'void-invoice': 'Void invoice',
  'create-public-link': 'Copy public link',
  'revoke-public-link': 'Revoke public link',
  'duplicate-invoice': 'Duplicate invoice',
  'reissue-invoice': 'Re-issue invoice',
  'mark-as-sent': 'Mark as sent',
  'record-payment': 'New payment',
  'start-online-payment': 'Pay online',
  'confirm-online-payment': 'Confirm online payment',
  'fail-online-payment': 'Cancel online payment',
  'allocate-payment': 'Existing payment',
  'allocate-payments': 'Allocate oldest first',
  'move-allocation': 'Move allocation',
  'remove-allocation': 'Delete allocation',
  'refund-payment': 'Refund payment',
  'refund-invoices': 'Refund from invoices',
  'complete-refund': 'Mark refund as completed',
  'fail-refund': 'Mark refund as failed',
  'return-refund': 'Mark refund as returned',
  'void-payment': 'Void payment',
  'issue-credit-note': 'Issue credit note',
  'save-credit-note-draft': 'Save draft',
  'delete-credit-note-draft': 'Delete draft',
  'issue-credit-note-draft': 'Issue credit note',
  'void-credit-note': 'Void credit note',
  'apply-credit': 'Apply credit',
  'remove-credit-allocation': 'Take credit back',
  'refund-credit': 'Refund credit',
  'write-off-invoice': 'Write off',
  'reverse-write-off': 'Reverse write-off',
  'execute-plan': 'Do all of this',
  'close-period': 'Close period',
  'change-preferences': 'Save preferences',
  'add-system-tax-rates': 'Add tax rates of a region',
  'save-tax-rate': 'Save tax rate',
  'archive-tax-rate': 'Archive tax rate',
  'restore-tax-rate': 'Restore tax rate',
  'save-payment-method': 'Save payment method',
  'archive-payment-method': 'Archive payment method',
  'restore-payment-method': 'Restore payment method',
  'save-business': 'Save business',
  'save-invoice-template': 'Save invoice template',
  'archive-invoice-template': 'Archive invoice template',
  'restore-invoice-template': 'Restore invoice template',
  'save-cancellation-reason': 'Save cancellation reason',
  'archive-cancellation-reason': 'Archive cancellation reason',
  'restore-cancellation-reason': 'Restore cancellation reason',
  'save-cancellation-policy': 'Save cancellation policy',
  'save-catalog-item': 'Save item',
  'archive-catalog-item': 'Archive item',
  'restore-catalog-item': 'Restore item',
  'save-directory-entry': 'Save entry',
  'archive-directory-entry': 'Archive entry',
  'restore-directory-entry': 'Restore entry',
  'erase-client': 'Erase personal data',
};

const invoiceStatus: Words<Invoice['status']> = { draft: 'Draft', open: 'Open', paid: 'Paid', void: 'Void' };

const standings: Words<InvoiceStanding> = {
  overdue: 'Overdue',
  'payment-pending': 'Payment pending',
  'written-off': 'Written off',
  'part-paid': 'Partially paid',
  credited: 'Credited',
  sent: 'Sent',
};

const paymentStatus: Words<PaymentLifecycle | PaymentUse | FailedOutcome | 'received' | 'refund-pending'> = {
  pending: 'Pending',
  failed: 'Failed',
  expired: 'Expired',
  canceled: 'Canceled',
  received: 'Received',
  paid: 'Paid',
  'partial-refund': 'Partial refund',
  refunded: 'Refunded',
  void: 'Void',
  unallocated: 'Unallocated',
  'partially-allocated': 'Partially allocated',
  allocated: 'Allocated',
  'refund-pending': 'Refund pending',
};

/** What became of a refund. */
const refundStatus: Words<Refund['status']> = {
  pending: 'Pending',
  completed: 'Completed',
  failed: 'Failed',
  returned: 'Returned',
};

const methodTypes: Words<PaymentMethodType> = {
  'credit-card': 'Credit card',
  eftpos: 'EFTPOS',
  cash: 'Cash',
  'direct-deposit': 'Direct deposit',
  cheque: 'Cheque',
  other: 'Other',
};

const taxModes: Words<TaxMode> = {
  exclusive: 'Without tax',
  inclusive: 'With tax',
  none: 'No tax at all',
};

const isNow = (status: keyof typeof invoiceStatus) => invoiceStatus[status].toLowerCase();
const isRefund = (status: keyof typeof refundStatus) => refundStatus[status].toLowerCase();

/** One sentence a refusal. */
const refusals: RefusalSentences = {
  forbidden: ({ command }, { action }) => `You may not ${action(command).toLowerCase()}.`,
  'above-amount-limit': ({ command, currency, limit }, { action, money }) =>
    isZero(limit)
      ? `You may not ${action(command).toLowerCase()} in ${currency}.`
      : `You may ${action(command).toLowerCase()} up to ${money(currency, limit)}.`,
  'period-closed': ({ closedUntil, date }, { day }) =>
    `The books are closed up to ${day(closedUntil)}, so nothing can be dated ${day(date)}.`,
  'command-id-reused': () => 'This form was already sent with other content. Open it again to go on.',
  'too-busy': () => 'Others are changing the same documents. Please try again.',
  'step-needs-earlier-one': ({ step, command }, { action }) =>
    `Step ${step}, ${action(command).toLowerCase()}, can only be asked for once the steps before it are done.`,
  'not-found': () => 'This does not exist any more.',
  'id-taken': () => 'This was already recorded.',
  'stale-version': () =>
    'Someone changed this since you opened it. Look at the newest version, then try again.',
  'invoice-not-draft': ({ number, status }) =>
    `Invoice ${number} is ${isNow(status)}. Only drafts can be changed; revert it to draft first.`,
  'invoice-not-open': ({ number, status }) =>
    number === null
      ? 'This invoice is a draft. Finalize it first.'
      : `Invoice ${number} is ${isNow(status)}. This is only possible while an invoice is open.`,
  'invoice-not-sendable': ({ number, status }) =>
    status === 'draft'
      ? 'This invoice is a draft. Finalize it before you send it.'
      : `Invoice ${number} is void. It is not sent any more.`,
  'invoice-not-void': ({ number }) =>
    `${number === null ? 'This draft' : `Invoice ${number}`} is not void. Only a void invoice is issued again.`,
  'public-link-revoked': () => 'This link was already revoked.',
  'already-reissued': ({ number }) => `Invoice ${number} was already issued again.`,
  'invoice-has-allocations': ({ number, currency, amount }, { money }) =>
    `Unlink the payments first: ${money(currency, amount)} is allocated to invoice ${number}.`,
  'invoice-has-credit-notes': ({ number, currency, amount }, { money }) =>
    `Void the credit note first: ${money(currency, amount)} is credited on invoice ${number}.`,
  'invoice-has-write-offs': ({ number, currency, amount }, { money }) =>
    `Reverse the write-off first: ${money(currency, amount)} is written off on invoice ${number}.`,
  'invoice-has-pending-payments': ({ number, currency, amount }, { money }) =>
    `${money(currency, amount)} of invoice ${number} is being paid online. Wait for the payment, or cancel it first.`,
  'no-lines': () => 'Add at least one line before you finalize.',
  'line-without-description': ({ position }) => `Line ${position} needs a description.`,
  'negative-line': ({ position }) => `Line ${position} takes off, which invoices of this account may not.`,
  'total-negative': () => 'The total is below zero. Issue a credit note instead.',
  'total-too-large': () => 'The total is too large.',
  'due-day-with-installments': () =>
    'An invoice in installments falls due with the last of them. Leave the due date empty.',
  'installments-not-whole': ({ together }, { decimal }) =>
    `The installments are ${decimal(together)}% together, not 100%.`,
  'installments-mismatch': ({ currency, payable, together }, { money }) =>
    `The installments come to ${money(currency, together)}, but ${money(currency, payable)} is payable.`,
  'nothing-due': () => 'Nothing is left to pay on this invoice.',
  'due-before-issue': ({ dueOn, issuedOn }, { day }) =>
    `The due date ${day(dueOn)} is before the issue date ${day(issuedOn)}.`,
  'exceeds-amount-due': ({ number, currency, amountDue }, { money }) =>
    `Invoice ${number} has only ${money(currency, amountDue)} due.`,
  'amount-reserved': ({ number, currency, amountDue, reserved }, { money }) => {
    const left = subtract(amountDue, reserved);
    return isZero(left)
      ? `All that is due on invoice ${number}, ${money(currency, reserved)}, is being paid online.`
      : `${money(currency, reserved)} of invoice ${number} is being paid online, so only ${money(currency, left)} is left to settle.`;
  },
  'exceeds-unallocated': ({ number, currency, unallocated }, { money }) =>
    `Payment ${number} has only ${money(currency, unallocated)} unallocated.`,
  'allocations-exceed-amount': ({ currency, amount, applied }, { money }) =>
    `${money(currency, applied)} is applied, but there is only ${money(currency, amount)} to apply.`,
  'overpayment-not-allowed': ({ currency, excess }, { money }) =>
    `This is ${money(currency, excess)} more than is owed.`,
  'exceeds-small-balance': ({ number, currency, limit, amount }, { money }) =>
    isZero(limit)
      ? `What is left of invoice ${number}, ${money(currency, amount)}, cannot be written off with a payment.`
      : `${money(currency, amount)} is left of invoice ${number}. At most ${money(currency, limit)} is written off with a payment.`,
  'credit-note-listed-twice': () => 'A credit note is listed twice.',
  'payment-listed-twice': () => 'A payment is listed twice.',
  'invoice-listed-twice': () => 'An invoice is listed twice.',
  'other-client': ({ number, client }) =>
    `Invoice ${number} belongs to ${client}, not to the client of this payment.`,
  'currency-mismatch': ({ expected, actual }) => `The invoice is in ${expected}, the payment in ${actual}.`,
  'payment-pending': ({ currency, amount }, { money }) =>
    `The online payment of ${money(currency, amount)} is still pending.`,
  'payment-failed': ({ outcome }) =>
    `No money came of this online payment (${paymentStatus[outcome].toLowerCase()}).`,
  'payment-received': ({ number }) => `Payment ${number} was already received.`,
  'payment-online': ({ number, provider }) =>
    `Payment ${number} was received online by ${provider}. Refund it instead.`,
  'provider-reference-used': ({ provider, reference }) =>
    `The payment ${reference} of ${provider} was already received.`,
  'online-payment-off': () => 'Invoices cannot be paid online here.',
  'method-not-online': ({ name }) => `Nothing is paid online with “${name}”. Choose another payment method.`,
  'payment-void': ({ number }) => `Payment ${number} is void.`,
  'payment-has-allocations': ({ number, currency, amount }, { money }) =>
    `Unlink payment ${number} first: ${money(currency, amount)} of it is allocated.`,
  'payment-has-refunds': ({ number, currency, amount }, { money }) =>
    `${money(currency, amount)} of payment ${number} was refunded, so it cannot be voided.`,
  'payment-has-pending-refunds': ({ number, currency, amount }, { money }) =>
    `${money(currency, amount)} of payment ${number} is set aside for a refund, so it cannot be voided.`,
  'refund-not-pending': ({ from, status }) =>
    `This refund of ${from} is ${isRefund(status)}, so it is not waited for any more.`,
  'refund-not-completed': ({ from, status }) =>
    `This refund of ${from} is ${isRefund(status)}. Only a completed one can come back.`,
  'nothing-unallocated': ({ number }) => `Nothing of payment ${number} is unallocated.`,
  'already-on-invoice': ({ number, invoiceNumber }) =>
    `Allocation ${number} settles invoice ${invoiceNumber} already.`,
  'allocation-removed': ({ number }) => `Allocation ${number} was already removed.`,
  'credit-note-void': ({ number }) => `Credit note ${number} is already void.`,
  'credit-note-has-allocations': ({ number, currency, amount }, { money }) =>
    `Take credit of ${number} back first: ${money(currency, amount)} of it is applied to invoices.`,
  'credit-note-has-refunds': ({ number, currency, amount }, { money }) =>
    `${money(currency, amount)} of the credit of ${number} was refunded or is set aside for it, so the credit note cannot be voided.`,
  'nothing-remaining': ({ number }) => `No credit of credit note ${number} is left.`,
  'exceeds-remaining': ({ number, currency, amount, remaining }, { money }) =>
    `${money(currency, amount)} is more than the ${money(currency, remaining)} of credit left of ${number}.`,
  'credit-allocation-removed': ({ number }) => `Applied credit ${number} was already taken back.`,
  'write-off-reversed': ({ number }) => `This write-off on invoice ${number} was already reversed.`,
  'credit-before-issue': ({ invoiceIssuedOn }, { day }) =>
    `The credit note cannot be dated before the invoice, ${day(invoiceIssuedOn)}.`,
  'credit-exceeds-amount-due': ({ number, currency, amount, amountDue }, { money }) =>
    `${money(currency, amount)} is more than the ${money(currency, amountDue)} due on invoice ${number}.`,
  'nothing-to-credit': ({ number }) => `Nothing of invoice ${number} is left to credit.`,
  'credit-only-whole': ({ number }) =>
    `Invoice ${number} takes off more at some tax rate than it charges there. Only all of it can be credited.`,
  'disposition-mismatch': ({ currency, above, disposed }, { money }) =>
    `${money(currency, above)} is above the amount due, but ${money(currency, disposed)} is given back, left as credit and settled outside.`,
  'credit-exceeds-paid': ({ number, currency, paid, amount }, { money }) =>
    `${money(currency, amount)} is above the amount due, but only ${money(currency, paid)} was paid on invoice ${number}.`,
  'allocation-listed-twice': () => 'An allocation is listed twice.',
  'allocation-of-other-invoice': ({ number }) => `Allocation ${number} is of another invoice.`,
  'exceeds-allocation': ({ number, currency, allocated }, { money }) =>
    `Allocation ${number} is only of ${money(currency, allocated)}.`,
  'line-not-on-invoice': () => 'A line is not on this invoice.',
  'event-listed-twice': () => 'An appointment is listed twice.',
  'event-of-other-client': ({ client }) => `The appointment is another client’s, not ${client}’s.`,
  'event-already-invoiced': ({ number }) =>
    `The appointment is already on ${number === null ? 'a draft' : `invoice ${number}`}.`,
  'event-not-on-invoice': ({ position }) =>
    `Line ${position} is about an appointment that is not on the invoice.`,
  'line-listed-twice': () => 'A line is listed twice.',
  'exceeds-line-quantity': ({ left, description }, { decimal }) =>
    `Only ${decimal(left)} of “${description}” can still be credited.`,
  'exceeds-line-amount': ({ currency, left, description }, { money }) =>
    `Only ${money(currency, left)} of “${description}” can still be credited.`,
  'tax-exceeds-credit': ({ currency, tax, description }, { money }) =>
    `“${description}” still has ${money(currency, tax)} of tax to give back. Credit more of it at once.`,
  'name-taken': ({ name }) => `“${name}” is already in use.`,
  'already-archived': ({ name }) => `“${name}” is already archived.`,
  'not-archived': ({ name }) => `“${name}” is not archived.`,
  'tax-rate-fixed': ({ name }) =>
    `“${name}” is a rate of the law and cannot be changed. Archive it, or add one of your own.`,
  'tax-rate-listed-twice': () => 'A line can have each tax rate only once.',
  'tax-rate-archived': ({ name }) => `The tax rate “${name}” is archived. Restore it or choose another.`,
  'entry-archived': ({ name }) => `“${name}” is archived. Restore it or choose another.`,
  'notice-listed-twice': ({ noticeHours }, { plural }) =>
    `There are two rules for ${plural(noticeHours, { one: '# hour', other: '# hours' })} of notice.`,
  'event-past': () => 'What has begun cannot be canceled any more, only missed.',
  'standard-template': ({ name }) =>
    `“${name}” is the template of invoices that choose none, so it cannot be archived.`,
  'payment-method-archived': ({ name }) =>
    `The payment method “${name}” is archived. Restore it or choose another.`,
  'last-payment-method': ({ name }) => `“${name}” is the last payment method; at least one must remain.`,
  'method-type-fixed': ({ name }) => `The type of “${name}” cannot be changed.`,
  'currency-listed-twice': ({ currency }) => `${currency} is listed twice.`,
  'location-listed-twice': () => 'A location is listed twice.',
  'numbers-not-by-hand': () => 'Numbers are given in order here. The preferences can allow choosing them.',
  'next-number-too-low': ({ least }) => `The next number must be at least ${least}: lower ones are taken.`,
};

/** What is wrong with one field. */
const inputs: Words<InputProblem> = {
  'input-type': 'This is not the kind of value that belongs here.',
  'input-required': 'Please fill this in.',
  'input-unknown-field': 'This field is not known.',
  'input-too-many': 'There are too many entries.',
  'input-too-large': 'This is too large.',
  'input-not-json': 'This file cannot be read: it is not JSON.',
  'input-too-deep': 'This file cannot be read: it is nested too deeply.',
  'input-forbidden-key': 'This file has a field that is not allowed.',
  'input-duplicate-key': 'This file has a field twice.',
  'enum-unknown': 'Choose one of the values offered.',
  'token-syntax': 'This is not a valid token.',
  'id-syntax': 'This is not a valid id.',
  'number-range': 'This number is out of range.',
  'number-without-digits': 'A number ends in 1 to 12 digits, such as INV-0042.',
  'prefix-ends-in-digit': 'A prefix cannot end in a digit: it would run into the number.',
  'prefix-placeholder': 'Only {year} can be written in braces in a prefix.',
  'text-too-long': 'This text is too long.',
  'text-control-character': 'This text contains characters that cannot be printed.',
  'text-malformed': 'This text is damaged. Type it again.',
  'currency-unknown': 'This currency is not known.',
  'money-syntax': 'Write an amount with digits and one point, such as 12.50.',
  'money-scale': 'This amount has more decimals than the currency.',
  'money-range': 'This amount is too large.',
  'money-sign': 'The amount must be above zero.',
  'decimal-syntax': 'Write a number with digits and one point, such as 1.5.',
  'decimal-scale': 'This number has too many decimals.',
  'decimal-range': 'This number is out of range.',
  'url-scheme': 'Write an address that begins with https://.',
  'url-syntax': 'This is not a valid web address.',
  'url-credentials': 'An address cannot hold a user name or a password.',
  'url-host': 'This address does not name a website.',
  'date-syntax': 'Write a date as year, month and day.',
  'date-invalid': 'This day does not exist.',
  'date-range': 'This day is out of range.',
  'time-syntax': 'Write a date and a time of day.',
};

/** What the store, not the business, said no with. */
const problems: Words<StorageProblem | 'unexpected'> = {
  unavailable: 'The storage cannot be reached. Nothing was saved; what you typed is still here.',
  full: 'The storage is full. Nothing was saved; what you typed is still here.',
  blocked: 'Another tab is using an older version of this page. Close it, then try again.',
  outdated: 'This page is out of date. Reload it, then try again.',
  'outcome-unknown': 'It is not certain whether this was saved. Try again: it will not be done twice.',
  unexpected: 'Something went wrong. Nothing was lost; please try again.',
};

/** Names of columns, fields and figures. */
const words = {
  actions: 'Actions',
  allocated: 'Allocated',
  allocation: 'Allocation',
  amount: 'Amount',
  amountDue: 'Amount due',
  amountIn: (currency: string) => `Amount (${currency})`,
  amountWithTax: 'Amount (with tax)',
  applied: 'Applied',
  cashRounding: 'Cash rounding',
  client: 'Client',
  credit: 'Credit',
  credited: 'Credited',
  date: 'Date',
  description: 'Description',
  discount: 'Discount',
  offPayable: 'Off what is payable',
  payable: 'Payable',
  documentDiscount: 'Discount on the whole',
  draft: 'Draft',
  due: 'Due',
  dueDate: 'Due date',
  invoice: 'Invoice',
  invoiceTo: 'Invoice to',
  issueDate: 'Issue date',
  issued: 'Issued',
  item: 'Item',
  line: 'Line',
  lines: 'Lines',
  location: 'Location',
  memo: 'Memo',
  method: 'Method',
  none: 'None',
  number: 'Number',
  paid: 'Paid',
  payment: 'Payment',
  paymentDate: 'Payment date',
  paymentMethod: 'Payment method',
  practitioner: 'Practitioner',
  price: 'Price',
  prices: 'Prices',
  quantity: 'Quantity',
  reason: 'Reason',
  received: 'Received',
  reference: 'Reference',
  refunded: 'Refunded',
  state: 'State',
  status: 'Status',
  subtotal: 'Subtotal',
  summary: 'Summary',
  tax: 'Tax',
  total: 'Total',
  totals: 'Totals',
  unallocated: 'Unallocated',
  unitPrice: 'Unit price',
  withheld: 'Withheld',
  writtenOff: 'Written off',
};

const buttons = {
  apply: 'Apply',
  back: 'Back',
  cancel: 'Cancel',
  clear: 'Clear',
  close: 'Close',
  more: 'More',
  print: 'Print',
  showMore: 'Show more',
  tryAgain: 'Try again',
};

/** What an element says of itself while it has nothing to show, and of a choice that was not made. */
const states = {
  loading: 'Loading',
  unreadable: 'This could not be read. The storage may be out of reach.',
  noProvider:
    'Billing is not set up on this page: a {provider} is missing around this element.' as Holding<'provider'>,
  noInvoice: 'This invoice does not exist.',
  noPayment: 'This payment does not exist.',
  gone: 'This does not exist.',
  draftDeleted: 'The draft was deleted.',
  optional: '(optional)',
  chooseClient: 'Choose a client',
  chooseMethod: 'Choose a method',
};

const lists = {
  invoices: 'Invoices',
  noInvoices: 'There are no invoices yet.',
  noInvoiceIs: (status: Invoice['status']) => `No invoice is ${isNow(status)}.`,
  payments: 'Payments',
  noPayments: 'There are no payments yet.',
  noPaymentIs: 'No payment is in this state.',
  all: 'All',
};

const editor = {
  newInvoice: 'New invoice',
  invoiceNumber: (number: string) => `Invoice ${number}`,
  invoiceFor: (client: string) => `Invoice for ${client}`,
  noInvoice: 'There is no such invoice.',
  notEdited: 'An issued invoice is not edited any more.',
  view: (number: string) => `View invoice ${number}`,
  details: 'Invoice details',
  theClient: 'The client',
  terms: (day: string) => `Terms: ${day}`,
  memoHint: 'Printed above the lines.',
  saveDraft: 'Save draft',
  saving: 'Saving …',
  unsaved: 'Unsaved changes',
  saved: 'All changes saved',
  changedElsewhere: 'This draft was changed elsewhere while you were typing.',
  deletedElsewhere: 'This draft was deleted elsewhere.',
  finalizedElsewhere: 'This invoice was finalized elsewhere.',
  voidedElsewhere: 'This invoice was voided elsewhere.',
  stillHere: 'What you typed is still here and not saved.',
  discardMine: 'Discard mine',
  loadNewest: 'Load newest',
  keepMine: 'Keep mine',
  reloaded: 'This draft was changed elsewhere. You see the newest version.',
  deleteTitle: 'Delete this draft?',
  deleteBody: 'It is erased for good. Only its place in the audit trail remains.',
  deleteDraft: 'Delete draft',
  subtotalWithoutTax: 'Subtotal without tax',
  taxOn: 'on {amount}' as Holding<'amount'>,
};

/** The table of lines and what is done to it. */
const lines = {
  newLine: 'New line',
  line: (position: number) => `line ${position}`,
  /** A control of a line, by its column. */
  named: (column: string, line: string) => `${column}, ${line}`,
  actionsFor: (line: string) => `Actions for ${line}`,
  chooseItem: (line: string) => `Choose an item for ${line}`,
  kindOfDiscount: 'Kind of discount',
  noTax: 'No tax',
  add: 'Add line',
  addHere: 'Add a line …',
  moveUp: 'Move up',
  moveDown: 'Move down',
  below: 'New line below',
  duplicate: 'Duplicate',
  delete: 'Delete',
  /** The number of a line, by which it is moved and selected. */
  numbered: (position: number) => `Line ${position}`,
  handleHint: 'Arrow keys move the line, Space selects it.',
  copy: 'Copy',
  selected: (count: number, { plural }: Writing) =>
    plural(count, { one: 'One line selected.', other: '# lines selected.' }),
  copied: (count: number, { plural }: Writing) =>
    plural(count, { one: 'One line copied.', other: '# lines copied.' }),
  notCopied: 'This browser did not let the lines be copied.',
  deletedMany: (count: number, { plural }: Writing) =>
    plural(count, { one: 'One line deleted.', other: '# lines deleted.' }),
  duplicated: 'Line duplicated.',
  deleted: (position: number) => `Line ${position} deleted.`,
  movedTo: (position: number, count: number) => `Line ${position} of ${count}.`,
  priceList: 'Price list',
  searchPriceList: 'Search the price list',
  searchItems: 'Search items',
  items: 'Items',
  noItem: 'No item is called that.',
};

/** Steps back and forth, and work that an earlier page left on this device. */
const history = {
  undo: 'Undo',
  redo: 'Redo',
  nothingToUndo: 'Nothing to undo.',
  nothingToRedo: 'Nothing to redo.',
  undone: (what: string) => `Undone: ${what}.`,
  redone: (what: string) => `Done again: ${what}.`,
  kept: (time: string) => `Kept on this device, ${time}`,
  notKept: 'This device keeps no copy. Save before you leave.',
  restored: (changes: number, time: string, { plural }: Writing) =>
    `${plural(changes, { one: 'One change', other: '# changes' })} from ${time} restored. Not saved yet.`,
  discard: 'Discard changes',
  dismiss: 'Keep',
  offered: (time: string) => `You have not finished an invoice from ${time}.`,
  offeredFor: (client: string, time: string) =>
    `You have not finished an invoice for ${client} from ${time}.`,
  offeredLines: (count: number, { plural }: Writing) =>
    plural(count, { one: 'It has one line.', other: 'It has # lines.' }),
  take: 'Go on with it',
  refuse: 'Throw it away',
};

/** What a step did, as it is told when it is undone. */
const steps = {
  type: 'typing',
  fill: 'item chosen',
  duplicate: 'line duplicated',
  delete: 'line deleted',
  move: 'line moved',
  paste: 'lines pasted',
  discard: 'changes discarded',
  merge: 'versions merged',
};

/** A table from a spreadsheet, before it becomes lines. */
const paste = {
  title: 'Paste from a spreadsheet',
  heading: 'The first row names the columns',
  insert: (count: number, { plural }: Writing) =>
    plural(count, { one: 'Insert one line', other: 'Insert # lines' }),
  inserted: (count: number, { plural }: Writing) =>
    plural(count, { one: 'One line pasted.', other: '# lines pasted.' }),
  doubt: (text: string, column: string) => `“${text}” under ${column} may be read in two ways. It is:`,
  preview: 'What is pasted',
  column: (position: number) => `Column ${position} becomes`,
  more: (count: number, { plural }: Writing) =>
    plural(count, { one: 'and one more row', other: 'and # more rows' }),
  problems: (count: number, { plural }: Writing) =>
    plural(count, {
      one: 'One cell needs a look. What it says is inserted as it is, to be mended there.',
      other: '# cells need a look. What they say is inserted as it is, to be mended there.',
    }),
  noNumber: (row: number, column: string, text: string) => `Row ${row}, ${column}: “${text}” is no number.`,
  noRate: (row: number, column: string, text: string) =>
    `Row ${row}, ${column}: “${text}” is no tax rate of yours.`,
  leftOut: 'Left out',
  itemCode: 'Item code',
};

/** The sheet of keys, the names of what they do, and what stands on the keys. */
const shortcuts = {
  title: 'Keyboard shortcuts',
  anywhere: 'Anywhere in the invoice',
  inLine: 'In a field of a line',
  onHandle: 'On the number of a line',
  keyNames: 'Ctrl Alt Shift Space Delete Esc',
};

/** What keys do in the invoice editor. */
const shortcutNames = {
  save: 'Save draft',
  finalize: 'Finalize invoice',
  undo: 'Undo',
  redo: 'Do again',
  revert: 'Take back what is typed in a field',
  totals: 'Go to the totals',
  shortcuts: 'Keyboard shortcuts',
  next: 'Same field of the next line',
  previous: 'Same field of the line before',
  up: 'Move line up',
  down: 'Move line down',
  add: 'New line below',
  duplicate: 'Duplicate line',
  delete: 'Delete line',
  handleUp: 'Move line up',
  handleDown: 'Move line down',
  select: 'Select line',
  copy: 'Copy selected lines',
  deleteSelected: 'Delete selected lines',
};

/** Two versions of a draft, mine and what somebody else wrote meanwhile. */
const merge = {
  compare: 'Compare',
  title: 'Both versions in one',
  theirChanges: (count: number, { plural }: Writing) =>
    plural(count, {
      one: 'One change made elsewhere touches nothing of yours. It is taken.',
      other: '# changes made elsewhere touch nothing of yours. They are taken.',
    }),
  choose: 'These were changed by both. Choose what holds.',
  was: (text: string) => `It was: ${text}`,
  mine: 'Mine',
  theirs: 'Theirs',
  noLine: 'No such line',
  nothing: 'Nothing',
  other: 'Something without a field of its own',
  take: 'Take this',
};

/** The payment choice and the review before an invoice is finalized. */
const finish = {
  request: 'Request payment',
  apply: 'Apply payment',
  receivedOn: 'Received on',
  excess:
    '{amount} is more than the invoice asks for. It stays unallocated, for other invoices of this client.' as Holding<'amount'>,
  title: 'Finalize this invoice?',
  finalize: 'Finalize',
  finalizing: 'Finalizing …',
  checking: 'Checking …',
  unchecked: 'This could not be checked. The storage may be out of reach.',
  showMe: 'Show me',
  asksForPayment: (number: string) =>
    `It becomes ${number} and asks for payment. Afterwards its lines and dates are fixed.`,
  nothingToPay: (number: string) => `It becomes ${number}. Nothing is to be paid, so it is paid at once.`,
  takesPayment: (number: string, amount: string, method: string) =>
    `It becomes ${number} and takes a payment of ${amount} (${method}).`,
  staysUnallocated: (amount: string) => `${amount} of it stays unallocated.`,
};

/** Money that comes in, and where it goes. */
const payments = {
  newPayment: 'New payment',
  applyPayment: (number: string) => `Apply payment ${number}`,
  record: 'Record payment',
  allocation: 'Allocation',
  applyToInvoices: 'Apply to invoices',
  toSettle: 'Invoices to settle',
  oldestDueFirst: 'Oldest due first',
  leftToPay: 'Left to pay',
  applyTo: (number: string) => `Apply to invoice ${number}`,
  amountFor: (number: string) => `Amount for invoice ${number}`,
  nothingOwed: 'Nothing is owed. The whole amount stays unallocated, ready for later invoices.',
  chooseClientFirst: 'Choose a client to see what they owe.',
  tickOne: 'Tick at least one invoice to apply the money to.',
  equation: 'Received = applied + unallocated',
  staysWith: (amount: string, client: string) =>
    `${amount} stays unallocated on ${client}’s account, for other invoices or a refund.`,
  staysWithClient: (amount: string) =>
    `${amount} stays unallocated on the client’s account, for other invoices or a refund.`,
  lost: 'An invoice you applied money to is no longer open. Nothing is applied to it any more.',
  recorded: (number: string) => `Payment ${number} is recorded`,
  appliedNow: (number: string) => `Payment ${number} is applied`,
  settled: 'What it settled',
  appliedTo: 'Applied to',
  another: 'Record another',
  view: 'View payment',
};

/** One payment, and the dialogs about it. */
const payment = {
  payment: (number: string) => `Payment ${number}`,
  online: 'Online payment',
  forInvoices: 'Invoices it is for',
  wereForInvoices: 'Invoices it was for',
  receivedBy: 'Received by',
  paidBy: 'Paid by',
  voided: 'Voided',
  whereMoneyIs: 'Where the money is',
  refundPending: 'Refund pending',
  allocations: 'Allocations',
  wentTo: 'Invoices it went to',
  noneAllocated: 'None of it is allocated.',
  removed: (day: string) => `Removed ${day}`,
  refunds: 'Refunds',
  refundTitle: (number: string) => `Refund payment ${number}`,
  refund: 'Refund',
  refundAmount: 'Refund amount',
  refundAtMost: (amount: string) => `At most ${amount}, what is unallocated.`,
  refundDate: 'Refund date',
  refundMethod: 'Refund method',
  asReceived: (method: string) => `As received (${method})`,
  voidTitle: (number: string) => `Void payment ${number}?`,
  voidBody: 'It stays listed, but counts nowhere. This cannot be undone, and returns no money.',
};

/** The allocation of a payment to an invoice. */
const allocation = {
  title: (number: string) => `Allocation ${number}`,
  amount: 'Allocated amount',
  fromPayment: 'From payment',
  toInvoice: 'To invoice',
  deletes: 'Deleting it puts the amount back to the payment’s unallocated money; the invoice owes it again.',
};

/** Money of the client that is held already. */
const existing = {
  title: (invoice: string) => `Apply an existing payment to ${invoice}`,
  due: (amount: string) => `${amount} is due.`,
  none: '{client} has no unallocated money. Record a new payment instead.' as Holding<'client'>,
  unallocated: (amount: string) => `${amount} unallocated`,
  amountOf: (payment: string) => `Amount of ${payment} to apply`,
  apply: (payment: string) => `Apply ${payment}`,
};

/** An invoice as a document, with what settled it. */
const invoice = {
  kind: { draft: 'Draft invoice', open: 'Invoice', paid: 'Invoice', void: 'Void invoice' } as Words<
    Invoice['status']
  >,
  pay: 'Pay invoice',
  voidSince: (day: string) => `Void since ${day}. It is not to be paid.`,
  from: 'From',
  for: 'For',
  paidOn: 'Paid on',
  settledOn: 'Settled on',
  noLines: 'There are no lines yet.',
  charge: (amount: string) => `Charge ${amount}`,
  per: (quantity: string) => `per ${quantity}`,
  discountsGiven: 'Discounts given',
  tax: (percent: string) => `Tax ${percent}`,
  taxOn: (percent: string, base: string) => `Tax ${percent} on ${base}`,
  payments: 'Payments',
  fromPayment: 'from {payment}' as Holding<'payment'>,
  pendingPayments: 'Pending payments',
  accountCredit: 'Credit from the account',
  takeBack: 'Take back',
  creditNotes: 'Credit notes',
  aboveDue: (amount: string) => `${amount} above the amount due`,
  writeOffs: 'Write-offs',
  reverse: 'Reverse',
  reversed: 'Reversed',
  /** What is asked before something is done, by what the command is called on its button. */
  ask: (action: string, name: string) => `${`${action} ${name}`.trim()}?`,
};

/** What becomes of an invoice, or of what is on it, when a question is answered with yes. */
const consequences = {
  'mark-as-sent': 'It was handed over, or sent in another way. It is noted with the day, and shown as sent.',
  'duplicate-invoice': 'A new draft that says the same is dated today.',
  'reissue-invoice':
    'A new draft that says the same is dated today. It takes the place of this one, and its appointments.',
  'revert-to-draft':
    'It can be changed and finalized again, and keeps its number. Until then nothing is due on it.',
  'void-invoice':
    'It stays listed with its number, but is not to be paid and counts nowhere. This cannot be undone.',
  'delete-draft':
    'The draft is erased. A number it has is retired and never used again. This cannot be undone.',
  'write-off-invoice':
    'The amount is given up: the invoice owes it no more, and it is no payment. This can be reversed.',
  'remove-credit-allocation': 'It is credit of the client again, and the invoice owes it.',
  'reverse-write-off': 'It counts no more: the invoice owes the amount again.',
  'void-credit-note': 'It counts no more: the invoice owes its total again. This cannot be undone.',
};

/** Credit notes. */
const credit = {
  titleFor: 'Credit note for {invoice}' as Holding<'invoice'>,
  title: (number: string) => `Credit note ${number}`,
  void: 'Void',
  onInvoice: (day: string, invoice: string) => `${day}, on invoice ${invoice}`,
  voidedOn: (day: string) => `Voided on ${day}; it counts no more.`,
  most: 'The most that can be credited',
  already: 'Already credited',
  everything: 'Everything that is left',
  withTax: 'Amounts include tax.',
  beforeTax: 'Amounts are before tax; tax is added.',
  items: 'Items to credit',
  invoiced: 'Invoiced',
  left: 'Left',
  by: 'Credit by',
  howMuch: 'How much',
  lineWithTax: 'Credit with tax',
  quantity: (quantity: string) => `Qty ${quantity}`,
  creditLine: (line: string) => `Credit ${line}`,
  creditLineBy: (line: string) => `Credit ${line} by`,
  quantityOf: (line: string) => `Quantity to credit of ${line}`,
  amountOf: (line: string) => `Amount to credit of ${line}`,
  chooseLine: 'Choose at least one line to credit.',
  dueAfter: 'Amount due after',
  issue: 'Issue credit note',
  issueOf: (amount: string) => `Issue credit note of ${amount}`,
  leaving: 'What you filled in is lost when you close. Close again to discard it.',
  discard: 'Discard and close',
};

/** The fields of amounts and days. */
const fields = {
  ambiguous: 'This can be read in two ways. Which is meant?',
  least: (amount: string) => `At least ${amount}.`,
  most: (amount: string) => `At most ${amount}.`,
  earliest: (day: string) => `Not before ${day}.`,
  latest: (day: string) => `Not after ${day}.`,
  calendar: 'Open the calendar',
};

/** English, which is built in, and what every other language has to say, too. */
export const english = {
  ...{ actions, invoiceStatus, standings, paymentStatus, refundStatus, methodTypes, taxModes },
  ...{
    refusals,
    inputs,
    problems,
    words,
    buttons,
    states,
    lists,
    editor,
    lines,
    history,
    steps,
    paste,
    shortcuts,
  },
  ...{ shortcutNames, merge, finish },
  ...{ payments, payment, allocation, existing, invoice, consequences, credit, fields },
};

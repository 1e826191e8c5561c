import type { CommandType } from '@billkit/billing';
import type { Field } from './bad-input.js';
import type { Place } from './places.js';

/** A place in a command, and whose it is. */
export interface CommandPlace extends Place {
  readonly type: CommandType;
}

/** What a field of this name holds, mostly. */
const fields: Readonly<Record<string, Field>> = {
  ...{
    amount: 'amount',
    quantity: 'quantity',
    baseQuantity: 'quantity',
    unitPrice: 'price',
    percent: 'percent',
    currency: 'currency',
  },
  ...{
    issuedOn: 'day',
    dueOn: 'day',
    servedOn: 'day',
    receivedOn: 'day',
    allocatedOn: 'day',
    removedOn: 'day',
  },
  ...{ movedOn: 'day', failedOn: 'day', returnedOn: 'day', requested: 'flag' },
  ...{ refundedOn: 'day', voidedOn: 'day', deletedOn: 'day', changedOn: 'day', sentOn: 'day' },
  ...{ writeOff: 'id', writeOffRest: 'id', writtenOffOn: 'day', reversedOn: 'day' },
  ...{ days: 'whole', day: 'day', closedUntil: 'day', createdOn: 'day', revokedOn: 'day', token: 'token' },
  ...{ startedOn: 'day', provider: 'label', outcome: 'choice' },
  ...{ dispute: 'id', openedOn: 'day', wonOn: 'day', lostOn: 'day' },
  ...{ via: 'choice', to: 'label', kind: 'choice', source: 'choice', startsAt: 'time', canceledAt: 'time' },
  ...{ person: 'label', keepFrom: 'day' },
  ...{ title: 'label', client: 'label', code: 'label', note: 'note', event: 'label' },
  ...{ type: 'choice', by: 'choice', taxMode: 'choice', taxRounding: 'choice', rounding: 'choice' },
  ...{
    assignNumberAt: 'choice',
    numbersByHand: 'flag',
    onlinePayment: 'flag',
    accountCredit: 'flag',
    allowEmptyInvoice: 'flag',
    allowNegativeLines: 'flag',
    credit: 'amount',
    number: 'number',
    numberedOn: 'day',
  },
  ...{ methodType: 'choice', id: 'id', invoice: 'id', payment: 'id', allocation: 'id', creditNote: 'id' },
  ...{ creditAllocation: 'id' },
  ...{ refund: 'id', taxRate: 'id', paymentMethod: 'id', method: 'id', line: 'id', version: 'version' },
  ...{
    category: 'label',
    exemptionReason: 'reason',
    compound: 'flag',
    withheld: 'flag',
    archived: 'flag',
    region: 'choice',
  },
  ...{
    cancellationReason: 'id',
    code: 'label',
    source: 'choice',
    doNotInvoice: 'flag',
    noticeHours: 'whole',
  },
  ...{ item: 'id', funderCode: 'label', pricing: 'choice', minutes: 'whole', tracksStock: 'flag' },
  ...{ kind: 'choice', form: 'choice', role: 'choice', phone: 'label', preferredName: 'label' },
  ...{ profession: 'label', company: 'label', contactPerson: 'label', funderNumber: 'label', note: 'note' },
  ...{ template: 'id', footer: 'note', clientWord: 'label', taxNumber: 'label', logo: 'url' },
  ...{
    showItemCode: 'flag',
    showLinkedEvents: 'flag',
    showLogo: 'flag',
    tracksStock: 'flag',
    showFunderNumber: 'flag',
  },
  ...{ terms: 'whole', padding: 'whole', nextInvoiceNumber: 'whole', name: 'label', email: 'label' },
  ...{ reference: 'label', prefix: 'prefix', itemCode: 'line', memo: 'note', address: 'note' },
  ...{ iban: 'iban', qrIban: 'iban', upiId: 'upi', country: 'country' },
  ...{ street: 'label', building: 'label', postalCode: 'label', town: 'label' },
  ...{ description: 'note', reason: 'reason' },
};

/** What a place holds, as far as bad input goes. */
export function fieldOf({ type, path }: CommandPlace): Field | undefined {
  if (/(discount|discounts\.\d|charges\.\d|allowances\.\d)\.amount$/.test(path)) return 'discount';
  if (path === 'purpose.description') return 'label';
  if (/^content\.(allowances|charges)\.\d\.reason$/.test(path)) return 'label';
  if (path.startsWith('content.lines') && path.endsWith('.description')) return 'description';
  if (/(taxRates|payments|creditNotes|invoices|allocations)\.\d$/.test(path)) return 'id';
  if (/(client|payer|practitioner|location)\.id$/.test(path)) return 'label';
  if (path.endsWith('.location')) return 'label';
  if (/events\.0\.(id|cancellation\.reason)$|(product|records\.0)\.id$/.test(path)) return 'label';
  // Preferences that nobody has saved yet are seen as version 0.
  if (
    [
      'change-preferences',
      'close-period',
      'save-credit-note-draft',
      'save-business',
      'save-cancellation-policy',
      'save-catalog-item',
      'save-directory-entry',
    ].includes(type) &&
    path === 'version'
  )
    return 'whole';
  return fields[path.split('.').at(-1) ?? ''];
}

/** Fields a command may do without. */
export function mayBeLeftOut({ type, path }: CommandPlace): boolean {
  const name = path.split('.').at(-1) ?? '';
  if (name === 'reason')
    return (
      !['issue-credit-note', 'save-credit-note-draft', 'write-off-invoice'].includes(type) &&
      !/cancellation|allowances|charges/.test(path)
    );
  if (name === 'currency' || name === 'taxMode') return path.startsWith('content.');
  if (name === 'reference') return type !== 'confirm-online-payment' && path !== 'named.reference';
  if (name === 'template') return path.startsWith('content.');
  if (name === 'method')
    return ['refund-payment', 'refund-invoices'].includes(type) || path.startsWith('disposition.');
  if (path === 'seen.category') return false;
  if (name === 'requested') return true;
  if (name === 'description') return !path.startsWith('content.');
  return [
    'baseQuantity',
    'keepFrom',
    'credit',
    'dueOn',
    'servedOn',
    'email',
    'address',
    'memo',
    'itemCode',
    'nextInvoiceNumber',
    'smallBalances',
    'closedUntil',
    'writeOffRest',
    'footer',
    'code',
    'funderCode',
    'funderNumber',
    'phone',
    'preferredName',
    'profession',
    'company',
    'contactPerson',
    'note',
    'doNotInvoice',
    'taxNumber',
    'logo',
    ...['iban', 'qrIban', 'upiId', 'postalAddress', 'street', 'building'],
    'category',
    'exemptionReason',
    'compound',
    'withheld',
    'cashIncrements',
    'allowances',
    'installmentTerms',
    'creditNotes',
    'purpose',
    'to',
    'title',
    'client',
    'code',
    'note',
    'event',
  ].includes(name);
}

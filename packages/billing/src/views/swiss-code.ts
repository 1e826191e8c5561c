import { no, ok, type Result } from '../result.js';
import {
  lengthOf,
  type CodeContent,
  type PaymentCodePart,
  type PaymentCodeProblem,
  type SwissBill,
  type SwissCode,
  type SwissParty,
} from './payment-code.js';
import { creditorReference, qrReference } from './payment-reference.js';

/** A Swiss QR code as text, version 0200: each element on a line of its own (Swiss Implementation Guidelines QR-bill 2.3). */
export function swissText(bill: SwissBill): string {
  const { account, creditor, amount, currency, debtor, referenceType, reference, message } = bill;
  const ultimateCreditor = partyLines(undefined);
  return [
    ...['SPC', '0200', '1', account, ...partyLines(creditor), ...ultimateCreditor, amount, currency],
    ...[...partyLines(debtor), referenceType, reference, message, 'EPD'],
  ].join('\n');
}

const partyLines = (party: SwissParty | undefined): readonly string[] =>
  party
    ? ['S', party.name, party.street ?? '', party.building ?? '', party.postalCode, party.town, party.country]
    : ['', '', '', '', '', '', ''];

/** How long each part may be. */
const parts: readonly (readonly [PaymentCodePart, (bill: SwissBill) => string, most: number])[] = [
  ['name', ({ creditor }) => creditor.name, 70],
  ['street', ({ creditor }) => creditor.street ?? '', 70],
  ['building', ({ creditor }) => creditor.building ?? '', 16],
  ['postal-code', ({ creditor }) => creditor.postalCode, 16],
  ['town', ({ creditor }) => creditor.town, 35],
  ['reference', ({ message }) => message, 140],
];

/** What banks in Switzerland print: letters of Latin as far as Extended-A, four of Romanian, and the sign of the euro. */
const printable = /^[\u0020-\u007e\u00a0-\u017f\u0218-\u021b\u20ac]*$/;

/**
 * The code of a Swiss QR-bill. To a QR-IBAN, which is for CHF, with the reference that goes with it; to another account with
 * one of ISO 11649, where the number fits into it. Refuses with `address-missing`, `too-long`, `not-printable`.
 */
export function swissCode(content: CodeContent): Result<SwissCode, PaymentCodeProblem> {
  const { business, number, currency, amount } = content;
  const { name, iban, qrIban, postalAddress } = business;
  if (!postalAddress) return no({ type: 'address-missing' });
  const withQrIban = currency === 'CHF' && qrIban !== undefined;
  const account = withQrIban ? qrIban : (iban ?? '');
  const known = withQrIban ? qrReference(number) : creditorReference(number);
  if (withQrIban && known === undefined) return no({ type: 'too-long', part: 'reference', most: 26 });
  const bill: SwissBill = {
    ...{ account, creditor: { name, ...postalAddress }, amount, currency, message: number },
    referenceType: withQrIban ? 'QRR' : known === undefined ? 'NON' : 'SCOR',
    reference: known ?? '',
  };
  for (const [part, textOf, most] of parts) {
    if (lengthOf(textOf(bill)) > most) return no({ type: 'too-long', part, most });
    if (!printable.test(textOf(bill))) return no({ type: 'not-printable', part });
  }
  const text = swissText(bill);
  return ok({
    scheme: 'swiss',
    text,
    payee: name,
    account,
    reference: bill.reference || number,
    currency,
    amount,
    bill,
  });
}

import type { InputProblem, StorageProblem } from '@billkit/billing';
import type { Words } from '../messages.js';

/** What is wrong with one field. */
export const inputs: Words<InputProblem> = {
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
  'iban-syntax':
    'This is not an account number: an IBAN begins with a country, such as DE89 3704 0044 0532 0130 00.',
  'iban-check-digits': 'This account number has a digit that is wrong.',
  'iban-kind': 'A QR-IBAN and an IBAN each have a field of their own.',
  'upi-syntax': 'Write a UPI address, such as name@bank.',
  'country-syntax': 'Write a country as two capital letters, such as CH.',
  'date-syntax': 'Write a date as year, month and day.',
  'date-invalid': 'This day does not exist.',
  'date-range': 'This day is out of range.',
  'time-syntax': 'Write a date and a time of day.',
};

/** What the store, not the business, said no with. */
export const problems: Words<StorageProblem | 'unexpected'> = {
  unavailable: 'The storage cannot be reached. Nothing was saved; what you typed is still here.',
  full: 'The storage is full. Nothing was saved; what you typed is still here.',
  blocked: 'Another tab is using an older version of this page. Close it, then try again.',
  outdated: 'This page is out of date. Reload it, then try again.',
  'outcome-unknown': 'It is not certain whether this was saved. Try again: it will not be done twice.',
  unexpected: 'Something went wrong. Nothing was lost; please try again.',
};

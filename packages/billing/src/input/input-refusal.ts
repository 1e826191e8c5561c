/** What can be wrong with one field of a command or a document, whatever the books say. */
export type InputProblem =
  | 'input-type'
  | 'input-required'
  | 'input-unknown-field'
  | 'input-too-many'
  | 'input-too-large'
  | 'input-not-json'
  | 'input-too-deep'
  | 'input-forbidden-key'
  | 'input-duplicate-key'
  | 'enum-unknown'
  | 'id-syntax'
  | 'token-syntax'
  | 'number-range'
  | 'prefix-ends-in-digit'
  | 'number-without-digits'
  | 'prefix-placeholder'
  | 'text-too-long'
  | 'text-control-character'
  | 'text-malformed'
  | 'text-card-number'
  | 'currency-unknown'
  | 'money-syntax'
  | 'money-scale'
  | 'money-range'
  | 'money-sign'
  | 'decimal-syntax'
  | 'decimal-scale'
  | 'decimal-range'
  | 'url-scheme'
  | 'url-syntax'
  | 'url-credentials'
  | 'url-host'
  | 'iban-syntax'
  | 'iban-check-digits'
  | 'iban-kind'
  | 'upi-syntax'
  | 'country-syntax'
  | 'date-syntax'
  | 'date-invalid'
  | 'date-range'
  | 'time-syntax';

/**
 * Bad input: the command could never be carried out as it stands. `path` names the field, `lines.2.quantity`; of text
 * that is not JSON, the line and column.
 */
export interface InputRefusal {
  readonly type: InputProblem;
  readonly path: string;
}

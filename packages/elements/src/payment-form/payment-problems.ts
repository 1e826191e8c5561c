import { hasCardNumber, type SpreadPreview } from '@billkit/billing';
import type { CommandController } from '../controllers/command-controller.js';
import { refusalText } from '../text/refusal-text.js';
import type { PaymentEntry } from './payment-entry.js';
import type { Language } from '../text/language.js';

/** What the books said of a field; an empty one only has to be filled in. */
export function fieldProblem(
  command: CommandController,
  entry: PaymentEntry,
  field: keyof PaymentEntry,
  language: Language,
): string | undefined {
  if (field === 'description' && hasCardNumber(entry.description))
    return refusalText({ type: 'text-card-number', path: field }, language);
  const error = command.errorAt(field);
  const isEmpty = entry[field] === '';
  return error && isEmpty ? refusalText({ type: 'input-required', path: field }, language) : error;
}

/** What went wrong and has no field to stand at. */
export function formProblem(
  command: CommandController,
  entry: PaymentEntry,
  { refusal }: SpreadPreview,
  language: Language,
): string {
  if (refusal?.type === 'allocations-exceed-amount') return refusalText(refusal, language);
  const isNoneTicked = command.errorAt('allocations') && entry.applied.size === 0;
  return isNoneTicked ? language.texts.payments.tickOne : command.messageBeside(Object.keys(entry));
}

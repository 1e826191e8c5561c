import type { Asked, Billing, IssuedInvoice, MarkAsSent } from '@billkit/billing';
import type { ReactiveElement } from 'lit';
import { BillingErrorEvent, BillingSendRequestEvent } from '../events.js';
import { languageOf } from '../text/language.js';
import { messagesLoaded } from '../text/load-messages.js';
import { refusalText } from '../text/refusal-text.js';
import type { LetterEntry } from './letter.js';

/** What came of handing an invoice to the page. `stopped`: the page took it over, or said no without a word. */
export type HandedOver =
  { readonly status: 'sent' | 'stopped' } | { readonly status: 'kept'; readonly message: string };

/** What is to be sent. */
export interface HandOver {
  readonly invoice: IssuedInvoice;
  readonly letter: LetterEntry;
  /** What will note that it was sent; what could not be noted is not sent in the first place. */
  readonly noted: Asked<MarkAsSent>;
  /** The language of the document, by its tag; empty for that of the page. */
  readonly documentLang: string;
}

/** Has the page send an invoice with a letter, and waits until it went out. Nobody who sends it: it is said so. */
export async function handOver(
  element: ReactiveElement,
  billing: Billing,
  { invoice, letter, noted, documentLang }: HandOver,
): Promise<HandedOver> {
  const { sending } = languageOf(element).texts;
  const kept = (message: string, cause?: unknown): HandedOver => {
    element.dispatchEvent(new BillingErrorEvent({ code: 'not-sent', message, cause }));
    return { status: 'kept', message };
  };
  try {
    const could = await billing.preview(noted);
    await messagesLoaded(languageOf(element).tag);
    if (!could.ok) return kept(refusalText(could.reason, languageOf(element)));
    const { documentFile } = await import('../invoice-document/document-file.js');
    const document = await documentFile(invoice, languageOf(element, documentLang));
    const request = new BillingSendRequestEvent({ ...letter, invoice, document });
    if (!element.dispatchEvent(request)) return { status: 'stopped' };
    if (!request.isAnswered) return kept(sending.unanswered);
    await request.agreed();
    return { status: 'sent' };
  } catch (cause) {
    return kept(sending.failed(cause instanceof Error ? cause.message : String(cause)), cause);
  }
}

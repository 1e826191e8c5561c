import { sampleInvoice, type IssuedWith, type Preferences } from '@billkit/billing';
import { css, type TemplateResult } from 'lit';
import { documentLineStyles } from '../invoice-document/document-line-styles.js';
import { documentStyles } from '../invoice-document/document-styles.js';
import { invoiceDocument } from '../invoice-document/invoice-document.js';
import { editor } from '../text/english/editor.js';
import { invoice } from '../text/english/invoice.js';
import type { SettingsTexts } from '../text/english/settings.js';
import { words } from '../text/english/words.js';
import { addEnglish, type Language } from '../text/language.js';
import type { BillingHost } from '../billing-context.js';
import type { SampleBooks } from './sample-controller.js';

addEnglish({ editor, invoice, words });

export const styles = css`
  ${documentStyles}
  ${documentLineStyles}

  .document {
    font-size: 0.8125rem;
  }
`;

/** What a sample is made from, and how it is told. */
export interface SampleOptions {
  readonly books: SampleBooks;
  readonly preferences: Preferences;
  /** Absent: the standard one. */
  readonly template?: IssuedWith['template'];
  /** The next number that is about to be set. */
  readonly from?: number | undefined;
  readonly host: BillingHost;
  /** What it says. */
  readonly says: SettingsTexts['sample'];
  readonly language: Language;
  /** How it is laid out; absent: as a document without a code to pay by. */
  readonly lay?: typeof invoiceDocument;
}

/** An invoice as it would be issued today, by what is typed. */
export function sampleView({
  books: { rates, series, issuedWith },
  ...options
}: SampleOptions): TemplateResult {
  const { preferences, template, from, host, says, language, lay = invoiceDocument } = options;
  const invoice = sampleInvoice({
    ...{ preferences, rates, series, day: host.today(), ...(from !== undefined && { from }) },
    issuedWith: template ? { ...issuedWith, template } : issuedWith,
    words: { client: { id: 'sample', name: says.client, funderNumber: '430 123 456' }, lines: says.lines },
  });
  return lay({ invoice, issuedWith: invoice.issuedWith, language });
}

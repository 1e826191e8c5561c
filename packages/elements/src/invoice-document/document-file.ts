import type { IssuedInvoice } from '@billkit/billing';
import { render } from 'lit';
import { sharedStyles } from '../styles/shared.js';
import { editor } from '../text/english/editor.js';
import { invoice as invoiceTexts } from '../text/english/invoice.js';
import { words } from '../text/english/words.js';
import { addEnglish, directionOf, type Language } from '../text/language.js';
import { messagesLoaded } from '../text/load-messages.js';
import { documentLineStyles } from './document-line-styles.js';
import { documentStyles } from './document-styles.js';
import { documentWithCode, loadPaymentCodeTexts, pagesOf, paymentCodeStyles } from './payment-code-view.js';

addEnglish({ editor, invoice: invoiceTexts, words });

/**
 * An invoice as a page of its own that needs nothing else: as it is printed, with its styles and its payment code inside, and
 * without a script. A mail takes it as an attachment, and any browser makes a PDF of it.
 */
export async function documentFile(invoice: IssuedInvoice, language: Language): Promise<File> {
  await messagesLoaded(language.tag);
  const texts = await loadPaymentCodeTexts(language);
  const paper = document.implementation.createHTMLDocument(invoice.number);
  const [root, style, charset] = [
    paper.documentElement,
    paper.createElement('style'),
    paper.createElement('meta'),
  ];
  root.lang = language.tag;
  root.dir = directionOf(language.tag);
  charset.setAttribute('charset', 'utf-8');
  paper.head.prepend(charset);
  paper.head.append(style);
  const main = paper.createElement('main');
  main.className = 'host';
  paper.body.append(main);
  render(documentWithCode({ invoice, issuedWith: invoice.issuedWith, language }, texts), main);
  style.textContent = stylesOfPage();
  if (main.querySelector('.sheet')) style.textContent += toEdge(pagesSeen(main, style.textContent));
  withoutComments(main);
  return new File(
    [`<!doctype html>\n<html lang="${root.lang}" dir="${root.dir}">${root.getHTML()}</html>\n`],
    `${invoice.number}.html`,
    { type: 'text/html' },
  );
}

/** The sheets of the document, with what they say of the element said of what is around it on a page. */
function stylesOfPage(): string {
  const sheets = [...sharedStyles, documentStyles, documentLineStyles, paymentCodeStyles];
  const text = sheets.join('\n');
  const page = 'body { max-width: 60rem; margin: 1rem auto; font-family: sans-serif; color-scheme: light; }';
  return `${text.replaceAll(/:host\(([^)]*)\)/g, '.host$1').replaceAll(':host', '.host')}\n${page}\n.no-code { display: none; }`;
}

/** A page with a payment part at its foot, which it has no script to find. */
const toEdge = (pages: number): string => `
@page { size: A4; margin: 15mm 0 0; }
@media print { body { max-width: none; margin: 0; } .sheet { --_pages: ${pages}; } }`;

/** How many pages it takes: it is set in this page for a moment, unseen, in its own styles. */
function pagesSeen(main: HTMLElement, styles: string): number {
  const around = document.createElement('div');
  const root = around.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  root.append(main.cloneNode(true));
  Object.assign(around.style, { position: 'fixed', visibility: 'hidden', fontFamily: 'sans-serif' });
  document.body.append(around);
  const shown = root.querySelector<HTMLElement>('.sheet');
  const pages = shown ? pagesOf(shown) : 1;
  around.remove();
  return pages;
}

/** What a template leaves to know its places by, nobody else reads. */
function withoutComments(root: Element): void {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}

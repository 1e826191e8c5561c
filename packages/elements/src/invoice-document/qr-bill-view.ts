import { printedBill, type PrintedBill, type SwissCode } from '@billkit/billing';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { qrBillHeadings, type QrBillHeadings } from '../text/qr-bill-headings.js';
import { qrPicture } from './qr-picture.js';

/**
 * The payment part and the receipt of a Swiss QR-bill, 210 × 105 mm (Swiss Implementation Guidelines QR-bill 2.3 and its
 * Style Guide): its sections in their order, headings in the language of the document or in English. They say what the
 * code says, and nothing else.
 */
export function qrBillView(code: SwissCode, tag: string, picture: string): TemplateResult {
  const bill = printedBill(code.bill);
  const [lang, texts] = qrBillHeadings(tag);
  return html`<section
    class="qr-bill"
    part="payment-code"
    lang=${lang}
    dir="ltr"
    aria-label=${texts.paymentPart}
  >
    <p class="separate">${texts.separate}</p>
    ${scissors('across')} ${scissors('down')}
    <div class="receipt">
      <p class="bill-title">${texts.receipt}</p>
      <div class="bill-facts">
        ${fact(texts.account, bill.payableTo)} ${reference(bill, texts)} ${payableBy(bill, texts, [52, 20])}
      </div>
      ${amount(bill, texts)}
      <p class="acceptance bill-heading">${texts.acceptancePoint}</p>
    </div>
    <div class="payment-part">
      <p class="bill-title">${texts.paymentPart}</p>
      ${qrPicture(code, picture)} ${amount(bill, texts)}
      <div class="bill-facts">
        ${fact(texts.account, bill.payableTo)} ${reference(bill, texts)}
        ${fact(texts.additional, [bill.additional])} ${payableBy(bill, texts, [65, 25])}
      </div>
    </div>
  </section>`;
}

const fact = (heading: string, lines: readonly string[]): TemplateResult =>
  html`<div>
    <p class="bill-heading">${heading}</p>
    ${lines.map((line) => html`<p><bdi>${line}</bdi></p>`)}
  </div>`;

const reference = (bill: PrintedBill, texts: QrBillHeadings): TemplateResult | typeof nothing =>
  bill.reference === undefined ? nothing : fact(texts.reference, [bill.reference]);

const amount = (bill: PrintedBill, texts: QrBillHeadings): TemplateResult =>
  html`<div class="bill-amount">
    ${fact(texts.currency, [bill.currency])} ${fact(texts.amount, [bill.amount])}
  </div>`;

/** Who pays; or room to write it, in millimeters, which is marked by its corners. */
function payableBy(
  { payableBy: lines }: PrintedBill,
  texts: QrBillHeadings,
  [width, height]: readonly [number, number],
): TemplateResult {
  if (lines) return fact(texts.payableBy, lines);
  const [right, bottom] = [width - 3, height - 3];
  return html`<div class="payable-by">
    <p class="bill-heading">${texts.payableByBlank}</p>
    <svg class="room" viewBox=${`0 0 ${width} ${height}`} aria-hidden="true">
      <path
        d=${`M0 3V0H3M${right} 0H${width}V3M${width} ${bottom}V${height}H${right}M3 ${height}H0V${bottom}`}
      />
    </svg>
  </div>`;
}

/** Where to cut: along the top, and between the two parts. */
const scissors = (way: 'across' | 'down'): TemplateResult =>
  svg`<svg class=${`scissors ${way}`} viewBox="0 0 16 10" aria-hidden="true">
    <path d="M4.6 3.4 15 9M4.6 6.6 15 1" /><circle cx="3" cy="2.4" r="1.8" /><circle cx="3" cy="7.6" r="1.8" />
  </svg>`;

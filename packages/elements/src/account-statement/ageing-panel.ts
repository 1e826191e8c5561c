import { decimalOf, drawnShare, type Ageing, type AgeingBucket, type Currency } from '@billkit/billing';
import { html, svg, type TemplateResult } from 'lit';
import { formatAmount, formatDecimal } from '../text/format.js';
import type { Language } from '../text/language.js';

/** How old what is owed has become: as a bar for the eye, and as a table. */
export function ageingPanel(ageing: Ageing, currency: Currency, language: Language): TemplateResult {
  const { statement } = language.texts;
  return html`<section class="section" part="ageing" aria-labelledby="ageing">
    <h3 class="section-title" id="ageing">${statement.ageing}</h3>
    ${bar(ageing)}
    <table class="ageing">
      <tbody>
        ${ageing.buckets.map(
          (bucket, place) =>
            html`<tr>
              <th scope="row">
                <span class="swatch" data-age=${place} aria-hidden="true"></span
                >${bucketName(bucket, language)}
              </th>
              <td class="amount">${formatAmount(bucket.amountDue, currency, language)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

const barLength = 1000;

function bar({ buckets, owed }: Ageing): TemplateResult {
  let end = 0;
  return html`<svg
    class="ageing-bar"
    viewBox=${`0 0 ${barLength} 12`}
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    <rect class="ground" width=${barLength} height="12"></rect>
    ${buckets.map(({ amountDue }, place) => {
      const [start, length] = [end, Math.round(drawnShare(amountDue, owed) * barLength)];
      end += length;
      return svg`<rect data-age=${place} x=${start} width=${length} height="12"></rect>`;
    })}
  </svg>`;
}

function bucketName({ from, to }: AgeingBucket, language: Language): string {
  const { statement } = language.texts;
  const count = (days: number) => formatDecimal(decimalOf(String(days)), language);
  if (from === undefined) return statement.notYetDue;
  return to === undefined
    ? statement.overdueFor(count(from - 1))
    : statement.overdueBetween(count(from), count(to));
}

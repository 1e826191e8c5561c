import type { PaymentCode } from '@billkit/billing';
import { nothing, svg, type TemplateResult } from 'lit';
import { encode } from 'uqr';

/** How many modules stay white around a code; a Swiss one has 5 mm of a payment part. */
const quietAround = 4;

/**
 * A payment code as a picture: error correction M, as all three systems ask for, drawn as one path, so that no style or
 * script of another has to be let into the page. A Swiss one has the cross in its middle, 7 of 46 mm wide.
 */
export function qrPicture({ text, scheme }: PaymentCode, label: string): TemplateResult {
  const quiet = scheme === 'swiss' ? 0 : quietAround;
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const box = `${-quiet} ${-quiet} ${size + 2 * quiet} ${size + 2 * quiet}`;
  return svg`<svg class="qr" part="qr" role="img" aria-label=${label} viewBox=${box} shape-rendering="crispEdges">
    <rect x=${-quiet} y=${-quiet} width=${size + 2 * quiet} height=${size + 2 * quiet} fill="#fff"></rect>
    <path d=${pathOf(data)} fill="#000"></path>
    ${scheme === 'swiss' ? swissCross(size) : nothing}
  </svg>`;
}

/** Each run of dark modules in a row as a rectangle. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  const runs = rows.flatMap((row, y) =>
    row.flatMap((isDark, x) => {
      if (!isDark || row[x - 1]) return [];
      const end = row.indexOf(false, x);
      return `M${x} ${y}h${(end === -1 ? row.length : end) - x}v1H${x}z`;
    }),
  );
  return runs.join('');
}

/** The white cross on black, with a white rim. */
function swissCross(size: number): TemplateResult {
  const side = (size * 7) / 46;
  const at = (size - side) / 2;
  const [rim, arm, thick] = [side / 14, (side * 8) / 14, (side * 2.4) / 14];
  const middle = size / 2;
  return svg`<rect x=${at} y=${at} width=${side} height=${side} fill="#fff"></rect>
    <rect x=${at + rim} y=${at + rim} width=${side - 2 * rim} height=${side - 2 * rim} fill="#000"></rect>
    <path fill="#fff" d=${bar(middle, arm, thick) + bar(middle, thick, arm)}></path>`;
}

const bar = (middle: number, width: number, height: number): string =>
  `M${middle - width / 2} ${middle - height / 2}h${width}v${height}h${-width}z`;

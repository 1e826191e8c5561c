import { css, type CSSResult } from 'lit';

/**
 * A sheet whose foot is the payment part. Nothing on paper says which page is the last, so the sheet is as high as all its
 * pages together, `--_pages` of them, and the part stands at its end; the room above it is kept free. Content ends 15 mm
 * before the edge of each page, which the part reaches.
 */
const onPaper = (sheet: CSSResult): CSSResult => css`
  ${sheet} {
    position: relative;
    min-height: calc(var(--_pages, 0) * 282mm);
  }

  /* As much as can be stands above the part, on one page. */
  ${sheet} > .document {
    gap: var(--_space-4);
    padding: 0 15mm 15mm;
    border: 0;
    font-size: 9.5pt;
    box-decoration-break: clone;
  }

  ${sheet} > .room-of-bill {
    height: 111mm;
    break-inside: avoid;
  }

  ${sheet} .sums > *,
  ${sheet} tr,
  ${sheet} .letterhead,
  ${sheet} .addressing {
    break-inside: avoid;
  }

  ${sheet} thead {
    display: table-header-group;
    break-inside: avoid;
  }

  ${sheet} > .qr-bill {
    position: absolute;
    inset: auto auto 0 0;
    break-inside: avoid;
  }
`;

/** How a payment part is printed, and how what is printed is measured before. */
export const qrBillPaper = css`
  @media print {
    ${onPaper(css`.sheet`)}
  }

  ${onPaper(css`.measured`)}

  /* A page is a column here, so that what goes on which is known before it is printed. */
  .sheet.measured {
    position: absolute;
    width: 210mm;
    height: 282mm;
    min-height: 0;
    columns: 1;
    column-gap: 0;
    column-fill: auto;
    container-type: inline-size;
    visibility: hidden;
  }

  .measured > .qr-bill {
    display: none;
  }
`;

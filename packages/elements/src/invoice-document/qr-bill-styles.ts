import { css } from 'lit';

/** The payment part and the receipt, in the measures of the Style Guide QR-bill: black on white, whatever the page looks like. */
export const qrBillStyles = css`
  .qr-bill {
    position: relative;
    display: grid;
    grid-template-columns: 62mm 148mm;
    width: 210mm;
    height: 105mm;
    box-sizing: border-box;
    background: white;
    color: black;
    font:
      10pt / 11pt Arial,
      Helvetica,
      'Liberation Sans',
      sans-serif;
    forced-color-adjust: none;
    print-color-adjust: exact;
    overflow-wrap: anywhere;
  }

  .receipt,
  .payment-part {
    display: grid;
    box-sizing: border-box;
    padding: 5mm;
    align-content: start;
  }

  .receipt {
    grid-template-rows: 7mm minmax(56mm, max-content) 14mm minmax(0, 1fr);
    border-inline-end: 0.75pt dashed black;
    font-size: 8pt;
    line-height: 9pt;
  }

  .payment-part {
    grid-template: 7mm 56mm 22mm / 51mm 87mm;
  }

  .payment-part > .bill-facts {
    grid-area: 1 / 2 / 4;
  }

  .bill-title {
    font:
      bold 11pt / 11pt Arial,
      Helvetica,
      'Liberation Sans',
      sans-serif;
  }

  .bill-heading {
    font-size: 8pt;
    font-weight: bold;
  }

  .receipt .bill-heading {
    font-size: 6pt;
  }

  .bill-facts {
    display: grid;
    align-content: start;
    gap: 11pt;
  }

  .receipt .bill-facts {
    gap: 9pt;
  }

  .bill-amount {
    display: flex;
    gap: 5mm;
    white-space: nowrap;
  }

  .acceptance {
    text-align: end;
  }

  .qr-bill .qr {
    width: 46mm;
    height: 46mm;
    margin-block: 5mm;
    border-radius: 0;
  }

  .room,
  .scissors {
    display: block;
    fill: none;
    stroke: black;
    stroke-width: 0.75pt;
    overflow: visible;
  }

  .room {
    margin-block-start: 1mm;
  }

  .receipt .room {
    width: 52mm;
    height: 20mm;
  }

  .payment-part .room {
    width: 65mm;
    height: 25mm;
  }

  .room path {
    vector-effect: non-scaling-stroke;
  }

  .separate,
  .scissors {
    display: none;
  }

  @media print {
    .qr-bill {
      border-block-start: 0.75pt dashed black;
    }

    .separate {
      position: absolute;
      inset: auto 0 calc(100% + 1.5mm);
      display: block;
      font-size: 7pt;
      text-align: center;
    }

    .scissors {
      position: absolute;
      display: block;
      width: 5mm;
      stroke-width: 1;
    }

    .scissors.across {
      inset: -1.6mm auto auto 8mm;
    }

    .scissors.down {
      inset: 10mm auto auto 59.5mm;
      rotate: 90deg;
    }

    .room-of-bill {
      display: block;
    }
  }

  @media screen {
    .sheet:not(.measured) {
      display: grid;
      gap: var(--_space-4);
    }

    .sheet:not(.measured) > .room-of-bill {
      display: none;
    }

    .sheet > .qr-bill {
      justify-self: center;
      border-radius: var(--_radius-m);
      outline: 1px solid var(--_border);
    }
  }

  /* Nobody cuts it from a small screen: what is scanned and read is what there is room for. */
  @media screen {
    @container (max-width: 49.9rem) {
      .sheet > .qr-bill {
        display: block;
        width: auto;
        height: auto;
        justify-self: stretch;
      }

      .receipt,
      .payable-by {
        display: none;
      }

      .payment-part {
        grid-template: none;
        gap: 4mm 8mm;
        justify-content: start;
      }

      .payment-part > .bill-facts {
        grid-area: auto;
      }

      .qr-bill .qr {
        margin-block: 0;
      }
    }

    @container (min-width: 30rem) and (max-width: 49.9rem) {
      .payment-part {
        grid-template-columns: max-content 1fr;
      }

      .payment-part > .bill-facts {
        grid-area: 1 / 2 / 4;
      }
    }
  }
`;

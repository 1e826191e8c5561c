import { css } from 'lit';
import { qrBillPaper } from './qr-bill-paper.js';
import { qrBillStyles } from './qr-bill-styles.js';

/** A payment code beside what it says, and a Swiss one as a payment part. */
export const paymentCodeStyles = css`
  ${qrBillStyles}
  ${qrBillPaper}

  .payment-code {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-4) var(--_space-5);
    padding-block-start: var(--_space-5);
    border-block-start: 1px solid var(--_border);
  }

  /* Dark on light whatever the page looks like, or no camera reads it. */
  .qr {
    flex: none;
    width: 9.5rem;
    height: 9.5rem;
    border-radius: var(--_radius-s);
    background: white;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }

  .payment-facts {
    flex: 1 1 14rem;
  }

  .payment-title {
    font-weight: 600;
  }

  .payment-facts dl {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: var(--_space-1) var(--_space-4);
    margin-block-start: var(--_space-3);
  }

  .payment-facts dt {
    color: var(--_muted);
  }

  .payment-facts dd {
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }

  @media print {
    .payment-code {
      break-inside: avoid;
    }

    .qr {
      width: 36mm;
      height: 36mm;
    }

    .no-code {
      display: none;
    }
  }
`;

import { css } from 'lit';

/** An invoice as a document, on the screen and on paper. */
export const documentStyles = css`
  .document {
    display: grid;
    gap: var(--_space-6);
    padding: var(--_space-6);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-m);
    background: var(--_surface);
  }

  .letterhead,
  .addressing {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: var(--_space-4) var(--_space-6);
  }

  .kind {
    margin-inline-start: auto;
    text-align: end;
  }

  .kind-name {
    font-size: 1.5rem;
    font-weight: 650;
    line-height: 1.25;
    letter-spacing: -0.01em;
  }

  .masthead {
    margin-block-end: var(--_space-2);
    font-size: 1.125rem;
    font-weight: 600;
  }

  .logo {
    display: block;
    max-width: 16rem;
    max-height: 5rem;
    object-fit: contain;
    object-position: left;
  }

  .logo:dir(rtl) {
    object-position: right;
  }

  .logo.missing {
    display: none;
  }

  .logo:not(.missing) + .masthead-text {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .parties {
    display: flex;
    flex: 1 1 20rem;
    flex-wrap: wrap;
    gap: var(--_space-4) var(--_space-6);
  }

  .party {
    min-width: 11rem;
  }

  .document .role {
    font-size: 0.8125rem;
  }

  .party .name {
    font-weight: 600;
  }

  .address,
  .memo,
  .document-footer {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  .details {
    display: grid;
    flex: 0 1 16rem;
    gap: var(--_space-1);
  }

  .details > div {
    display: flex;
    justify-content: space-between;
    gap: var(--_space-4);
  }

  .details dt {
    color: var(--_muted);
  }

  .details dd {
    text-align: end;
    overflow-wrap: anywhere;
  }

  .totals .sum {
    padding-block-start: var(--_space-2);
    border-block-start: 1px solid var(--_border);
    font-weight: 600;
  }

  .totals .total {
    border-block-start: 2px solid var(--_on-surface);
    margin-block-start: var(--_space-1);
  }

  .sums {
    display: grid;
    gap: var(--_space-6);
  }

  .installments {
    justify-self: end;
    width: min(100%, 30rem);
  }

  .installments caption {
    padding-block-end: var(--_space-2);
    font-weight: 600;
    text-align: start;
  }

  .document-footer {
    padding-block-start: var(--_space-4);
    border-block-start: 1px solid var(--_border);
    color: var(--_muted);
    font-size: 0.875rem;
  }

  @container (max-width: 38rem) {
    .document {
      gap: var(--_space-5);
      padding: var(--_space-4);
    }

    .kind {
      order: -1;
      width: 100%;
      margin: 0;
      text-align: start;
    }

    .details {
      flex: 1 1 100%;
    }
  }

  @media print {
    .document {
      gap: var(--_space-5);
      padding: 0;
      border: 0;
    }

    /* What it comes to is not torn apart, and neither is a line; on every page the columns are named. */
    .sums > *,
    .document tr,
    .letterhead,
    .addressing {
      break-inside: avoid;
    }

    thead {
      display: table-header-group;
    }
  }
`;

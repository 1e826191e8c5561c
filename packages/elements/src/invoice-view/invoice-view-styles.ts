import { css } from 'lit';

/** What only an invoice looks like, on the screen and on paper. */
export const invoiceViewStyles = css`
  .base {
    max-width: var(--billing-invoice-width, 60rem);
  }

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

  .letterhead .party .name {
    font-size: 1.125rem;
  }

  .letterhead .party .role {
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

  .party .role {
    font-size: 0.8125rem;
  }

  .party .name {
    font-weight: 600;
  }

  .address,
  .memo {
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

  dialog.small .totals {
    width: 100%;
  }

  .entries {
    border-block-start: 1px solid var(--_border);
  }

  .entry {
    display: grid;
    grid-template-columns: minmax(8rem, 1fr) minmax(8rem, 2fr) minmax(6rem, auto) minmax(6rem, auto);
    align-items: center;
    gap: var(--_space-2) var(--_space-4);
    padding-block: var(--_space-2);
    border-block-end: 1px solid var(--_border);
  }

  form.entry {
    grid-template-columns: minmax(6rem, auto) 1fr auto auto;
  }

  .entry > .amount,
  .entry .apply {
    text-align: end;
  }

  .entry .apply {
    display: flex;
    justify-content: flex-end;
    gap: var(--_space-2);
  }

  .entry .apply .input {
    width: 7rem;
  }

  .entry .error {
    grid-column: 1 / -1;
    text-align: end;
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

    .entry,
    form.entry {
      grid-template-columns: 1fr auto;
    }

    .entry > :nth-child(2) {
      text-align: end;
    }

    .entry > .day {
      order: 1;
    }

    .entry > .amount {
      order: 2;
    }

    form.entry .apply,
    form.entry .error {
      grid-column: 1 / -1;
      order: 3;
    }
  }

  @media print {
    :host {
      color-scheme: light;
    }

    .base {
      max-width: none;
      color: black;
    }

    .header,
    .ledger,
    .banner {
      display: none;
    }

    .document {
      padding: 0;
      border: 0;
    }

    .totals,
    .document tr {
      break-inside: avoid;
    }

    thead {
      display: table-header-group;
    }
  }
`;

import { css } from 'lit';

/** What stands around an invoice: what settled it, and what is left out on paper. */
export const invoiceViewStyles = css`
  .base {
    max-width: var(--billing-invoice-width, 60rem);
    margin-inline: auto;
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

  /* The buttons of a dialog have a line of their own above them. */
  dialog .entry:last-child {
    border-block-end: 0;
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
    .timeline,
    .banner {
      display: none;
    }
  }
`;

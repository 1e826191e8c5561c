import { css } from 'lit';

/** What only an invoice looks like, on the screen and on paper. */
export const invoiceViewStyles = css`
  .document {
    display: grid;
    gap: var(--_space-5);
    padding: var(--_space-5);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-m);
    background: var(--_surface);
  }

  .parties {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr));
    gap: var(--_space-4) var(--_space-5);
  }

  .party .role {
    font-size: 0.8125rem;
  }

  .party .name {
    font-weight: 600;
  }

  .address,
  .memo,
  .description > span:first-child {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  th.description {
    text-align: start;
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

  .entry > :last-child {
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

  @container (max-width: 38rem) {
    .document {
      padding: var(--_space-4);
    }

    .document table.cards th.description {
      font-weight: 600;
    }

    .entry {
      grid-template-columns: 1fr auto;
    }

    form.entry .apply {
      grid-column: 1 / -1;
    }
  }

  @media print {
    .header .actions,
    .ledger,
    .banner {
      display: none;
    }

    .document {
      padding: 0;
      border: 0;
    }

    .totals {
      break-inside: avoid;
    }

    thead {
      display: table-header-group;
    }
  }
`;

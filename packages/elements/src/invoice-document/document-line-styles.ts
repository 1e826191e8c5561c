import { css } from 'lit';

/** The lines of an invoice: a table, and short cards where there is little room. */
export const documentLineStyles = css`
  th.description {
    width: 40%;
    text-align: start;
  }

  .description > bdi {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  @container (max-width: 38rem) {
    /* What a line comes to stands beside what it is for; how it came about stands below, in small. */
    .document table.cards tr {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-1) var(--_space-4);
    }

    .document table.cards tr::after {
      flex: 0 0 100%;
      order: 1;
      content: '';
    }

    .document table.cards th.description {
      display: block;
      flex: 1 1 55%;
      width: auto;
      font-weight: 600;
      text-align: start;
    }

    .document table.cards td {
      gap: var(--_space-1);
      order: 2;
      color: var(--_muted);
      font-size: 0.875rem;
    }

    .document table.cards td.none {
      display: none;
    }

    .document table.cards td.comes-to {
      order: 0;
      color: inherit;
      font-size: inherit;
    }

    .document table.cards td.comes-to::before {
      content: none;
    }
  }
`;

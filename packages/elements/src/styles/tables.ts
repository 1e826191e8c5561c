import { css } from 'lit';

/**
 * Tables. In a narrow container each row becomes a card: cells name themselves by `data-label`, and the table roles
 * are written in the template, because changing `display` takes them away.
 */
export const tables = css`
  .table-wrap {
    overflow-x: auto;
  }

  table {
    width: 100%;
    border-collapse: collapse;
  }

  th,
  td {
    padding: var(--_space-2) var(--_space-3);
    border-block-end: 1px solid var(--_border);
    font-weight: 400;
    text-align: start;
    vertical-align: middle;
  }

  th:first-child,
  td:first-child {
    padding-inline-start: var(--_space-1);
  }

  th:last-child,
  td:last-child {
    padding-inline-end: var(--_space-1);
  }

  thead th {
    color: var(--_muted);
    font-size: 0.8125rem;
    font-weight: 550;
    white-space: nowrap;
  }

  /* In every direction of writing: figures are read from left to right, and stand unit under unit. */
  th.amount,
  td.amount {
    text-align: right;
  }

  td.actions {
    display: table-cell;
    text-align: end;
  }

  tbody tr.selectable:hover {
    background: var(--_raised);
  }

  @container (max-width: 38rem) {
    table.cards,
    table.cards tbody,
    table.cards tr,
    table.cards td,
    table.cards tbody th {
      display: block;
    }

    table.cards thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    table.cards tr {
      display: grid;
      gap: var(--_space-1);
      padding-block: var(--_space-3);
      border-block-end: 1px solid var(--_border);
    }

    table.cards td,
    table.cards tbody th {
      display: flex;
      justify-content: space-between;
      gap: var(--_space-1) var(--_space-4);
      padding: 0;
      border: 0;
      text-align: end;
    }

    table.cards td.actions {
      justify-content: flex-end;
    }

    table.cards td[data-label]::before {
      content: attr(data-label);
      flex: none;
      color: var(--_muted);
      font-size: 0.875rem;
    }
  }
`;

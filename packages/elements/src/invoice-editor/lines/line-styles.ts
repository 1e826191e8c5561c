import { css } from 'lit';

/** The lines of the invoice editor, as a table where there is room for one. */
export const lineStyles = css`
  .lines th,
  .lines td {
    padding: var(--_space-2) var(--_space-1);
    vertical-align: top;
  }

  .lines .input {
    border-color: var(--_border-strong);
  }

  .lines thead th {
    padding-block: var(--_space-1);
    padding-inline: var(--_space-1);
  }

  .lines thead th:is(.amount, .quantity, .price) {
    text-align: right;
  }

  .lines th.position,
  .lines td.amount {
    line-height: 2.25rem;
  }

  .lines th.position {
    width: 2rem;
    color: var(--_muted);
    font-size: 0.8125rem;
  }

  .lines .fresh th.position {
    padding-inline-start: 0.6rem;
  }

  .lines td.amount {
    font-weight: 550;
  }

  .lines td.row-menu {
    text-align: end;
  }

  .lines .row-menu .button,
  .with-picker .button {
    color: var(--_muted);
  }

  .lines .error {
    margin-block-start: var(--_space-1);
    white-space: normal;
  }

  .lines .fresh .input:not(:focus-visible, :hover) {
    border-style: dashed;
  }

  .lines textarea.input {
    display: block;
    min-height: 2.25rem;
    max-height: 12rem;
    field-sizing: content;
    resize: none;
  }

  .with-picker {
    position: relative;
  }

  .with-picker textarea:not(:last-child) {
    padding-inline-end: 2.5rem;
  }

  .with-picker .button {
    position: absolute;
    inset-block-start: 2px;
    inset-inline-end: 2px;
    min-width: 2rem;
    min-height: calc(2.25rem - 4px);
  }

  .joined {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 4.25rem;
  }

  .joined .input:first-child {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }

  .joined .input:last-child {
    padding-inline: 0.35rem;
    margin-inline-start: -1px;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    background: var(--_raised);
  }

  .joined .input:focus-visible {
    z-index: 1;
  }

  .picker {
    position-area: block-end span-inline-end;
    width: min(100vw - 2rem, 24rem);
    max-height: min(22rem, 60dvh);
    overflow-y: auto;
  }

  .picker .input {
    margin-block-end: var(--_space-1);
  }

  .picker .nothing {
    padding: var(--_space-3);
  }

  .menu-item.with-keys {
    grid-template-columns: 1fr auto;
    gap: var(--_space-4);
    align-items: baseline;
  }

  /* Rows are grids, not table rows: only what is no table row can be left unrendered while it is out of sight. */
  .lines,
  .lines thead,
  .lines tbody {
    display: block;
  }

  .lines tr.line {
    display: grid;
    align-items: start;
    border-block-end: 1px solid var(--_border);
    content-visibility: auto;
    contain-intrinsic-block-size: auto 3.35rem;
  }

  .lines tr.line:focus-within {
    content-visibility: visible;
  }

  @container main (min-width: 52rem) {
    .lines :is(thead tr, tr.line) {
      display: grid;
      grid-template-columns: 2rem minmax(0, 1fr);
      grid-auto-flow: column;
      grid-auto-columns: auto;
    }

    /* Whichever columns there are, and in what order: each has a width of its own, the same in every row. */
    .lines .quantity {
      width: 4.75rem;
    }

    .lines .price {
      width: 6.75rem;
    }

    .lines :is(th, td).discount {
      width: 8.25rem;
    }

    .lines :is(th, td).tax {
      width: 9.25rem;
    }

    .lines :is(th, td).amount {
      width: 6.5rem;
    }

    .lines .row-menu {
      width: 2.5rem;
    }

    .lines :is(th, tbody td) {
      min-width: 0;
      border: 0;
    }

    .lines thead tr {
      border-block-end: 1px solid var(--_border);
    }

    /* In line with the figures inside the inputs. */
    .lines thead th:is(.quantity, .price) {
      padding-inline-end: 0.9rem;
    }

    /* A sentence is wider than the column of a number: it runs on beside it. */
    .lines tr.line:has(.error) {
      contain: none;
      content-visibility: visible;
    }

    .lines td:is(.quantity, .price, .discount) .error {
      width: 0;
      white-space: nowrap;
    }

    .lines td.tax .error {
      width: calc(100% + 14rem);
      margin-inline-start: -14rem;
      text-align: end;
    }
  }
`;

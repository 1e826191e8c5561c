import { css } from 'lit';

export const accountStatementStyles = css`
  .controls {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5rem), 1fr));
    align-items: start;
    gap: var(--_space-3) var(--_space-4);
  }

  .client {
    color: var(--_muted);
  }

  .issuer {
    display: none;
  }

  .balances {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3) var(--_space-6);
  }

  .balances dt {
    color: var(--_muted);
    font-size: 0.875rem;
  }

  .balances dd {
    font-size: 1.25rem;
    font-weight: 600;
  }

  tr.end > * {
    font-weight: 600;
  }

  .what {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-2);
  }

  .ageing-bar {
    display: block;
    width: 100%;
    height: 0.75rem;
    border-radius: var(--_radius-s);
    overflow: hidden;
  }

  .ageing-bar:dir(rtl) {
    transform: scaleX(-1);
  }

  .ageing-bar .ground {
    fill: var(--_raised);
  }

  .ageing {
    width: min(100%, 26rem);
  }

  /* The line of what comes below closes it. */
  .ageing tr:last-child,
  .ageing tr:last-child > * {
    border-block-end: 0;
  }

  .swatch {
    display: inline-block;
    width: 0.75rem;
    height: 0.75rem;
    margin-inline-end: var(--_space-2);
    border-radius: 3px;
  }

  [data-age='0'] {
    background: var(--_success);
    fill: var(--_success);
  }

  [data-age='1'] {
    background: color-mix(in oklab, var(--_warning) 55%, var(--_surface));
    fill: color-mix(in oklab, var(--_warning) 55%, var(--_surface));
  }

  [data-age='2'] {
    background: var(--_warning);
    fill: var(--_warning);
  }

  [data-age='3'] {
    background: color-mix(in oklab, var(--_danger) 60%, var(--_surface));
    fill: color-mix(in oklab, var(--_danger) 60%, var(--_surface));
  }

  [data-age='4'] {
    background: var(--_danger);
    fill: var(--_danger);
  }

  /* In a narrow place: what and how much, below it when and the balance. */
  @container (max-width: 38rem) {
    table.cards tr {
      grid-template-columns: 1fr auto;
      gap: 0 var(--_space-4);
      padding-block: var(--_space-2);
    }

    table.cards td {
      order: 2;
      color: var(--_muted);
      font-size: 0.875rem;
    }

    table.cards td.how-much {
      order: 1;
      color: inherit;
      font-size: inherit;
    }

    table.cards td.none {
      display: none;
    }

    table.cards td:not(.amount) {
      justify-content: start;
    }

    table.cards td.amount,
    table.cards td[data-label] {
      gap: var(--_space-2);
      justify-content: end;
    }
  }

  /* The bar says nothing that the table beside it does not: without colors of its own it is left out. */
  @media (forced-colors: active) {
    .ageing-bar,
    .swatch {
      display: none;
    }
  }

  @media print {
    :host {
      color-scheme: light;
    }

    .controls,
    .footer,
    .header .actions {
      display: none;
    }

    .issuer {
      display: grid;
      font-style: normal;
      white-space: pre-line;
    }

    thead {
      display: table-header-group;
    }

    tr,
    .balances,
    [part='ageing'] {
      break-inside: avoid;
    }

    .ageing-bar,
    .swatch {
      print-color-adjust: exact;
    }
  }
`;

import { css } from 'lit';

/** What only a payment form looks like. */
export const paymentFormStyles = css`
  .equation {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_space-2) var(--_space-4);
  }

  .equation dt {
    color: var(--_muted);
    font-size: 0.8125rem;
  }

  .equation dd {
    font-size: 1.25rem;
    font-weight: 600;
  }

  .below-zero,
  .below-zero dd {
    color: var(--_danger);
  }

  .equation .sign {
    color: var(--_muted);
    font-size: 1.25rem;
  }

  .settle input[type='checkbox'] {
    display: block;
  }

  /* What has focus is not hidden behind the sums. */
  .settle input {
    scroll-margin-block: 1rem 14rem;
  }

  .settle .badges {
    column-gap: var(--_space-2);
  }

  .settled {
    display: grid;
    gap: var(--_space-1);
    width: min(100%, 22rem);
  }

  .held {
    display: grid;
    gap: var(--_space-2);
  }

  .held li {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-4);
  }

  .settled li {
    display: flex;
    justify-content: space-between;
    gap: var(--_space-4);
  }

  .apply .input {
    width: 8rem;
    margin-inline-start: auto;
  }

  .apply .error {
    max-width: 14rem;
    margin-inline-start: auto;
    white-space: normal;
  }

  .sticky {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    padding-block: var(--_space-2);
    background: var(--_surface);
  }

  .sticky .hint,
  .sticky .banner,
  .sticky .footer {
    margin-block-start: var(--_space-3);
  }

  .receipt {
    column-gap: var(--_space-6);
  }

  #recorded:focus-visible {
    outline: none;
  }

  @container (max-width: 58rem) {
    th:nth-child(3),
    .issued {
      display: none;
    }
  }

  @container (max-width: 38rem) {
    table.cards tr.settle {
      grid-template-columns: auto 1fr;
      align-items: center;
      column-gap: var(--_space-2);
    }

    tr.settle > :nth-child(n + 3) {
      grid-column: 1 / -1;
    }

    table.cards tr.settle .issued {
      display: none;
    }

    table.cards tr.settle th {
      font-weight: 600;
    }

    .apply {
      flex-wrap: wrap;
      align-items: center;
    }

    .equation {
      flex-wrap: nowrap;
      justify-content: space-between;
      gap: var(--_space-1);
      padding: var(--_space-2) var(--_space-3);
    }

    .equation dt {
      font-size: 0.75rem;
    }

    .equation dd {
      font-size: 0.9375rem;
    }

    .sticky .footer {
      padding-block-start: 0;
      border: 0;
    }
  }

  @container (max-width: 19rem) {
    .equation {
      flex-wrap: wrap;
    }
  }

  /* A receipt is read, not pressed. */
  @media print {
    .footer {
      display: none;
    }
  }
`;

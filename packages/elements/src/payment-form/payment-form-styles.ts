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

  .equation .sign {
    color: var(--_muted);
    font-size: 1.25rem;
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
    display: grid;
    gap: var(--_space-3);
    padding-block: var(--_space-2);
    background: var(--_surface);
  }

  @container (max-width: 38rem) {
    .apply {
      flex-wrap: wrap;
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
`;

import { css } from 'lit';

/** How the question before something is done to an issued invoice looks. */
export const actStyles = css`
  .way {
    display: grid;
    gap: var(--_space-3);
  }

  .way:not(:has(*)) {
    position: absolute;
  }

  .plan-steps {
    margin: 0;
    padding-inline-start: 1.5rem;
  }

  .balances th,
  .balances td {
    padding: var(--_space-1) var(--_space-2);
    border-block-end: 1px solid var(--_border);
    font-weight: normal;
    text-align: start;
  }

  .balances .amount {
    text-align: end;
  }

  .balances thead th {
    color: var(--_muted);
    font-size: 0.8125rem;
  }

  .balances .hint {
    display: block;
  }
`;

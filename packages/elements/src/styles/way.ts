import { css } from 'lit';

/** How the way to do something, and what it changes, looks. */
export const wayStyles = css`
  .way {
    display: grid;
    gap: var(--_space-3);
  }

  .way:not(:has(*)),
  .refused:not(:has(*)) {
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

  .balances :first-child {
    padding-inline-start: 0;
  }

  .balances :last-child {
    padding-inline-end: 0;
  }

  .balances .amount {
    text-align: right;
  }

  .balances thead th {
    color: var(--_muted);
    font-size: 0.8125rem;
  }

  .balances .hint {
    display: block;
  }

  .choices {
    display: grid;
    gap: var(--_space-2);
    margin: 0;
    padding: 0;
    border: 0;
  }

  .choices legend {
    margin-block-end: var(--_space-1);
  }

  .choices.inner {
    padding-inline-start: var(--_space-5);
  }

  /* What is pressed is in sight, however much is above it. */
  .act .footer {
    position: sticky;
    bottom: calc(-1 * var(--_space-5));
    padding-block: var(--_space-3);
    background: var(--_surface);
  }

  .act .refused {
    flex-basis: 100%;
  }

  .act .error-banner {
    scroll-margin-block-end: 4.5rem;
  }
`;

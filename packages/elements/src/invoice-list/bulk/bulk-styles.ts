import { css } from 'lit';

/** What stands over a list while rows of it are chosen. */
export const bulkStyles = css`
  .bulk {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    display: grid;
    gap: var(--_space-3);
    padding: var(--_space-3) var(--_space-4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-m);
    background: var(--_raised);
    box-shadow: var(--_shadow);
  }

  .bulk .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-4);
    margin: 0;
  }

  .bulk-count {
    font-weight: 600;
  }

  .bulk-actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    margin-inline-start: auto;
  }

  .bulk progress {
    flex: 1 1 8rem;
    max-width: 16rem;
    accent-color: var(--_accent);
  }

  .bulk-progress {
    font-variant-numeric: tabular-nums;
  }

  .bulk-results {
    max-height: 14rem;
    overflow: auto;
    border-block-start: 1px solid var(--_border);
  }

  .bulk-results li {
    display: grid;
    grid-template-columns: minmax(6rem, auto) minmax(8rem, auto) 1fr;
    align-items: baseline;
    gap: var(--_space-1) var(--_space-4);
    padding-block: var(--_space-1);
  }

  @container (max-width: 38rem) {
    .bulk-actions {
      flex-basis: 100%;
      margin-inline-start: 0;
    }

    .bulk-actions > .button:is(.button ~ .button, :has(~ .button)) {
      flex: 1 1 auto;
    }

    .bulk-results li {
      grid-template-columns: auto 1fr;
    }

    .bulk-results li > :last-child {
      grid-column: 1 / -1;
    }
  }
`;

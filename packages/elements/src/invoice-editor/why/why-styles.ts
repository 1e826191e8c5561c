import { css } from 'lit';

/** How the answer to "why this number" looks. */
export const whyStyles = css`
  .why .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_space-2) var(--_space-4);
  }

  .why .result {
    font-size: 1.25rem;
    font-weight: 650;
  }

  .why .steps {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_space-1) var(--_space-4);
    align-items: baseline;
  }

  .why .steps dt {
    overflow-wrap: anywhere;
  }

  .why .steps dt .hint {
    display: block;
  }

  .why .steps dd {
    text-align: right;
  }

  .why .steps .sum {
    padding-block-start: var(--_space-2);
    border-block-start: 1px solid var(--_border);
    font-weight: 650;
  }

  .why .steps .note {
    grid-column: 1 / -1;
    color: var(--_muted);
    font-size: 0.875rem;
  }

  .why .copy {
    margin-inline-end: auto;
  }
`;

import { css } from 'lit';

/** How what an invoice lacks looks. */
export const checkStyles = css`
  .check {
    padding-block: var(--_space-2);
  }

  .check > summary {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-1) var(--_space-3);
    min-height: 2rem;
    cursor: pointer;
  }

  .check > summary .check-title {
    font-weight: 600;
  }

  .check > summary .check-title::before {
    content: '';
    display: inline-block;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline-end: 0.6em;
    border-block-end: 2px solid;
    border-inline-end: 2px solid;
    rotate: -45deg;
  }

  .check > summary .check-title:dir(rtl)::before {
    rotate: 45deg;
  }

  .check[open] > summary .check-title::before {
    rotate: 45deg;
    translate: 0 -0.15em;
  }

  .check > summary .muted {
    font-size: 0.875rem;
  }

  .check section {
    margin-block-start: var(--_space-2);
    padding-block-start: var(--_space-3);
    border-block-start: 1px solid var(--_border);
  }

  .check h4 {
    margin: 0;
  }

  .findings {
    font-size: 0.9375rem;
  }

  .findings li {
    padding-block: var(--_space-2);
  }

  .findings li + li {
    border-block-start: 1px solid var(--_border);
  }

  /* Beside the form the panel is as long as the screen is high, with what stands above and below it. */
  @container (min-width: 74rem) {
    .findings {
      max-height: 20rem;
      overflow-y: auto;
    }
  }

  .findings .rule {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_space-2);
  }

  .check-count {
    color: var(--_danger);
  }
`;

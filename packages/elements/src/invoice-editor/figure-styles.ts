import { css } from 'lit';

/** Figures that can be asked about. */
export const figureStyles = css`
  /* A figure that says why it is what it is. */
  .figure,
  .line:not(.fresh) > .amount:last-of-type {
    cursor: pointer;
  }

  .figure {
    min-height: 1.5rem;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-variant-numeric: inherit;
    text-decoration: underline dotted var(--_border-strong);
    text-underline-offset: 0.25em;
  }

  .figure:hover {
    color: var(--_accent);
    text-decoration-color: currentcolor;
  }
`;

import { css } from 'lit';

/** What only a credit note dialog looks like. */
export const creditNoteStyles = css`
  .panel.facts {
    grid-template-columns: repeat(auto-fit, minmax(7.5rem, 1fr));
  }

  .how-much .input {
    width: 7rem;
    margin-inline-start: auto;
  }

  .how-much .error {
    max-width: 14rem;
    white-space: normal;
  }
`;

import { css } from 'lit';

/** What is seen of the editor on paper. */
export const printStyles = css`
  .paper {
    display: none;
  }

  /* On paper: the document, or the form without what is pressed while the document is not there. */
  @media print {
    .paper.written {
      display: block;
    }

    .base:has(+ .paper.written),
    .actions,
    .toolbar,
    .messages,
    .payment,
    .check,
    .row-menu,
    .fresh,
    .total-bar,
    dialog {
      display: none !important;
    }
  }
`;

import { css } from 'lit';

/** The invoice editor: form and summary side by side where there is room, one column below. */
export const editorStyles = css`
  .messages {
    display: grid;
    gap: var(--_space-3);
  }

  /* Live regions have to be there before they have something to say; meanwhile they take no room. */
  .messages:not(:has(.banner)),
  .messages > div:not(.banner, :has(.banner)) {
    position: absolute;
  }

  .saved {
    font-size: 0.875rem;
  }

  .kept::before {
    content: '· ';
  }

  .columns {
    display: grid;
    gap: var(--_space-5);
    align-items: start;
  }

  .main {
    display: grid;
    gap: var(--_space-5);
    min-width: 0;
    container: main / inline-size;
  }

  .side {
    display: grid;
    gap: var(--_space-4);
    min-width: 0;
  }

  .side .totals {
    width: 100%;
  }

  .totals .tax-row,
  .totals .muted {
    font-size: 0.9375rem;
  }

  .totals .base {
    display: inline;
    background: none;
    color: var(--_muted);
    font-size: 0.8125rem;
  }

  .missing ul {
    display: grid;
    gap: var(--_space-1);
    width: 100%;
  }

  .charge[hidden] {
    display: none;
  }

  .payment .fields {
    gap: var(--_space-3);
  }

  .payment .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr));
  }

  .payment .legend {
    padding: 0;
    margin-block-end: var(--_space-2);
  }

  .payment .banner {
    font-size: 0.875rem;
  }

  .banner .actions {
    margin-inline-start: auto;
  }

  .text {
    white-space: pre-line;
  }

  .total-bar {
    display: none;
  }

  /* Beside the lines only where they keep room for a table: what is written matters more than where its sum stands. */
  @container (min-width: 74rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr) 19rem;
      gap: var(--_space-5);
    }

    .side {
      position: sticky;
      inset-block-start: var(--_space-4);
    }
  }

  @container (min-width: 38rem) and (max-width: 74rem) {
    .side {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      align-items: start;
    }

    /* The totals stand below the amounts that they add up. */
    .side > .panel:first-child {
      grid-row: 1 / span 3;
      grid-column: 2;
    }

    .total-bar p {
      margin-inline-start: auto;
    }

    .total-bar .button {
      display: none;
    }
  }

  /* The totals stand below the lines, so their sum stays in sight. */
  @container (max-width: 74rem) {
    .total-bar {
      position: sticky;
      inset-block-end: 0;
      z-index: 1;
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: var(--_space-4);
      padding-block: var(--_space-3);
      border-block-start: 1px solid var(--_border);
      background: var(--_surface);
    }

    .total-bar p {
      display: flex;
      align-items: baseline;
      gap: var(--_space-4);
      line-height: 1.2;
    }

    .total-bar .amount {
      font-size: 1.25rem;
      font-weight: 650;
      white-space: normal;
      overflow-wrap: anywhere;
    }

    /* A focused field must not hide behind the bar that sticks to the bottom (WCAG 2.4.11). */
    .input,
    .button,
    .choice {
      scroll-margin-block-end: 5rem;
    }
  }

  @container (max-width: 38rem) {
    .header .actions {
      width: 100%;
      margin-inline-start: 0;
    }

    .header .actions > .button {
      flex: 1;
    }

    /* The bar below has the same button. */
    .header .actions > .finalize {
      display: none;
    }

    .total-bar p {
      display: grid;
      gap: 0;
    }

    .total-bar .muted {
      font-size: 0.8125rem;
    }
  }
`;

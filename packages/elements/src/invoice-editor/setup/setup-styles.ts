import { css } from 'lit';

/** Whom the invoice is about and when, and the details behind a press. */
export const setupStyles = css`
  .setup {
    display: grid;
    gap: var(--_space-3);
  }

  .setup .fields {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.5rem), 1fr));
    gap: var(--_space-4) var(--_space-3);
  }

  @container main (min-width: 40rem) {
    .setup .fields {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }

  .more .summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
    align-items: baseline;
    width: fit-content;
    padding-block: 2px;
    cursor: pointer;
  }

  .more .summary::-webkit-details-marker {
    display: none;
  }

  .more .summary .link::after {
    content: ' ▾';
  }

  .shown {
    display: flex;
    align-items: center;
    border-style: dashed;
    background: none;
  }

  .number-choice {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
  }

  .number-choice .button {
    white-space: normal;
  }

  .events ::slotted(*) {
    justify-self: start;
  }

  .setup label {
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }

  .event {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_space-3);
    align-items: center;
    border-block-start: 1px solid var(--_border);
  }

  .event:last-child {
    border-block-end: 1px solid var(--_border);
  }

  .more[open] .summary .link::after {
    content: ' ▴';
  }

  .more[open] .summary .hint {
    display: none;
  }

  .more[open] .fields {
    padding-block-start: var(--_space-3);
  }
`;

import { css } from 'lit';

/** Form fields: labels, hints, errors, what is typed into, and the readings of what may be read in two ways. */
export const fields = css`
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr));
    gap: var(--_space-4);
    align-items: start;
  }

  .field {
    display: grid;
    gap: var(--_space-1);
    min-width: 0;
  }

  .field.inline {
    grid-template-columns: auto minmax(7rem, 1fr);
    align-items: center;
    gap: var(--_space-2);
  }

  .field.wide {
    grid-column: 1 / -1;
  }

  .field label,
  .legend {
    font-size: 0.875rem;
    font-weight: 550;
  }

  .field .optional {
    color: var(--_muted);
    font-weight: 400;
  }

  .hint,
  .error {
    font-size: 0.8125rem;
    font-weight: 400;
    color: var(--_muted);
  }

  .error {
    color: var(--_danger);
  }

  .input {
    width: 100%;
    min-width: 0;
    min-height: 2.25rem;
    padding: 0.3rem 0.6rem;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius-s);
    background: var(--_surface);
  }

  textarea.input {
    min-height: 4.5rem;
    resize: vertical;
  }

  .input.amount {
    text-align: end;
  }

  .input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .input:focus-visible {
    outline-offset: -1px;
  }

  .input[aria-invalid='true'] {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }

  /* A select has an inset of its own: its text stands in line with that of the inputs. */
  select.input {
    padding-inline-start: calc(0.6rem - 4px);
  }

  .input:disabled {
    background: var(--_raised);
    color: var(--_muted);
    opacity: 1;
  }

  .day-control {
    position: relative;
    display: grid;
  }

  .day-control .input {
    padding-inline-end: 2.25rem;
  }

  .day-control .button {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
  }

  .day-control .unit {
    font-size: 0.8125rem;
  }

  .day-control .unit:not(:empty) {
    margin-block-start: var(--_space-1);
  }

  .unit {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  /* The browser's own calendar opens where this stands; it is never seen. */
  .calendar {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 0;
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    border: 0;
    opacity: 0;
    pointer-events: none;
  }

  .readings {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-2);
    margin-block-start: var(--_space-1);
    text-align: start;
  }

  .readings .error {
    flex-basis: 100%;
  }

  .readings .button {
    font-variant-numeric: tabular-nums;
  }

  /* Colors and shadows are the system's here: what is wrong is told by its frame. */
  @media (forced-colors: active) {
    .input[aria-invalid='true'] {
      border: 3px double;
      padding: calc(0.3rem - 2px) calc(0.6rem - 2px);
    }

    .input:disabled {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;

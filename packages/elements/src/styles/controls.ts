import { css } from 'lit';

/** Buttons, links and form fields. */
export const controls = css`
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-2);
    min-height: 2.25rem;
    padding: 0.3rem 0.85rem;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius-s);
    background: var(--_surface);
    font-weight: 550;
    white-space: nowrap;
    cursor: pointer;
    transition: background-color 120ms;
  }

  .button:hover {
    background: var(--_raised);
  }

  .button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .button.primary:hover {
    background: color-mix(in oklab, var(--_accent) 88%, black);
  }

  .button.danger {
    border-color: var(--_danger);
    background: var(--_danger);
    color: var(--_on-danger);
  }

  .button.quiet {
    border-color: transparent;
    background: transparent;
    color: var(--_accent);
  }

  .button.quiet:hover {
    background: var(--_accent-soft);
  }

  .button.icon {
    min-width: 2.25rem;
    padding: 0.3rem;
    color: var(--_muted);
  }

  .button:disabled,
  .button[aria-disabled='true'] {
    border-color: var(--_border);
    background: var(--_raised);
    color: var(--_muted);
    cursor: not-allowed;
  }

  .link {
    min-height: 1.5rem;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-weight: 550;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: transparent;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  .link:hover {
    text-decoration-color: currentcolor;
  }

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

  .input:disabled {
    background: var(--_raised);
    color: var(--_muted);
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

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }

  .choice {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    min-height: 2.25rem;
    padding: 0.3rem 0.85rem;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius-s);
    cursor: pointer;
  }

  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }

  .choice input,
  input[type='checkbox'] {
    width: 1.05rem;
    height: 1.05rem;
    margin: 0;
    accent-color: var(--_accent);
  }

  @media (pointer: coarse) {
    .button,
    .input,
    .choice,
    .link {
      min-height: 2.75rem;
    }
  }

  @media (forced-colors: active) {
    .button.primary,
    .button.danger {
      forced-color-adjust: none;
      border-color: ButtonText;
      background: ButtonText;
      color: ButtonFace;
    }
  }
`;

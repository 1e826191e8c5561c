import { css } from 'lit';

/** What a list of which each row is a few fields looks like. */
export const rowsStyles = css`
  .rows {
    display: grid;
    gap: var(--_space-2);
    justify-items: start;
  }

  /* Where it has no frame, its words stand in line with the fields. */
  @media (forced-colors: none) {
    .rows > .button.quiet {
      margin-inline-start: -0.85rem;
    }
  }

  /* What can only be looked at says nothing of what could be done. */
  .typed:disabled :is(.rows .button, .rows:not(:has(.row-fields, .hint))) {
    display: none;
  }

  .row-fields {
    display: grid;
    grid-template: auto auto auto / repeat(2, minmax(0, 13rem)) auto;
    gap: var(--_space-1) var(--_space-2);
  }

  /* Labels, inputs and what is wrong stand beside one another, however long each is. */
  .row-fields > .field {
    grid-row: 1 / -1;
    grid-template-rows: subgrid;
    gap: inherit;
  }

  .row-fields .field > label {
    align-self: end;
  }

  .row-fields .field > .input,
  .row-fields > .icon {
    grid-row: 2;
  }

  .row-fields .field > :not(label, .input) {
    grid-row: 3;
  }

  .rows > legend {
    margin-block-end: var(--_space-1);
  }

  /* The first row says what the cells of all of them are. */
  .row-fields + .row-fields label {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;

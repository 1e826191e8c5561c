import { css } from 'lit';
import { rowsStyles } from './rows-styles.js';

/** What lists and forms of the settings look like. */
const formStyles = css`
  .header .about {
    flex: 1 0 100%;
    text-wrap: pretty;
  }

  /* What is told as it appears takes no room before. */
  .section > [role='alert'],
  .section > [role='status'],
  .settings-form > [role='alert'] {
    display: contents;
  }

  .settings-form,
  .typed {
    display: grid;
    gap: var(--_space-4);
    text-align: start;
  }

  .form-end {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: var(--_space-2);
  }

  .form-end p {
    margin-inline-end: auto;
  }

  .typed {
    align-content: start;
  }

  .with-sample {
    display: grid;
    gap: var(--_space-5);
  }

  .sample {
    display: grid;
    gap: var(--_space-2);
    min-width: 0;
    align-content: start;
    container-type: inline-size;
  }

  .subject {
    display: grid;
    gap: var(--_space-4);
    min-width: 0;
  }

  /* A legend that floats is a cell like the others: it stands below the line of its subject, not on it. */
  .subject > legend {
    float: inline-start;
  }

  .subject + .subject {
    padding-block-start: var(--_space-4);
    border-block-start: 1px solid var(--_border);
  }

  .flags {
    display: grid;
    gap: var(--_space-1);
  }

  @container (min-width: 52rem) {
    .with-sample {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }

    .with-sample > .sample {
      position: sticky;
      inset-block-start: var(--_space-4);
      align-self: start;
    }
  }

  .check {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    gap: 0 var(--_space-2);
    min-height: 1.75rem;
  }

  .check .hint {
    grid-column: 2;
  }

  .name {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-2);
    overflow-wrap: anywhere;
  }

  th.who {
    font-weight: 550;
  }

  .row-actions {
    text-align: end;
    white-space: nowrap;
  }

  tr.editing > td {
    padding: var(--_space-4);
    background: var(--_raised);
  }

  summary {
    width: fit-content;
    min-height: 1.75rem;
    color: var(--_muted);
    font-weight: 550;
    cursor: pointer;
  }

  details > :nth-child(2) {
    margin-block-start: var(--_space-2);
  }

  details > .table-wrap {
    color: var(--_muted);
  }

  /* A long title takes two lines before the button leaves its row. */
  @container (max-width: 30rem) {
    .header .title {
      flex: 1 1 0;
    }
  }

  @container (max-width: 38rem) {
    table.cards tr.selectable {
      display: flex;
      flex-wrap: wrap;
    }

    table.cards tr.selectable > * {
      flex: 1 0 100%;
      order: 1;
      justify-content: flex-start;
      text-align: start;
    }

    table.cards tr.selectable > td {
      color: var(--_muted);
      font-size: 0.875rem;
    }

    table.cards tr.selectable > th {
      display: block;
      flex: 1 1 0;
      order: 0;
    }

    /* Below the name where there is no room beside it. */
    table.cards tr.selectable > .row-actions {
      flex: none;
      order: 0;
      align-items: start;
      gap: 0;
      margin-block: -0.4rem;
      margin-inline-start: auto;
    }

    .row-actions > .button {
      padding-inline: var(--_space-2);
    }

    table.cards td.none {
      display: none;
    }

    table.cards tr.editing {
      padding-block: 0;
    }

    table.cards tr.editing > td {
      display: block;
      padding: var(--_space-4);
      text-align: start;
    }
  }

  /* Where its buttons have frames, they stand apart. */
  @media (forced-colors: active) {
    table.cards tr.selectable > .row-actions {
      gap: var(--_space-2);
      margin-block: 0;
    }
  }

  @media (pointer: coarse) {
    .check,
    summary {
      min-height: 2.75rem;
    }
  }
`;

/** The same, with the lists in a form: one sheet, put into an element once. */
export const settingsStyles = css`
  ${formStyles}
  ${rowsStyles}
`;

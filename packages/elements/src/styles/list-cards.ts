import { css } from 'lit';

/**
 * The rows of a list where there is little room: number and state, then who and how much, then the rest in small.
 * Cells say which they are: `state`, `who`, `how-much`; `none` is left out.
 */
export const listCards = css`
  /* Before there is too little room for columns, they come closer to each other. */
  @container (max-width: 56rem) {
    table.cards :is(th, td) {
      padding-inline: var(--_space-1);
      font-size: 0.875rem;
    }
  }

  .sort {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
    margin: -0.25rem;
    padding: 0.25rem;
    border: 0;
    border-radius: var(--_radius-s);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  .sort:hover {
    color: var(--_accent);
  }

  /* Where it is not the order, its place is kept and nothing moves when it becomes it. */
  .sort::after {
    content: '';
    width: 0.5em;
    height: 0.5em;
    background: currentColor;
    clip-path: polygon(0 25%, 100% 25%, 50% 85%);
    opacity: 0;
    forced-color-adjust: none;
  }

  [aria-sort] > .sort::after {
    opacity: 1;
  }

  [aria-sort='ascending'] > .sort::after {
    rotate: 180deg;
  }

  .unsorted {
    display: none;
  }

  .choose {
    width: 1%;
    padding-inline-end: 0;
  }

  .choice {
    width: 1.125rem;
    height: 1.125rem;
    margin: 0;
    accent-color: var(--_accent);
    vertical-align: middle;
  }

  td.choose,
  th.choose {
    min-width: 1.75rem;
  }

  @container (max-width: 38rem) {
    table.cards :is(th, td) {
      padding-inline: 0;
    }

    /* The headings are only read aloud there; the filters have the order. */
    .sort {
      display: none;
    }

    .unsorted {
      display: inline;
    }

    table.cards tr.selectable {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--_space-1) var(--_space-4);
    }

    table.cards tr.selectable::before,
    table.cards tr.selectable::after {
      flex: 0 0 100%;
      order: 1;
      content: '';
    }

    table.cards tr.selectable::after {
      order: 3;
    }

    table.cards tr.selectable td {
      gap: var(--_space-1);
      order: 4;
      color: var(--_muted);
      font-size: 0.875rem;
    }

    table.cards tr.selectable td.choose {
      order: 0;
      width: auto;
    }

    table.cards tr.selectable td.none {
      display: none;
    }

    table.cards tr.selectable td.state {
      order: 0;
      margin-inline-start: auto;
    }

    table.cards tr.selectable td.who,
    table.cards tr.selectable td.how-much {
      order: 2;
      color: inherit;
      font-size: inherit;
    }

    table.cards tr.selectable td.who {
      flex: 1 1 30%;
      text-align: start;
    }

    table.cards tr.selectable td.how-much {
      gap: var(--_space-2);
      align-items: baseline;
      font-weight: 600;
    }

    table.cards tr.selectable td.how-much::before {
      font-weight: 400;
    }

    table.cards tr.selectable td.who::before,
    table.cards tr.selectable td.state::before {
      content: none;
    }
  }
`;

import { css } from 'lit';

/** The lines where a table has no room: two rows a line, and one card a line in a narrow container. */
export const lineCards = css`
  @container main (max-width: 52rem) {
    .lines td,
    .lines tbody th {
      display: block;
    }

    .lines thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .lines tr.line {
      grid-template-columns: 1.75rem repeat(12, minmax(0, 1fr));
      gap: var(--_space-2);
      padding-block: var(--_space-3);
      contain-intrinsic-block-size: auto 7.5rem;
    }

    .lines tbody th,
    .lines tbody td {
      min-width: 0;
      padding: 0;
      border: 0;
    }

    .lines th.position {
      grid-area: 1 / 1;
    }

    .lines td.description {
      grid-area: 1 / 2 / 2 / span 8;
    }

    .lines td.amount {
      grid-area: 1 / 10 / 2 / span 4;
      padding-inline-end: 2.75rem;
      white-space: normal;
      overflow-wrap: anywhere;
    }

    .lines td.row-menu {
      grid-area: 1 / 13;
      justify-self: end;
    }

    .lines td.field {
      grid-row: 2;
      grid-column: auto / span 3;
    }

    .lines.of-3 td.field {
      grid-column: auto / span 4;
    }

    .lines.of-2 td.field {
      grid-column: auto / span 6;
    }

    .lines.of-1 td.field {
      grid-column: 2 / -1;
    }

    .lines td.field:nth-child(3) {
      grid-column-start: 2;
    }

    .lines td.field::before {
      content: attr(data-label);
      display: block;
      margin-block-end: 2px;
      color: var(--_muted);
      font-size: 0.8125rem;
    }
  }

  @container main (max-width: 38rem) {
    .lines tbody {
      display: grid;
      gap: var(--_space-3);
    }

    .lines tr.line {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: var(--_space-2) var(--_space-3);
      padding: var(--_space-3);
      border: 1px solid var(--_border);
      border-radius: var(--_radius-m);
      contain-intrinsic-block-size: auto 14.5rem;
    }

    .lines td.description {
      grid-area: 2 / 1 / 3 / -1;
    }

    /* Over the number of the line, too, which leaves room for it. */
    .lines td.amount {
      grid-area: 1 / 1 / 2 / -1;
      margin-inline-start: 3.5rem;
    }

    .lines td.row-menu {
      grid-area: 1 / 2;
    }

    .lines td.field:nth-child(n) {
      grid-area: auto;
    }

    .lines:is(.of-1, .of-3) td.field:nth-last-child(3) {
      grid-column: 1 / -1;
    }

    .lines tr.line.fresh {
      border-style: dashed;
    }

    .lines th.position .visually-hidden {
      position: static;
      width: auto;
      height: auto;
      clip-path: none;
    }
  }
`;

import { css } from 'lit';

/** The lines where a table has no room: two rows a line, and one card a line in a narrow container. */
export const lineCards = css`
  @container main (max-width: 50rem) {
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
      grid-template-columns: 1.75rem 1fr 1.4fr 1.7fr 1.7fr minmax(6rem, auto) 2.25rem;
      grid-template-areas:
        'position description description description description amount menu'
        '. quantity price discount tax tax tax';
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
      grid-area: position;
    }

    .lines td.description {
      grid-area: description;
    }

    .lines td.quantity {
      grid-area: quantity;
    }

    .lines td.price {
      grid-area: price;
    }

    .lines td.discount {
      grid-area: discount;
    }

    .lines td.tax {
      grid-area: tax;
    }

    .lines td.amount {
      grid-area: amount;
    }

    .lines td.row-menu {
      grid-area: menu;
    }

    .lines td:is(.quantity, .price, .discount, .tax)::before {
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
      grid-template-columns: 1fr 1fr 2.25rem;
      grid-template-areas:
        'position amount menu'
        'description description description'
        'quantity price price'
        'discount tax tax';
      gap: var(--_space-2) var(--_space-3);
      padding: var(--_space-3);
      border: 1px solid var(--_border);
      border-radius: var(--_radius-m);
      contain-intrinsic-block-size: auto 14.5rem;
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

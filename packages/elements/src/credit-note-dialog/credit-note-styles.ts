import { css } from 'lit';
import { wayStyles } from '../styles/way.js';

/** What only a credit note that is filled in looks like. */
export const creditNoteStyles = css`
  ${wayStyles}

  .title:focus-visible {
    outline: none;
  }

  .panel.facts {
    grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr));
  }

  .panel.facts .most .amount {
    font-weight: 650;
  }

  .quick .spread {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    margin-inline-start: auto;
  }

  .quick .spread > .button {
    white-space: normal;
  }

  .quick .spread .field {
    grid-template-columns: auto minmax(0, 8rem);
  }

  .way .button {
    justify-self: end;
  }

  .at-rate .hint {
    display: block;
  }

  .disposition {
    display: grid;
    gap: var(--_space-3);
  }

  .place {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
    gap: var(--_space-2);
  }

  .place > .field {
    grid-template-columns: minmax(0, 1fr) 9rem;
    row-gap: 0;
  }

  .place > .field .error {
    grid-column: 1 / -1;
    text-align: end;
  }

  .place .refund-way {
    grid-column: 1 / -1;
    padding-inline-start: var(--_space-4);
    border-inline-start: 2px solid var(--_border);
  }

  .refund-way .choice {
    grid-column: 1 / -1;
  }

  .remainder {
    font-weight: 550;
  }

  .footer .hint {
    margin-inline-end: auto;
  }

  .how-much .input {
    width: 7rem;
    margin-inline-start: auto;
  }

  .by .input {
    width: auto;
    min-width: 7.5rem;
  }

  .how-much .error {
    max-width: 14rem;
    margin-inline-start: auto;
    white-space: normal;
  }

  .quantity {
    display: block;
  }

  .over {
    color: var(--_danger);
  }

  .fields.why {
    grid-template-columns: minmax(0, 1fr) minmax(9rem, 12rem);
  }

  @container (max-width: 38rem) {
    .fields.why,
    .place {
      grid-template-columns: 1fr;
    }

    .place > .button {
      justify-self: end;
    }

    .quick .spread {
      margin-inline-start: 0;
    }

    table.cards tr.credit {
      position: relative;
      padding-inline-start: 2rem;
    }

    /* The tick stands before the item it is about. */
    table.cards tr.credit .tick {
      position: absolute;
      inset: var(--_space-3) auto auto 0;
      inset-inline: 4px auto;
      padding-block-start: 0.15rem;
    }

    table.cards tr.credit th {
      font-weight: 600;
      text-align: start;
    }

    table.cards tr.credit td:empty,
    table.cards tr.credit td.nothing {
      display: none;
    }

    table.cards tr.credit .how-much {
      flex-wrap: wrap;
    }

    .quantity {
      display: inline;
    }

    .how-much .error {
      max-width: none;
    }
  }
`;

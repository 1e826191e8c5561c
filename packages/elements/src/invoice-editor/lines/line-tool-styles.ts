import { css } from 'lit';

/** What lines are taken by, and what stands above and below them. */
export const lineToolStyles = css`
  .lines-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-3);
  }

  .history {
    display: flex;
  }

  .history .button[aria-disabled='true'] {
    border-color: transparent;
    background: transparent;
    opacity: 0.5;
  }

  .offer {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-3);
    padding-inline-start: var(--_space-3);
    border-radius: var(--_radius-s);
    background: var(--_raised);
  }

  .handle {
    min-width: 1.75rem;
    min-height: 2.25rem;
    padding: 0 0.35rem;
    border: 0;
    border-radius: var(--_radius-s);
    background: none;
    color: inherit;
    text-align: start;
    cursor: grab;
    touch-action: none;
    user-select: none;
  }

  .handle:hover {
    background: var(--_raised);
    color: var(--_on-surface);
  }

  .handle[aria-pressed='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .lines tr.selected {
    background: var(--_accent-soft);
  }

  @media (forced-colors: active) {
    .lines tr.selected {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }

    .handle[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }

  .lines tr.dragged {
    opacity: 0.55;
  }

  .lines tr.dragged .handle {
    cursor: grabbing;
  }

  .lines tr.drop-before {
    box-shadow: inset 0 2px 0 0 var(--_accent);
  }

  .keys-button {
    margin-inline-start: auto;
    font-weight: 400;
  }

  .keys {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: var(--_space-1) var(--_space-4);
    margin: var(--_space-2) 0 0;
  }

  .keys dd {
    margin: 0;
    text-align: end;
  }

  .keys kbd,
  .menu kbd {
    color: var(--_muted);
    font: inherit;
    font-size: 0.8125rem;
  }
`;

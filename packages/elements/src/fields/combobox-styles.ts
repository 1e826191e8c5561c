import { css } from 'lit';

/** A combobox: an input with an arrow, and its list over the page, as wide as the input or wider. */
export const comboboxStyles = css`
  .combobox {
    position: relative;
    display: grid;
    anchor-scope: --_combobox;
  }

  .combobox .input {
    padding-inline-end: 2rem;
    text-overflow: ellipsis;
    anchor-name: --_combobox;
  }

  .combobox::after {
    position: absolute;
    inset-block-start: calc(50% - 0.4rem);
    inset-inline-end: 0.8rem;
    width: 0.45rem;
    height: 0.45rem;
    border: solid var(--_muted);
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
    content: '';
    pointer-events: none;
  }

  .combobox:has(.standing)::after {
    content: none;
  }

  .options.menu {
    position-anchor: --_combobox;
    position-area: block-end span-inline-end;
    position-try-fallbacks:
      flip-block,
      flip-inline,
      flip-block flip-inline;
    min-width: anchor-size(width);
    max-height: min(20rem, 45dvh);
    overflow-y: auto;
    overscroll-behavior: contain;
  }

  .options .option {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
    align-items: baseline;
    justify-content: space-between;
    min-height: 2.25rem;
    padding: 0.4rem var(--_space-3);
    border-radius: var(--_radius-s);
    scroll-margin-block: var(--_space-1);
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  .options .option.chosen > :first-child {
    font-weight: 600;
  }

  .options .option.none {
    color: var(--_muted);
  }

  .options :is(.create, .retry) {
    color: var(--_accent);
    font-weight: 550;
  }

  .options .option + .create {
    margin-block-start: var(--_space-1);
    border-start-start-radius: 0;
    border-start-end-radius: 0;
    box-shadow: 0 -1px var(--_border);
  }

  .options .option:hover {
    background: var(--_raised);
  }

  .options .option[aria-selected='true'] {
    background: var(--_accent-soft);
  }

  .options mark {
    background: none;
    color: inherit;
    font-weight: 650;
  }

  .options .remark {
    padding: 0.4rem var(--_space-3);
  }

  .options [aria-busy='true'] .option {
    opacity: 0.6;
  }

  @media (pointer: coarse) {
    .options .option {
      min-height: 2.75rem;
      align-content: center;
    }
  }

  @media (forced-colors: active) {
    .options .option[aria-selected='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }

    .options .option[aria-selected='true'] * {
      color: inherit;
    }
  }
`;

import { css } from 'lit';

/** Modal dialogs and the popover that a menu button opens. */
export const dialogs = css`
  dialog {
    width: min(100vw - 2rem, 46rem);
    max-height: min(100dvh - 2rem, 52rem);
    padding: var(--_space-5);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-l);
    background: var(--_surface);
    color: var(--_on-surface);
    box-shadow: var(--_shadow);
    container-type: inline-size;
  }

  dialog.small {
    width: min(100vw - 2rem, 28rem);
  }

  dialog::backdrop {
    background: rgb(12 16 24 / 45%);
  }

  .dialog-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
  }

  /* A title has the focus to be read first; nothing can be done with it. */
  .dialog-body > .section-title:focus-visible {
    outline: none;
  }

  .menu {
    position: fixed;
    inset: auto;
    position-area: block-end span-inline-start;
    position-try-fallbacks: flip-block, flip-inline;
    width: max-content;
    max-width: min(100vw - 1rem, 22rem);
    margin: var(--_space-1) 0;
    padding: var(--_space-1);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-m);
    background: var(--_surface);
    color: var(--_on-surface);
    box-shadow: var(--_shadow);
  }

  .menu-item {
    display: grid;
    width: 100%;
    min-height: 2.25rem;
    align-content: center;
    padding: var(--_space-2) var(--_space-3);
    border: 0;
    border-radius: var(--_radius-s);
    background: none;
    text-align: start;
    cursor: pointer;
  }

  .menu-item:hover {
    background: var(--_raised);
  }

  .menu-item[aria-disabled='true'] {
    color: var(--_muted);
    cursor: not-allowed;
  }

  .menu-item .reason {
    font-size: 0.8125rem;
    text-wrap: pretty;
  }

  .menu-item:focus-visible {
    outline-offset: -2px;
  }

  @media (forced-colors: active) {
    .menu-item[aria-disabled='true'] {
      color: GrayText;
    }
  }

  @media (pointer: coarse) {
    .menu-item {
      min-height: 2.75rem;
    }
  }
`;

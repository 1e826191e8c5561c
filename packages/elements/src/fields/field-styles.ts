import { css } from 'lit';

/** A field by itself, as a form of the host has it. */
export const fieldStyles = css`
  :host {
    display: inline-block;
    inline-size: 16rem;
    max-inline-size: 100%;
  }

  :host([hidden]) {
    display: none;
  }

  .control {
    position: relative;
    display: flex;
    gap: var(--_space-2);
    align-items: center;
  }

  .control .input {
    flex: 1;
  }
`;

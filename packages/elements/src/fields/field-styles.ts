import { css } from 'lit';
import { controls } from '../styles/controls.js';
import { fields } from '../styles/fields.js';
import { tokens } from '../styles/tokens.js';

const alone = css`
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

/** A field by itself, as a form of the host has it. */
export const fieldStyles = [tokens, fields, controls, alone];

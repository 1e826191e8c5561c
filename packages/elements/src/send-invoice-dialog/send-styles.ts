import { css } from 'lit';

/** What only the dialog that sends looks like. */
export const sendStyles = css`
  :host {
    display: contents;
  }

  dialog {
    width: min(100vw - 2rem, var(--billing-send-dialog-width, 38rem));
  }

  .field textarea {
    min-height: 11rem;
  }

  .attached,
  .in-flight {
    font-size: 0.875rem;
  }

  .in-flight:empty {
    position: absolute;
  }
`;

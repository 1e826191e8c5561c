import { css } from 'lit';

/** How wide the dialog is; the rest comes with what is in it. */
export const dialogStyles = css`
  dialog {
    width: min(100vw - 2rem, var(--billing-credit-dialog-width, 54rem));
  }
`;

import { css } from 'lit';

/** What only a payment looks like. */
export const paymentDetailStyles = css`
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(7rem, 1fr));
    gap: var(--_space-3) var(--_space-5);
  }

  .facts {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9rem), 1fr));
  }

  .figures dt {
    color: var(--_muted);
    font-size: 0.8125rem;
  }

  .figures dd {
    font-size: 1.25rem;
    font-weight: 600;
  }
`;

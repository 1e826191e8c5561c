import { css } from 'lit';

/** What is told about a record in a word, or about what was done in a sentence. */
export const notices = css`
  .banner {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-4);
    padding: var(--_space-3) var(--_space-4);
    border-radius: var(--_radius-s);
    background: var(--_accent-soft);
    text-wrap: pretty;
  }

  .banner.error-banner {
    background: var(--_danger-soft);
    color: var(--_danger);
  }

  .banner.warning {
    background: var(--_warning-soft);
    color: var(--_warning);
  }

  .banner.success {
    background: var(--_success-soft);
    color: var(--_success);
  }

  /* What is told as it appears takes no room before. */
  div[role='alert']:not(:has(*)),
  .actions > [role='status']:empty {
    position: absolute;
  }

  .badge {
    display: inline-flex;
    align-items: center;
    min-height: 1.5rem;
    padding: 0 0.6rem;
    border-radius: 999px;
    background: var(--_raised);
    color: var(--_muted);
    font-size: 0.8125rem;
    font-weight: 600;
    white-space: nowrap;
  }

  .badges {
    display: inline-flex;
    flex-wrap: wrap;
    gap: var(--_space-1);
  }

  .badge.info {
    background: var(--_accent-soft);
    color: var(--_accent);
  }

  .badge.success {
    background: var(--_success-soft);
    color: var(--_success);
  }

  .badge.warning {
    background: var(--_warning-soft);
    color: var(--_warning);
  }

  .badge.danger {
    background: var(--_danger-soft);
    color: var(--_danger);
  }

  @media (forced-colors: active) {
    .badge,
    .banner {
      border: 1px solid currentcolor;
    }
  }
`;

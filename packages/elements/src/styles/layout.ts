import { css } from 'lit';

/** Titles, toolbars, panels and totals. */
export const layout = css`
  /* Wide tables scroll in themselves: they make nothing else wider. */
  .base {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-5);
    background: var(--_surface);
  }

  .header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-3);
  }

  .header .actions {
    margin-inline-start: auto;
  }

  .title {
    font-size: 1.375rem;
    font-weight: 650;
    line-height: 1.25;
    letter-spacing: -0.01em;
  }

  .title,
  .section-title {
    text-wrap: balance;
  }

  .title:focus-visible {
    outline: none;
  }

  .section-title {
    font-size: 1rem;
    font-weight: 650;
  }

  summary.section-title {
    width: fit-content;
    cursor: pointer;
  }

  .section {
    display: grid;
    gap: var(--_space-3);
  }

  .actions,
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
  }

  .footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: var(--_space-2);
    padding-block-start: var(--_space-4);
    border-block-start: 1px solid var(--_border);
  }

  .panel {
    padding: var(--_space-4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-m);
    background: var(--_raised);
  }

  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.5rem), 1fr));
    gap: var(--_space-3) var(--_space-5);
  }

  .facts dt {
    color: var(--_muted);
    font-size: 0.8125rem;
  }

  .facts dd {
    overflow-wrap: anywhere;
  }

  .totals {
    display: grid;
    grid-template-columns: 1fr auto;
    row-gap: var(--_space-1);
    width: min(100%, 22rem);
    margin-inline-start: auto;
  }

  /* What is too long for its room is broken: money is never cut. */
  .totals dd {
    padding-inline-start: var(--_space-3);
    white-space: normal;
    overflow-wrap: anywhere;
    text-align: right;
  }

  .totals .total {
    padding-block-start: var(--_space-2);
    border-block-start: 1px solid var(--_border);
    font-size: 1.125rem;
    font-weight: 650;
  }

  .empty,
  .problem {
    display: grid;
    justify-items: center;
    gap: var(--_space-3);
    padding: var(--_space-6) var(--_space-4);
    color: var(--_muted);
    text-align: center;
  }

  .skeleton {
    display: grid;
    gap: var(--_space-3);
  }

  .skeleton span {
    height: 1.1rem;
    border-radius: var(--_radius-s);
    background: var(--_border);
    animation:
      appear 0.2s 0.1s backwards,
      breathe 1.4s ease-in-out 0.1s infinite alternate;
  }

  .skeleton span:nth-child(3n + 1) {
    width: 40%;
  }

  .skeleton span:nth-child(3n) {
    width: 75%;
  }

  /* What is read at once does not flicker. */
  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  @keyframes breathe {
    from {
      opacity: 0.5;
    }
  }

  /*
   * Several buttons fill the rows they take, which those of a header never share with the title. A button alone does, and
   * several badges stand below.
   */
  @container (max-width: 30rem) {
    .header .badges:has(.badge ~ .badge) {
      flex-basis: 100%;
    }

    .header:not(:has(.button ~ .button)) .badges:has(.badge ~ .badge) {
      order: 1;
    }

    .header :is(.actions, .toolbar):has(.button ~ .button) {
      flex: 1 1 100%;
    }

    :is(.header .actions, .header .toolbar, .footer) > .button:is(.button ~ .button, :has(~ .button)) {
      flex: 1 1 auto;
    }

    /* One that is too long for a row of its own takes two lines. */
    :is(.actions, .toolbar, .footer) > .button {
      white-space: normal;
    }
  }

  @media (forced-colors: active) {
    .skeleton span {
      forced-color-adjust: none;
      background: GrayText;
    }
  }
`;

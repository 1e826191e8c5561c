import { css } from 'lit';

/**
 * The look, in one place. Hosts set the public `--billing-*` properties on any ancestor; elements use the private
 * `--_*` ones, which fall back to these values. Colors follow the host's `color-scheme` and come in pairs that keep
 * 4.5:1 for text and 3:1 for borders of controls.
 */
export const tokens = css`
  :host {
    --_font: var(--billing-font, inherit);
    --_space-1: var(--billing-space-1, 0.25rem);
    --_space-2: var(--billing-space-2, 0.5rem);
    --_space-3: var(--billing-space-3, 0.75rem);
    --_space-4: var(--billing-space-4, 1rem);
    --_space-5: var(--billing-space-5, 1.5rem);
    --_space-6: var(--billing-space-6, 2.5rem);
    --_radius-s: var(--billing-radius-s, 6px);
    --_radius-m: var(--billing-radius-m, 10px);
    --_radius-l: var(--billing-radius-l, 14px);

    --_surface: var(--billing-color-surface, light-dark(#ffffff, #15181d));
    --_raised: var(--billing-color-raised, light-dark(#f6f7f9, #1d2127));
    --_on-surface: var(--billing-color-on-surface, light-dark(#1a1e26, #e7e9ed));
    --_muted: var(--billing-color-muted, light-dark(#5a6371, #a4adba));
    --_border: var(--billing-color-border, light-dark(#e2e5ea, #2f353e));
    --_border-strong: var(--billing-color-border-strong, light-dark(#848c98, #717a87));
    --_accent: var(--billing-color-accent, light-dark(#2a5bd0, #93b2ff));
    --_on-accent: var(--billing-color-on-accent, light-dark(#ffffff, #0a1430));
    --_accent-soft: var(--billing-color-accent-soft, light-dark(#eaf0fe, #1c2842));
    --_danger: var(--billing-color-danger, light-dark(#b3261e, #ffa198));
    --_danger-soft: var(--billing-color-danger-soft, light-dark(#fdeceb, #3a1c1b));
    --_on-danger: var(--billing-color-on-danger, light-dark(#ffffff, #2b0605));
    --_warning: var(--billing-color-warning, light-dark(#825000, #f2bf70));
    --_warning-soft: var(--billing-color-warning-soft, light-dark(#fff3dc, #362910));
    --_success: var(--billing-color-success, light-dark(#1b6b40, #80d4a4));
    --_success-soft: var(--billing-color-success-soft, light-dark(#e5f5ec, #12301f));
    --_focus: var(--billing-focus-ring, var(--_accent));
    --_shadow: light-dark(0 8px 28px rgb(20 28 44 / 14%), 0 8px 28px rgb(0 0 0 / 55%));

    display: block;
    container-type: inline-size;
    color: var(--_on-surface);
    font-family: var(--_font);
    line-height: 1.45;
    -webkit-text-size-adjust: none;
    text-size-adjust: none;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  h2,
  h3,
  p,
  dl,
  dd,
  ul,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
  }

  ul {
    list-style: none;
  }

  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .amount,
  .number {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .muted {
    color: var(--_muted);
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation: none !important;
      transition: none !important;
    }
  }
`;

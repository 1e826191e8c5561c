import { css } from 'lit';

/** The preview of what is pasted. */
export const pasteStyles = css`
  #paste {
    width: min(100vw - 2rem, 60rem);
  }

  .has-heading {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
  }

  .doubt {
    display: grid;
    gap: var(--_space-2);
    margin: 0;
    padding: var(--_space-3);
    border: 1px solid var(--_warning);
    border-radius: var(--_radius-m);
  }

  .doubt .legend {
    padding-inline: var(--_space-1);
  }

  .conflicts {
    display: grid;
    gap: var(--_space-3);
  }

  .doubt .hint {
    white-space: pre-line;
  }

  .choice.version {
    flex: 1 1 12rem;
    align-items: start;
  }

  .choice.version .hint {
    display: block;
  }

  .preview {
    max-height: min(40dvh, 22rem);
    overflow: auto;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-m);
  }

  .preview thead th {
    position: sticky;
    inset-block-start: 0;
    min-width: 9rem;
    background: var(--_surface);
  }

  .preview thead .input {
    width: 100%;
  }

  .preview td {
    max-width: 20rem;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  .preview td.left-out {
    color: var(--_muted);
    text-decoration: line-through;
  }

  .preview td.wrong {
    box-shadow: inset 0 0 0 2px var(--_danger);
  }

  .problems {
    margin: var(--_space-2) 0 0;
    padding-inline-start: 1.25rem;
    overflow-wrap: anywhere;
  }
`;

import { css } from 'lit';

/** What a list is narrowed down by: the search takes the room that is left. */
export const filterStyles = css`
  .filters {
    display: grid;
    gap: var(--_space-3);
  }

  .filters .search {
    flex: 1 1 14rem;
    width: auto;
  }

  /* Nothing of it has to be filled in. */
  .filters .optional,
  .filters [hidden] {
    display: none;
  }

  p[role='status']:empty {
    display: none;
  }
`;

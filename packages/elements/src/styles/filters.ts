import { css } from 'lit';

/** What a list is narrowed down by: the search takes the room that is left. */
export const filterStyles = css`
  .filters {
    display: grid;
    gap: var(--_space-3);
  }

  .filters .search {
    flex: 1 1 12rem;
    width: auto;
  }

  .filters .fields {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12rem), 1fr));
  }

  /* Where they take several rows, each is filled. */
  @container (max-width: 30rem) {
    .filters .toolbar > :is(.field, .button) {
      flex: 1 1 auto;
    }
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

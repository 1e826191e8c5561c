import {
  findHistory,
  historyOf,
  type Billing,
  type Command,
  type RecordChange,
  type Ref,
} from '@billkit/billing';
import { css, html, nothing, type TemplateResult } from 'lit';
import { actions } from '../text/english/actions.js';
import { formatInstant, formatList } from '../text/format.js';
import { addEnglish, type Language } from '../text/language.js';

addEnglish({ actions });

/** Reads what was done to a record, the last in front. */
export const readTimeline = async (billing: Billing, ref: Ref): Promise<readonly RecordChange[]> =>
  historyOf(ref, await findHistory(billing, [ref])).toReversed();

/** What was done, by whom, and when. */
export const timeline = (changes: readonly RecordChange[], now: Date, language: Language): TemplateResult =>
  html`<ol class="timeline-list">
    ${changes.map(
      ({ command, actor, at }) =>
        html`<li>
          <span
            >${actionText(command, language)}
            ${'reason' in command && command.reason ? html`<bdi class="muted">${command.reason}</bdi>` : nothing}</span
          >
          <bdi class="muted">${actor.id}</bdi>
          <time class="muted number" datetime=${at}>${formatInstant(new Date(at), now, language)}</time>
        </li>`,
    )}
  </ol>`;

/** A plan is what its steps are. */
const actionText = (command: Command, language: Language): string =>
  command.type === 'execute-plan'
    ? formatList(
        command.steps.map(({ type }) => language.texts.actions[type]),
        language,
      )
    : language.texts.actions[command.type];

export const timelineStyles = css`
  .timeline-list {
    margin: var(--_space-3) 0 0;
    padding: 0;
    border-block-start: 1px solid var(--_border);
    list-style: none;
  }

  .timeline-list li {
    display: grid;
    grid-template-columns: minmax(8rem, 3fr) minmax(4rem, 1fr) auto;
    gap: var(--_space-1) var(--_space-4);
    padding-block: var(--_space-2);
    border-block-end: 1px solid var(--_border);
  }

  @container (max-width: 38rem) {
    .timeline-list li {
      grid-template-columns: 1fr auto;
    }

    .timeline-list li > :first-child {
      grid-column: 1 / -1;
    }
  }
`;

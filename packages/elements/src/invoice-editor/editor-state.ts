import { grantOf } from '@billkit/billing';
import type { AccountController } from '../controllers/account-controller.js';
import type { CommandController } from '../controllers/command-controller.js';
import type { HostController } from '../controllers/host-controller.js';
import type { QueryState } from '../controllers/query-controller.js';
import type { DraftController } from './draft/draft-controller.js';
import type { EditorParts } from './editor-parts.js';
import type { InvoiceQuery } from './draft/stored-invoice.js';
import type { EditorState } from './editor-placeholder.js';

/** What decides what an editor is doing. */
export interface StateOptions {
  readonly host: HostController;
  readonly account: AccountController;
  readonly command: CommandController;
  readonly draft: DraftController;
  readonly query: { readonly state: QueryState<InvoiceQuery> };
  /** Whether the invoice was deleted here. */
  readonly isDeleted: boolean;
}

/** What an editor is doing. */
export function stateOf({ host, account, command, draft, query, isDeleted }: StateOptions): EditorState {
  if (host.isMissing) return 'no-provider';
  if (isDeleted) return 'deleted';
  if (draft.isMissing) return 'not-found';
  const isUnread = query.state.status === 'failed';
  if (draft.issued) return draft.isBehind && isUnread ? 'failed' : 'readonly';
  if (draft.draft && account.isReady) {
    if (!mayWrite(host, draft.version)) return 'forbidden';
    return command.isRunning ? 'saving' : 'editing';
  }
  return account.isFailed || isUnread ? 'failed' : 'loading';
}

/** Whether the policy of the books lets this person write an invoice, or this one again. */
function mayWrite({ value: host }: HostController, version: number): boolean {
  return !host || grantOf(host.actor(), version === 0 ? 'create-draft' : 'revise-draft') !== undefined;
}

/** The states that style sheets see, as `:state(name)`. */
export const customStatesOf = (
  state: EditorState,
  { draft, command, online, kept, isInvalid }: EditorParts,
) => ({
  loading: state === 'loading',
  dirty: draft.isDirty,
  saving: command.isRunning,
  conflict: draft.newest !== undefined,
  error: state === 'failed' || command.state.status === 'failed' || command.state.status === 'refused',
  readonly: state === 'readonly',
  forbidden: state === 'forbidden',
  empty: state === 'not-found' || state === 'deleted',
  offline: online.isOffline,
  restored: kept.loaded?.journal.restored !== undefined,
  'user-invalid': isInvalid && (state === 'editing' || state === 'saving'),
});

import type { Action, Actor, CommandType, RefusalType } from '@billkit/billing';
import type { Ask, Desk } from '@billkit/billing/testing';

/** What happens: the record's state afterwards, or the refusal. */
export type Outcome<S extends string> = `→ ${S}` | RefusalType;
export type Row<S extends string> = Readonly<Record<S, Outcome<S>>>;

/** One kind of record: how it comes into each state, how the state is told, and every command that applies to it. */
export interface Subject<S extends string> {
  readonly states: Readonly<Record<S, readonly Ask[]>>;
  readonly stateOf: (desk: Desk) => Promise<S>;
  readonly commands: { readonly [T in CommandType]?: { readonly ask: AskFor<T>; readonly in: Row<S> } };
  /** What the views offer, where the record exists. */
  readonly actions?: (desk: Desk, actor: Actor) => Promise<readonly Action[]>;
}
export type AskFor<T extends CommandType> = (
  desk: Desk,
) => Promise<Ask & { readonly type: T }> | (Ask & { readonly type: T });

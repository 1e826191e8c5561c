import type { BillingRecord, CommandType, Kind } from '@billkit/billing';
import type { Ask, Desk } from '@billkit/billing/testing';
import { deskIn } from './desk-in.js';
import type { AskFor } from './subject.js';
import { subjects } from './tables.js';

/** What a command did to the status of a record; `null` where there was, or is, none. */
export interface Change {
  readonly kind: Kind;
  readonly before: string | null;
  readonly command: CommandType;
  readonly after: string | null;
}

/** What has been asked in any state of anything, in the order of the tables. */
const asks = Object.values(subjects).flatMap(({ commands }) =>
  Object.values(commands).map(({ ask }) => ask as AskFor<CommandType>),
);

/**
 * Every change of a status that was seen when each state of the tables came about, and when everything that is asked
 * there was asked in every one of them. A plan is left out: it changes what its steps change.
 */
export async function changesSeen(): Promise<readonly Change[]> {
  const seen = new Map<string, Change>();
  for (const { states } of Object.values(subjects))
    for (const steps of Object.values(states)) {
      const desk = watched(await deskIn([]), seen);
      for (const step of steps) await desk.do(step);
      for (const ask of asks) await askedIn(await deskIn(steps), ask, seen);
    }
  return [...seen.values()];
}

async function askedIn(desk: Desk, ask: AskFor<CommandType>, seen: Map<string, Change>): Promise<void> {
  // What some ask for first is not possible everywhere.
  const asked = await Promise.resolve(ask(desk)).catch(() => null);
  if (asked && asked.type !== 'execute-plan') await watched(desk, seen).ask(asked);
}

/** The desk, noting what each command changes. */
function watched(desk: Desk, seen: Map<string, Change>): Desk {
  async function watch<R>(act: (command: Ask) => Promise<R>, command: Ask): Promise<R> {
    const before = statuses(await desk.everything());
    const answer = await act(command);
    const after = statuses(await desk.everything());
    for (const ref of new Set([...before.keys(), ...after.keys()])) {
      const [was, is] = [before.get(ref), after.get(ref)];
      if (was?.status === is?.status) continue;
      const { kind } = (is ?? was) as Standing;
      const change = { kind, before: was?.status ?? null, command: command.type, after: is?.status ?? null };
      seen.set(JSON.stringify(change), change);
    }
    return answer;
  }
  return {
    ...desk,
    ask: (command) => watch(desk.ask, command),
    do: (command) => watch(desk.do, command),
  };
}

interface Standing {
  readonly kind: Kind;
  readonly status: string;
}

/** The status of every record that has one. */
const statuses = (records: readonly BillingRecord[]): ReadonlyMap<string, Standing> =>
  new Map(
    records.flatMap((record) =>
      'status' in record
        ? [[`${record.kind}/${record.id}`, { kind: record.kind, status: record.status }]]
        : [],
    ),
  );

import type { Books } from '../books.js';
import type { Decision, Handler, PlanStep, SingleCommand } from '../command.js';
import { object, oneOf, someOf, wrong, type Check } from '../input/check.js';
import { id, linesMax } from '../input/fields.js';
import { decideAllowed } from '../decide.js';
import { requireAllowed } from '../permit.js';
import type { Asker } from '../policy.js';
import type { CommandId } from '../records/ids.js';
import { keyOf, type BillingRecord, type Ref } from '../records/record.js';
import type { StockMovement } from '../records/stock.js';
import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';

/**
 * Carries several commands out in one commit, in their order: all of them or none, under one id and with one audit entry.
 * `planFor` writes the one that unblocks what was refused.
 */
export interface ExecutePlan {
  readonly type: 'execute-plan';
  /** At most 59 characters: each step is carried out under it and its place, `cmd_x-1`. */
  readonly id: CommandId;
  /** From 1 to 1,000. A version a step states is the one a person saw before the plan. */
  readonly steps: readonly PlanStep[];
}

type HandlerOf = (command: SingleCommand) => Handler<SingleCommand>;

/** The longest id that leaves room for the place of a step. */
const idMax = 59;

/**
 * Refuses, step by step, with `forbidden`, `step-needs-earlier-one`, then what the step's own command refuses. So a plan
 * whose steps would be accepted one after the other is accepted, save one that looks at records that only an earlier
 * step names.
 */
export const executePlan = (
  checkSingle: Check<SingleCommand>,
  handlerOf: HandlerOf,
): Handler<ExecutePlan> => ({
  check: object<ExecutePlan>({
    type: oneOf('execute-plan'),
    id: id('cmd', idMax),
    steps: someOf(stepCheck(checkSingle), linesMax),
  }),

  reads: (plan, books) =>
    commandsOf(plan).flatMap((command) => [...handlerOf(command).reads(command, books)]),

  decide(plan, books, asker) {
    const commands = commandsOf(plan);
    const read = new Set(commands.flatMap((one) => handlerOf(one).reads(one, books).map(keyOf)));
    const outcome = new Outcome(books);
    for (const [index, command] of commands.entries()) {
      const decided = decideStep(handlerOf, command, outcome, read, asker, index + 1);
      if (!decided.ok) return decided;
      outcome.add(decided.value);
    }
    return ok(outcome.decision());
  },
});

function decideStep(
  handlerOf: HandlerOf,
  command: SingleCommand,
  { books }: Outcome,
  read: ReadonlySet<string>,
  asker: Asker,
  step: number,
): Result<Decision, Refusal> {
  const allowed = requireAllowed(asker, command);
  if (!allowed.ok) return allowed;
  const handler = handlerOf(command);
  const isForeseen = (ref: Ref) => read.has(keyOf(ref));
  if (!handler.reads(command, books).every(isForeseen))
    return no({ type: 'step-needs-earlier-one', step, command: command.type });
  return decideAllowed(handler, command, books, asker);
}

/** The steps as commands, each with an id made from the plan's. */
function commandsOf({ id: plan, steps }: ExecutePlan): readonly SingleCommand[] {
  return steps.map((step, index) => ({ ...step, id: `${plan}-${index + 1}` }));
}

/** Reads a command without its id, as the command itself is read. */
const stepCheck =
  (check: Check<SingleCommand>): Check<PlanStep> =>
  (value, path) => {
    if (typeof value !== 'object' || value === null)
      return wrong(value === undefined ? 'input-required' : 'input-type', path);
    if (Object.hasOwn(value, 'id')) return wrong('input-unknown-field', `${path}.id`);
    const command = check(withId(value), path);
    if (!command.ok) return command;
    const { id: _, ...step } = command.value;
    return ok(step);
  };

/** The same fields, uncalled, and an id. */
function withId(value: object): object {
  const fields = Object.getOwnPropertyDescriptors(value);
  return Object.create(Object.getPrototypeOf(value) as object | null, {
    ...fields,
    id: { value: 'cmd_step' },
  }) as object;
}

/** What the steps so far came to. */
class Outcome {
  /** As the next step finds them. */
  books: Books;
  readonly #before: Books;
  readonly #written = new Map<string, BillingRecord>();
  readonly #deleted = new Map<string, Ref>();
  readonly #stock: StockMovement[] = [];

  constructor(books: Books) {
    this.books = books;
    this.#before = books;
  }

  add(decision: Decision): void {
    const { writes, deletes = [], stock = [] } = decision;
    this.books = this.books.after(decision);
    for (const record of writes) {
      this.#written.set(keyOf(record), record);
      this.#deleted.delete(keyOf(record));
    }
    for (const ref of deletes) {
      this.#written.delete(keyOf(ref));
      // What the plan itself made and took away again never was.
      if (this.#before.version(ref.kind, ref.id) > 0) this.#deleted.set(keyOf(ref), ref);
    }
    this.#stock.push(...stock);
  }

  decision(): Decision {
    return {
      writes: [...this.#written.values()],
      deletes: [...this.#deleted.values()],
      stock: this.#stock,
    };
  }
}

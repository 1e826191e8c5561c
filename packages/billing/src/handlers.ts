import { inOpenPeriod } from './closed-period.js';
import type { Command, CommandType, Handler, SingleCommand } from './command.js';
import type { ExecutePlan } from './commands/execute-plan.js';
import { own, variant, type Check } from './input/check.js';
import { linesMax } from './input/limits.js';
import { StorageError } from './storage-error.js';

type SingleType = SingleCommand['type'];

/**
 * In which group the handler of each command is: a page loads a group when the first of its commands is given, so that it
 * does not wait for what it may never do. A command without a row does not compile.
 */
const groupOf = {
  'create-draft': 'documents',
  'revise-draft': 'documents',
  'delete-draft': 'documents',
  'number-draft': 'documents',
  'finalize-invoice': 'documents',
  'revert-to-draft': 'documents',
  'void-invoice': 'documents',
  'duplicate-invoice': 'documents',
  'reissue-invoice': 'documents',
  'mark-as-sent': 'documents',
  'create-public-link': 'documents',
  'revoke-public-link': 'documents',
  'record-payment': 'money',
  'start-online-payment': 'money',
  'confirm-online-payment': 'money',
  'fail-online-payment': 'money',
  'allocate-payment': 'money',
  'allocate-payments': 'money',
  'move-allocation': 'money',
  'remove-allocation': 'money',
  'refund-payment': 'money',
  'refund-invoices': 'money',
  'complete-refund': 'money',
  'fail-refund': 'money',
  'return-refund': 'money',
  'void-payment': 'money',
  'open-dispute': 'money',
  'win-dispute': 'money',
  'lose-dispute': 'money',
  'reverse-dispute': 'money',
  'write-off-invoice': 'money',
  'reverse-write-off': 'money',
  'issue-credit-note': 'credit',
  'save-credit-note-draft': 'credit',
  'delete-credit-note-draft': 'credit',
  'issue-credit-note-draft': 'credit',
  'void-credit-note': 'credit',
  'apply-credit': 'credit',
  'remove-credit-allocation': 'credit',
  'refund-credit': 'credit',
  'close-period': 'settings',
  'change-preferences': 'settings',
  'add-system-tax-rates': 'settings',
  'save-tax-rate': 'settings',
  'archive-tax-rate': 'settings',
  'restore-tax-rate': 'settings',
  'save-payment-method': 'settings',
  'archive-payment-method': 'settings',
  'restore-payment-method': 'settings',
  'save-business': 'settings',
  'save-invoice-template': 'settings',
  'archive-invoice-template': 'settings',
  'restore-invoice-template': 'settings',
  'save-cancellation-reason': 'settings',
  'archive-cancellation-reason': 'settings',
  'restore-cancellation-reason': 'settings',
  'save-cancellation-policy': 'settings',
  'save-catalog-item': 'settings',
  'archive-catalog-item': 'settings',
  'restore-catalog-item': 'settings',
  'save-directory-entry': 'settings',
  'archive-directory-entry': 'settings',
  'restore-directory-entry': 'settings',
  'erase-client': 'settings',
} as const satisfies Readonly<Record<SingleType, string>>;

type Group = (typeof groupOf)[SingleType];

type TypeIn<G extends Group> = {
  [T in SingleType]: (typeof groupOf)[T] extends G ? T : never;
}[SingleType];

/** The handlers of a group. A command of the group without one does not compile. */
export type HandlersIn<G extends Group> = {
  readonly [T in TypeIn<G>]: Handler<Extract<SingleCommand, { readonly type: T }>>;
};

type Groups = { readonly [G in Group]: () => Promise<HandlersIn<G>> };
type Loaded = Readonly<Record<string, Handler<never>>>;

const groups: Groups = {
  documents: async () => (await import('./handlers/documents.js')).documents,
  money: async () => (await import('./handlers/money.js')).money,
  credit: async () => (await import('./handlers/credit.js')).credit,
  settings: async () => (await import('./handlers/settings.js')).settings,
};

/** The names of all commands. */
export const commandTypes: readonly CommandType[] = [
  ...(Object.keys(groupOf) as SingleType[]),
  'execute-plan',
];

/** The handlers of all commands, each once its group is loaded. */
export class CommandHandlers {
  readonly #groups: Groups;
  #loaded: Loaded = {};
  #checkSingle = checkOf<SingleCommand>(this.#loaded);
  #plan: Handler<ExecutePlan> | undefined;

  constructor(loading: Partial<Groups> = {}) {
    this.#groups = { ...groups, ...loading };
  }

  /** What has to be loaded before this can be read: for a plan also what its steps take. Calls nothing of it. */
  missingFor(asked: unknown): readonly CommandType[] {
    return typesIn(asked).filter((type) => !(type === 'execute-plan' ? this.#plan : this.#loaded[type]));
  }

  /** Loads the handlers of these commands. Throws a `StorageError` that says `unavailable` where that cannot be done. */
  async load(types: readonly CommandType[]): Promise<void> {
    const wanted = new Set(types.filter(isSingle).map((type) => groupOf[type]));
    try {
      await Promise.all([
        ...[...wanted].map(async (group) => this.#add((await this.#groups[group]()) as unknown as Loaded)),
        types.includes('execute-plan') && this.#loadPlan(),
      ]);
    } catch (cause) {
      throw new StorageError('unavailable', cause);
    }
  }

  /** Reads a command from outside, of which nothing is missing: a copy with checked content, or what is wrong with it. */
  readonly check: Check<Command> = (value, path) =>
    (this.#plan && typeIn(value) === 'execute-plan' ? this.#plan.check : this.#checkSingle)(value, path);

  /** The handler of a command that was read. */
  of<C extends Command>({ type }: C): Handler<C> {
    return (type === 'execute-plan' ? this.#plan : this.#loaded[type]) as Handler<C>;
  }

  #add(handlers: Loaded): void {
    const loaded: Record<string, Handler<never>> = { ...this.#loaded };
    for (const [type, handler] of Object.entries(handlers))
      loaded[type] = inOpenPeriod(type as SingleType, handler) as Handler<never>;
    this.#loaded = loaded;
    this.#checkSingle = checkOf(loaded);
  }

  async #loadPlan(): Promise<void> {
    const { executePlan } = await import('./commands/execute-plan.js');
    this.#plan = executePlan(
      (value, path) => this.#checkSingle(value, path),
      (step) => this.of(step),
    );
  }
}

function checkOf<C extends Command>(handlers: Loaded): Check<C> {
  const checks = Object.entries(handlers).map(([type, { check }]) => [type, check]);
  return variant<'type', C>('type', Object.fromEntries(checks) as Parameters<typeof variant<'type', C>>[1]);
}

const isSingle = (type: unknown): type is SingleType =>
  typeof type === 'string' && Object.hasOwn(groupOf, type);

/** The commands that this names, as far as that can be told: what it is, and of a plan what its steps are. */
function typesIn(asked: unknown): readonly CommandType[] {
  const type = typeIn(asked);
  if (type !== 'execute-plan') return [type].filter(isSingle);
  const steps = own(asked as object, 'steps');
  const isReadable = Array.isArray(steps) && steps.length <= linesMax;
  const stepTypes = Array.from({ length: isReadable ? steps.length : 0 }, (_, index) =>
    typeIn(own(steps as object, index)),
  );
  return ['execute-plan', ...stepTypes.filter(isSingle)];
}

const typeIn = (asked: unknown): unknown =>
  typeof asked === 'object' && asked !== null ? own(asked, 'type') : undefined;

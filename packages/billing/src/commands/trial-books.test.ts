import assert from 'node:assert/strict';
import { Books } from '../books.js';
import type { Command, Decision } from '../command.js';
import { CommandHandlers, commandTypes } from '../handlers.js';
import { decideAllowed } from '../decide.js';
import type { Asked } from '../input/asked.js';
import { requireAllowed } from '../permit.js';
import { defaultPolicy, type Actor, type Policy } from '../policy.js';
import type { OpenInvoice, PaidInvoice } from '../records/invoice.js';
import type { Line } from '../records/line.js';
import type { ReceivedPayment } from '../records/payment.js';
import { keyOf, type BillingRecord, type Kind, type RecordOf } from '../records/record.js';
import { stockMovements } from '../records/stock.js';
import type { Refusal } from '../refusal.js';
import type { Result } from '../result.js';
import type { Stored } from '../storage.js';
import { owner, type Ask } from '../testing/desk.js';
import { ada, draftContent, lineInput, today } from '../testing/fixtures.js';
import { checkBooks } from '../views/check-books.js';
import type { RefundPayment } from './refund-payment.js';

/** Of every command, loaded. */
export const handlers = new CommandHandlers();
await handlers.load(commandTypes);

/** A command as a test writes it; without an id it gets the next of `cmd_1`, `cmd_2`, …. */
export type Trial = Ask & { readonly id?: string };

/** Who pays over a link. */
export const client: Actor = { id: 'ada', role: 'client', client: ada.id };

/**
 * Books without a storage: each command is checked and decided as `execute` would, on nothing but the records it
 * says it reads, and what it decides is there at once. After every command the books must be whole.
 */
export class TrialBooks {
  readonly #entries = new Map<string, Stored>();
  #count = 0;

  constructor(...records: readonly BillingRecord[]) {
    this.put(...records);
  }

  /** Writes records past every rule: what was there before, or what someone else wrote meanwhile. */
  put(...records: readonly BillingRecord[]): this {
    for (const record of records)
      this.#entries.set(keyOf(record), { record, version: this.version(record.kind, record.id) + 1 });
    return this;
  }

  /** What a command would write or refuse. */
  ask(asked: Trial, actor: Actor = owner, policy: Policy = defaultPolicy): Result<Decision, Refusal> {
    const command = handlers.check({ id: `cmd_${this.#count + 1}`, ...asked }, '');
    if (!command.ok) return command;
    const asker = { ...actor, policy };
    const allowed = requireAllowed(asker, command.value);
    if (!allowed.ok) return allowed;
    return decideAllowed(handlers.of(command.value), command.value, this.#read(command.value), asker);
  }

  /** Carries a command out, which must be accepted. Answers its decision, without lists that are empty. */
  do(asked: Trial, actor: Actor = owner): Decision {
    const decided = this.ask(asked, actor);
    assert.ok(decided.ok, `${asked.type} was refused: ${decided.ok ? '' : JSON.stringify(decided.reason)}`);
    this.#count += 1;
    const { writes, deletes = [], stock = [] } = decided.value;
    const held = this.#linesHeld();
    this.put(...writes);
    for (const ref of deletes) this.#entries.delete(keyOf(ref));
    assert.deepEqual(checkBooks(this.records()), [], asked.type);
    const moved = stockMovements(held, this.#linesHeld(), 'changed');
    const told = stock.map((movement) => ({ ...movement, reason: 'changed' as const }));
    assert.deepEqual(told, moved, `${asked.type}: the stock moves by what the books hold`);
    return { writes, ...(deletes.length > 0 && { deletes }), ...(stock.length > 0 && { stock }) };
  }

  /** Why a command is refused. Fails when it is not. */
  refusal(asked: Trial, actor: Actor = owner, policy: Policy = defaultPolicy): Refusal {
    const decided = this.ask(asked, actor, policy);
    assert.ok(!decided.ok, `${asked.type} was accepted`);
    return decided.reason;
  }

  /** A record that must exist. */
  get<K extends Kind>(kind: K, id: string): RecordOf<K> {
    const found = this.find(kind, id);
    assert.ok(found, `${kind}/${id} does not exist`);
    return found;
  }

  find<K extends Kind>(kind: K, id: string): RecordOf<K> | undefined {
    return this.#entries.get(keyOf({ kind, id }))?.record as RecordOf<K> | undefined;
  }

  /** An invoice that must be open. */
  open(id: string): OpenInvoice {
    const invoice = this.get('invoice', `inv_${id}`);
    assert.ok(invoice.status === 'open', `inv_${id} is ${invoice.status}`);
    return invoice;
  }

  /** An invoice that must be paid. */
  paid(id: string): PaidInvoice {
    const invoice = this.get('invoice', `inv_${id}`);
    assert.ok(invoice.status === 'paid', `inv_${id} is ${invoice.status}`);
    return invoice;
  }

  /** A payment that must be received. */
  received(id: string): ReceivedPayment {
    const payment = this.get('payment', `pay_${id}`);
    assert.ok(payment.status === 'received', `pay_${id} is ${payment.status}`);
    return payment;
  }

  version(kind: Kind, id: string): number {
    return this.#entries.get(keyOf({ kind, id }))?.version ?? 0;
  }

  records(): readonly BillingRecord[] {
    return [...this.#entries.values()].map(({ record }) => record);
  }

  /** Makes a draft of Ada's. */
  draft(id: string, over: Parameters<typeof draftContent>[0] = {}): this {
    this.do({ type: 'create-draft', invoice: `inv_${id}`, content: draftContent(over) });
    return this;
  }

  /** Makes an invoice and finalizes it. */
  issue(id: string, over: Parameters<typeof draftContent>[0] = {}): this {
    this.draft(id, over);
    this.do({
      type: 'finalize-invoice',
      invoice: `inv_${id}`,
      version: this.version('invoice', `inv_${id}`),
    });
    return this;
  }

  /** Adds a tax rate, `tax_` and its percentage. */
  tax(percent: string, name = `Tax ${percent}`): this {
    this.do({ type: 'save-tax-rate', taxRate: `tax_${percent}`, name, percent });
    return this;
  }

  /** Issues an invoice of Ada's over `total`, without tax. */
  owe(id: string, total: string): this {
    return this.issue(id, { lines: [lineInput({ unitPrice: total })] });
  }

  /** Records cash of Ada's, with what it settles as `{ inv_a: '50' }`. */
  receive(id: string, amount: string, settles: Readonly<Record<`inv_${string}`, string>> = {}): this {
    this.do(receipt(id, amount, settles));
    return this;
  }

  /** Begins an online payment, of what invoice so much: `{ inv_a: '50' }`. */
  start(id: string, settles: Readonly<Record<`inv_${string}`, string>>): this {
    this.do({
      ...{ id: `cmd_start-${id}`, type: 'start-online-payment', payment: `pay_${id}` },
      ...{ method: 'pmt_credit-card', startedOn: today, allocations: partsOf(settles) },
    });
    return this;
  }

  /** The lines of every draft, open and paid invoice: what they sell is out of the stock (I-30). */
  #linesHeld(): readonly Line[] {
    return this.records().flatMap((record) =>
      record.kind === 'invoice' && record.status !== 'void' ? record.lines : [],
    );
  }

  #read(command: Command): Books {
    let read: ReadonlySet<string> = new Set();
    for (;;) {
      const books = new Books([...read].flatMap((key) => this.#entries.get(key) ?? []));
      const refs = handlers.of(command).reads(command, books);
      for (const { kind, id } of refs)
        assert.equal(typeof id, 'string', `${command.type} reads a ${kind} of no id`);
      const named = new Set(refs.map(keyOf));
      if ([...named].every((key) => read.has(key))) return books;
      read = named;
    }
  }
}

/** The command that gives money of the first payment back. */
export const refund = (amount: string, over: Partial<Asked<RefundPayment>> = {}) =>
  ({
    type: 'refund-payment',
    refund: 'rfd_1',
    payment: 'pay_1',
    amount,
    refundedOn: '2026-11-25',
    ...over,
  }) satisfies Trial;

/** The command that opens a dispute of the first payment. */
export const dispute = (amount: string, id: `dsp_${string}` = 'dsp_1') =>
  ({
    ...({ type: 'open-dispute', dispute: id, payment: 'pay_1', amount } as const),
    openedOn: '2026-11-26',
  }) satisfies Trial;

/** The command that records cash of Ada's. */
export const receipt = (
  id: string,
  amount: string,
  settles: Readonly<Record<`inv_${string}`, string>> = {},
) =>
  ({
    id: `cmd_${id}`,
    type: 'record-payment',
    payment: `pay_${id}`,
    client: ada,
    currency: 'EUR',
    amount,
    method: 'pmt_cash',
    receivedOn: today,
    allocations: partsOf(settles),
  }) satisfies Trial;

const partsOf = (settles: Readonly<Record<`inv_${string}`, string>>) =>
  Object.entries(settles).map(([invoice, amount]) => ({ invoice: invoice as `inv_${string}`, amount }));

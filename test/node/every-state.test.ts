import {
  checkBooks,
  commandTypes,
  findPlan,
  type Actor,
  type Command,
  type CommandType,
  type PlanStep,
  type RefusalType,
} from '@billkit/billing';
import { openDesk, today, type Ask, type Desk } from '@billkit/billing/testing';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deskIn } from '../states/desk-in.js';
import { actors, withClerk } from '../states/actors.js';
import type { AskFor } from '../states/subject.js';
import { subjects } from '../states/tables.js';

/** Which refusals of which commands had a plan. */
const plans = new Set<string>();

describe('every command in every state', () => {
  it('has its row in the table', () => {
    const rows = Object.values(subjects).flatMap(({ commands }) => Object.keys(commands));
    assert.deepEqual([...new Set(rows)].toSorted(), commandTypes.toSorted());
  });
});

for (const [what, subject] of Object.entries(subjects))
  describe(`${what}, whatever its state`, () => {
    const { states, stateOf, commands } = subject;
    const rows = Object.entries(commands) as [Command['type'], NonNullable<(typeof commands)[CommandType]>][];

    for (const [state, steps] of Object.entries(states))
      for (const [command, { ask, in: row }] of rows)
        it(`${state}: ${command} ${row[state] ?? 'has no row'}`, async () => {
          const desk = await deskIn(steps);
          assert.equal(await stateOf(desk), state);
          const asked = await (ask as AskFor<CommandType>)(desk);
          const before = await desk.everything();
          const answer = await desk.ask(asked);
          assert.equal(answer.ok ? `→ ${await stateOf(desk)}` : answer.reason.type, row[state]);
          if (answer.ok) return;
          assert.deepEqual(await desk.everything(), before, 'a refusal changes nothing');
          if (asked.type === 'execute-plan') return;
          const plan = await findPlan(desk.billing, asked as PlanStep, answer.reason, today);
          if (!plan) return;
          plans.add(`${command} ${answer.reason.type}`);
          assert.deepEqual(plan.filter((step) => step.type === command).length, 1, 'the plan asks it once');
          assert.equal(
            (await desk.ask({ type: 'execute-plan', steps: plan })).ok,
            true,
            'its plan is accepted',
          );
          assert.deepEqual(checkBooks(await desk.everything()), []);
        });

    for (const [state, steps] of Object.entries(states))
      for (const actor of actors)
        it(`${state}: the actions of ${actor.id} are enabled exactly when a fitting command is accepted`, async () => {
          if (!subject.actions || state === 'none') return;
          const actions = await subject.actions(await deskIn(steps), actor);
          assert.ok(actions.length > 0);
          for (const { command, refusal } of actions) {
            const row = commands[command];
            assert.ok(row, command);
            const desk = await deskIn(steps);
            const asked = await (row.ask as AskFor<CommandType>)(desk);
            const answer = await refusalFor(desk, actor, asked);
            // Who pays is not told whether another client has such an invoice.
            const told = answer === 'not-found' ? 'forbidden' : answer;
            assert.equal(refusal?.type ?? null, told, command);
          }
        });
  });

describe('a refusal with a way out', () => {
  it('has a plan, which was carried out above wherever the refusal came', () => {
    assert.deepEqual([...plans].toSorted(), [
      'allocate-payment amount-reserved',
      'allocate-payments amount-reserved',
      'issue-credit-note amount-reserved',
      'issue-credit-note credit-exceeds-amount-due',
      'issue-credit-note invoice-not-open',
      'lose-dispute allocations-incomplete',
      'move-allocation amount-reserved',
      'record-payment amount-reserved',
      'refund-credit exceeds-remaining',
      'refund-credit nothing-remaining',
      'refund-payment exceeds-unallocated',
      'refund-payment nothing-unallocated',
      'revert-to-draft invoice-has-allocations',
      'revert-to-draft invoice-has-credit-notes',
      'revert-to-draft invoice-has-pending-payments',
      'revert-to-draft invoice-has-write-offs',
      'revise-draft invoice-not-draft',
      'start-online-payment amount-reserved',
      'void-credit-note credit-note-has-allocations',
      'void-invoice invoice-has-allocations',
      'void-invoice invoice-has-credit-notes',
      'void-invoice invoice-has-pending-payments',
      'void-invoice invoice-has-write-offs',
      'void-payment payment-has-allocations',
      'write-off-invoice amount-reserved',
    ]);
  });
});

async function refusalFor(desk: Desk, actor: Actor, asked: Ask): Promise<RefusalType | null> {
  const { storage } = desk as Awaited<ReturnType<typeof deskIn>>;
  return openDesk(storage, { actor, prefix: 'theirs-', policy: withClerk }).refusalOf(asked);
}

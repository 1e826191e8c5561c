import {
  createBilling,
  directoryIn,
  findPlan,
  type Actor,
  type CommandType,
  type PlanStep,
} from '@billkit/billing';
import { ada, grace, openDesk, today } from '@billkit/billing/testing';
import { createMemoryJournal, type BillingProvider } from '@billkit/elements';
import '@billkit/elements/define.js';
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';
import { actors, withClerk } from '../states/actors.js';
import { deskIn } from '../states/desk-in.js';
import type { AskFor } from '../states/subject.js';
import { until } from './page.js';
import { screens, type Books } from './screens.js';

const now = () => new Date('2026-11-24T10:00:00Z');

async function open({ storage }: Books, actor: Actor, content: TemplateResult): Promise<ShadowRoot> {
  const billing = createBilling({ storage, now, actor: () => actor, policy: withClerk });
  const provider = await fixture<BillingProvider>(
    html`<billing-provider
      lang="en"
      time-zone="UTC"
      .billing=${billing}
      .actor=${actor}
      .directory=${directoryIn({ client: [ada, grace] })}
      .journal=${createMemoryJournal()}
      .clock=${now}
      >${content}</billing-provider
    >`,
  );
  return (provider.firstElementChild as LitElement).renderRoot as ShadowRoot;
}

/** The commands that buttons stand for, and whether they can be pressed. */
const offered = (parts: readonly ParentNode[]) =>
  new Map(
    parts
      .flatMap((part) => [...part.querySelectorAll<HTMLElement>('[data-command]')])
      .map((button) => [
        button.dataset['command'] as CommandType,
        button.getAttribute('aria-disabled') !== 'true',
      ]),
  );

/** What the engine makes of it: it is done, refused, or refused where a plan says what is in the way. */
async function answered(books: Books, actor: Actor, ask: AskFor<CommandType>) {
  const theirs = openDesk(books.storage, { actor, prefix: 'theirs-', policy: withClerk });
  const asked = await ask(books);
  const answer = await theirs.ask(asked);
  if (answer.ok) return 'done';
  return (await findPlan(theirs.billing, asked as PlanStep, answer.reason, today)) ? 'planned' : 'refused';
}

for (const [element, { subject, content, within, settled, isWhole }] of Object.entries(screens)) {
  const { states, commands } = subject;
  describe(`what ${element} offers can be pressed exactly when it would be carried out, or there is a plan for it`, () => {
    for (const [state, steps] of Object.entries(states))
      for (const actor of actors.filter(({ id }) => ['owner', 'staff', 'clerk', 'ada'].includes(id)))
        it(`${state}, for ${actor.id}`, async () => {
          if (state === 'none') return;
          const root = await open(await deskIn(steps), actor, content);
          await until(
            () => root.querySelector(settled ?? '[data-command], [part~=badge], [part~=empty]'),
            () => `nothing is shown: ${root.textContent}`,
          );
          const found = offered(within ? [...root.querySelectorAll(within)] : [root]);
          fixtureCleanup();
          for (const [command, row] of Object.entries(commands)) {
            const canBePressed = found.get(command as CommandType);
            if (canBePressed === undefined && !isWhole) continue;
            const answer = await answered(await deskIn(steps), actor, row.ask);
            if (answer === 'planned') continue;
            expect([command, canBePressed ?? false]).to.deep.equal([command, answer === 'done']);
          }
        });
  });
}

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
import { invoices } from '../states/invoices.js';
import { payments } from '../states/payments.js';
import type { AskFor, Subject } from '../states/subject.js';
import { until } from './page.js';

type AnySubject = Subject<string>;
type Books = Awaited<ReturnType<typeof deskIn>>;

/** What shows a record of which every state is known. */
const screens: Readonly<Record<string, readonly [AnySubject, TemplateResult]>> = {
  '<invoice-view>': [invoices, html`<invoice-view invoice-id="inv_a"></invoice-view>`],
  '<invoice-editor>': [invoices, html`<invoice-editor invoice-id="inv_a"></invoice-editor>`],
  '<payment-detail>': [payments, html`<payment-detail payment-id="pay_1"></payment-detail>`],
};

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
const offered = (root: ShadowRoot) =>
  new Map(
    [...root.querySelectorAll<HTMLElement>('[data-command]')].map((button) => [
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

for (const [element, [{ states, commands }, content]] of Object.entries(screens))
  describe(`what ${element} offers can be pressed exactly when it would be carried out, or there is a plan for it`, () => {
    for (const [state, steps] of Object.entries(states))
      for (const actor of actors.filter(({ id }) => ['staff', 'clerk', 'ada'].includes(id)))
        it(`${state}, for ${actor.id}`, async () => {
          if (state === 'none') return;
          const root = await open(await deskIn(steps), actor, content);
          await until(
            () => root.querySelector('[data-command], [part~=badge], [part~=empty]'),
            () => `nothing is shown: ${root.textContent}`,
          );
          const found = offered(root);
          fixtureCleanup();
          for (const [command, canBePressed] of found) {
            const row = commands[command];
            if (!row) continue;
            const answer = await answered(await deskIn(steps), actor, row.ask);
            if (answer === 'planned') continue;
            expect([command, canBePressed]).to.deep.equal([command, answer === 'done']);
          }
        });
  });

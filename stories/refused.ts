import type { RefusalType } from '@billkit/billing';
import { eventNames, type BillingProvider } from '@billkit/elements';
import type { StoryObj } from '@storybook/web-components-vite';
import type { TemplateResult } from 'lit';
import { expect, waitFor, within } from 'storybook/test';
import { desk, type Ask, type DeskOptions } from './desk.js';
import type { shadow } from './story-tools.js';

/** What a person sees of an element. */
export type Shown = ReturnType<typeof shadow>;

/** How a person comes to be refused, and what stands on the screen then. */
interface Told extends DeskOptions {
  /** The sentence, as it is written there. */
  readonly says: string;
  /** The steps of the plan that would do it all the same, as they are written there. */
  readonly plan?: readonly string[];
  /** What the person does. */
  readonly acts?: (shown: Shown, canvas: HTMLElement) => Promise<unknown>;
  /** What somebody does in another tab while the page still thinks about what this one asks. */
  readonly meanwhile?: readonly Ask[];
}

/**
 * A story in which the books themselves refuse what a person asks of an element, with their code. That every code has one is
 * held by `test/node/refusal-stories.test.ts`, which reads these calls.
 */
export const refused = (_code: RefusalType, shown: TemplateResult, told: Told): StoryObj => ({
  loaders: [async () => ({ shown: await desk(shown, told) })],
  render: (_, { loaded }) => loaded['shown'] as TemplateResult,
  play: async ({ canvasElement: canvas }) => {
    const provider = canvas.querySelector('billing-provider')!;
    const root = provider.firstElementChild!.shadowRoot!;
    if (told.meanwhile) interrupt(canvas, provider, told.meanwhile);
    await told.acts?.(within(root as unknown as HTMLElement), canvas);
    for (const text of [told.says, ...(told.plan ?? [])]) await reads(root, text);
  },
});

/** Does something in the books after the page was asked whether it agrees, and before it does. */
function interrupt(canvas: HTMLElement, { billing }: BillingProvider, asks: readonly Ask[]): void {
  const still = new AbortController();
  const doIt = async () => {
    for (const [index, ask] of asks.entries()) {
      const result = await billing!.execute({ ...ask, id: `cmd_meanwhile-${index}` });
      if (!result.ok) throw new Error(`It was not done meanwhile: ${JSON.stringify(result.reason)}`);
    }
  };
  for (const name of new Set(Object.values(eventNames).map(([request]) => request)))
    canvas.addEventListener(
      name,
      (event) => {
        still.abort();
        event.waitUntil(doIt());
      },
      { signal: still.signal },
    );
}

/** Waits until the text can be read. */
async function reads(root: ShadowRoot, text: string): Promise<void> {
  const found = () => within(root as unknown as HTMLElement).queryAllByText(text, { exact: false });
  await waitFor(() => expect(found().some((one) => one.checkVisibility())).toBe(true), {
    timeout: 5000,
    onTimeout: () => new Error(`“${text}” is not in: ${seen(root)}`),
  });
}

/** All that can be read, for whoever mends a story. */
const seen = (root: ShadowRoot): string =>
  [...root.children]
    .map((one) => (one as HTMLElement).innerText)
    .join('\n')
    .replaceAll(/\s+/g, ' ');

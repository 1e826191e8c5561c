import type { Asked, Command } from '@billkit/billing';
import type { BillingProvider } from '@billkit/elements';
import { expect, fireEvent, waitFor, within } from 'storybook/test';

/** Surroundings as the toolbar would set them. */
export const surroundings = {
  dark: { theme: 'dark' },
  narrow: { width: 'narrow' },
  rightToLeft: { direction: 'rtl', language: 'ar' },
} as const;

/** Queries inside an element's shadow root, waiting for what is not there yet. */
export function shadow(canvas: HTMLElement, tag: string) {
  const root = canvas.querySelector(tag)?.shadowRoot;
  if (!root) throw new Error(`There is no <${tag}> in this story.`);
  return within(root as unknown as HTMLElement);
}

/** Presses what is called that, once it is there. */
export async function press(root: ReturnType<typeof shadow>, name: string | RegExp): Promise<void> {
  (await root.findByRole('button', { name })).click();
}

/** Confirms what a dialog asks about, once it is known what it would do. */
export async function confirm(root: ReturnType<typeof shadow>, action: string): Promise<void> {
  const dialog = within(await root.findByRole('dialog'));
  await waitFor(() => expect(dialog.queryByText('Looking for a way …')).toBe(null), { timeout: 5000 });
  (await dialog.findByRole('button', { name: action })).click();
}

/** Writes into a field, as a program does; into one of several of that name by its place. */
export async function write(
  root: ReturnType<typeof shadow>,
  label: string | RegExp,
  value: string,
  place = 0,
): Promise<void> {
  const field = (await root.findAllByLabelText(label))[place];
  if (field) fireEvent.input(field, { target: { value } });
}

/** Does something in the story's books beside the element, as another tab would. */
export async function elsewhere(
  canvas: HTMLElement,
  ask: Asked<Command> extends infer C ? (C extends unknown ? Omit<C, 'id'> : never) : never,
): Promise<void> {
  const { billing } = canvas.querySelector<BillingProvider>('billing-provider') ?? {};
  const result = await billing?.execute({ ...ask, id: 'cmd_elsewhere' });
  if (!result?.ok) throw new Error('It was not done elsewhere.');
}

/** Chooses in a list of values. */
export async function choose(
  root: ReturnType<typeof shadow>,
  label: string | RegExp,
  value: string,
): Promise<void> {
  fireEvent.change(await root.findByLabelText(label), { target: { value } });
}

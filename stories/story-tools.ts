import { within } from 'storybook/test';

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

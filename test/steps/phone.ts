import type { Desk } from '../journey.js';

/** A telephone, in the runner's browser. */
export async function onPhone(desk: Desk, use: (phone: Desk) => Promise<void>): Promise<void> {
  const browser = desk.context.browser();
  if (!browser) throw new Error('The context has no browser.');
  const context = await browser.newContext({
    viewport: { width: 375, height: 720 },
    hasTouch: true,
    isMobile: true,
  });
  try {
    await use({ ...desk, context });
  } finally {
    await context.close();
  }
}

import type { Browser } from 'playwright-core';

/** How a page began. */
export interface Start {
  /** From the script tag to the first frame in which a price can be typed. */
  readonly milliseconds: number;
  /** What was asked for beside the page itself until that frame. */
  readonly requests: number;
  /** Compressed, without the page itself. */
  readonly bytes: number;
}

/** Opens the page in a browser that has nothing of it yet, and types a price to see that it is an editor. */
export async function startOf(browser: Browser, url: string, price: string): Promise<Start> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  await devTools.send('Network.enable');
  const network = { latency: 40, downloadThroughput: 1_250_000, uploadThroughput: 1_250_000 };
  await devTools.send('Network.emulateNetworkConditions', { offline: false, ...network });
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(watchFor, price);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => (globalThis as { usable?: number }).usable);
  const start = await page.evaluate(startIn);
  await page.locator(price).first().pressSequentially('9');
  await page
    .getByText(/1,?\d{3},?\d*\.\d\d/)
    .first()
    .waitFor();
  await context.close();
  return start;
}

/** Runs in the page: what it took until it was usable. What is asked for once the field is there is none of it. */
function startIn(): Start {
  const { usable = NaN, there = NaN } = globalThis as { usable?: number; there?: number };
  const files = performance
    .getEntriesByType('resource')
    .filter(({ startTime }) => startTime < there) as PerformanceResourceTiming[];
  const bytes = files.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  return { milliseconds: usable, requests: files.length, bytes };
}

/** Runs in the page: looks once a frame whether the field is there and can be typed into. */
function watchFor(selector: string): void {
  const fieldIn = (root: Document | ShadowRoot): Element | undefined => {
    const field = root.querySelector(selector);
    if (field) return field;
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      const inside = shadowRoot && fieldIn(shadowRoot);
      if (inside) return inside;
    }
    return undefined;
  };
  const look = () => {
    const field = fieldIn(document);
    const input = field?.shadowRoot ? field.shadowRoot.querySelector('input') : field;
    const shared = globalThis as { since?: number; there?: number; usable?: number };
    if (input instanceof HTMLInputElement && input.offsetWidth > 0 && !input.disabled) {
      shared.there = performance.now();
      // What was rendered in this frame is painted when the next begins.
      requestAnimationFrame(() => (shared.usable = performance.now() - (shared.since ?? NaN)));
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

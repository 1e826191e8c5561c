import type { Browser } from 'playwright-core';

/** How a page began. */
export interface Start {
  /** From the script tag to the first frame in which a price can be typed. */
  readonly milliseconds: number;
  /** What was asked for beside the page itself until then. */
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
  let requests = -1;
  let bytes = 0;
  devTools.on('Network.requestWillBeSent', ({ request }) => {
    if (request.url.startsWith('http')) requests += 1;
  });
  const pages = new Set<string>();
  devTools.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Document') pages.add(requestId);
  });
  devTools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!pages.has(requestId)) bytes += encodedDataLength;
  });
  await page.addInitScript(watchFor, price);
  await page.goto(url, { waitUntil: 'commit' });
  const milliseconds = await page.waitForFunction(() => (globalThis as { usable?: number }).usable);
  const start = { milliseconds: Number(await milliseconds.jsonValue()), requests, bytes };
  await page.locator(price).first().pressSequentially('9');
  await page
    .getByText(/1,?\d{3},?\d*\.\d\d/)
    .first()
    .waitFor();
  await context.close();
  return start;
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
    const shared = globalThis as { since?: number; usable?: number };
    if (input instanceof HTMLInputElement && input.offsetWidth > 0 && !input.disabled)
      // What was rendered in this frame is painted when the next begins.
      requestAnimationFrame(() => (shared.usable = performance.now() - (shared.since ?? NaN)));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

// npm run screenshot: the picture of the README, made from the demo with its sample data on a pinned day.
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { browserArgs, findBrowser } from './browser.mjs';
import { build } from './build.mjs';

if (!(await build(['demo']))) process.exit(1);
const server = await preview({ logLevel: 'warn', preview: { port: 0, strictPort: false } });
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 });
const { port } = server.httpServer.address();
await page.goto(`http://127.0.0.1:${port}/?db=screenshot&today=2026-11-24&theme=light#/invoices`);
await page.getByRole('button', { name: 'INV-0001' }).waitFor();
await page.screenshot({ path: 'docs/images/demo.png' });
await browser.close();
await server.close();

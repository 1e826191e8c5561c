// The picture of the demo that the README shows.
import { mkdirSync } from 'node:fs';
import { preview } from 'vite';

const file = 'docs/images/demo.png';
// A day that does not move, so that the picture changes only when the desk does.
const address = '?today=2026-11-24&theme=light#/invoices/inv_club-3/edit';

/** Takes it of the demo as it was built last. */
export async function takeDemoPicture(browser) {
  const server = await preview({
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port: 0, strictPort: false },
  });
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  });
  await page.goto(`http://127.0.0.1:${server.httpServer.address().port}/${address}`);
  await page.getByText('All changes saved').waitFor();
  await page.getByRole('status', { name: 'Loading' }).waitFor({ state: 'hidden' });
  mkdirSync('docs/images', { recursive: true });
  await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
  await server.close();
  console.log(`wrote ${file}`);
}

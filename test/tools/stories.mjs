// Shows every story of the built Storybook: errors while rendering, play functions and axe's findings.
import process from 'node:process';
import { chromium } from 'playwright-core';
import { browserArgs, findBrowser } from './browser.mjs';
import { serveStorybook } from './built-storybook.mjs';
import { report } from './results.mjs';

const { base, ids, close } = await serveStorybook();

/** Runs in the page: shows the story, waits until it has finished and answers with what went wrong. */
async function show(id) {
  while (!globalThis.__STORYBOOK_PREVIEW__?.ready || !globalThis.__STORYBOOK_ADDONS_CHANNEL__)
    await new Promise((later) => setTimeout(later, 20));
  await globalThis.__STORYBOOK_PREVIEW__.ready();
  const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  const errors = [];
  const note = (kind) => (e) => errors.push(`${kind}: ${e?.message ?? e?.description ?? JSON.stringify(e)}`);
  const listeners = {
    playFunctionThrewException: note('play'),
    unhandledErrorsWhilePlaying: (all) => all.forEach(note('unhandled')),
    storyThrewException: note('render'),
    storyErrored: note('render'),
  };
  for (const [event, listener] of Object.entries(listeners)) channel.on(event, listener);
  const status = await new Promise((done) => {
    const timer = setTimeout(() => done('not finished within 15 s'), 15_000);
    const end = (status) => {
      clearTimeout(timer);
      done(status);
    };
    listeners.storyMissing = () => end('missing');
    listeners.storyFinished = (finished) => {
      if (finished.storyId !== id) return;
      for (const { type, status, result } of finished.reporters ?? [])
        if (status === 'failed')
          for (const violation of result?.violations ?? [{ id: 'failed', nodes: [], help: '' }]) {
            const where = violation.nodes.map((node) => node.target.flat().join(' '));
            errors.push(`${type}: ${violation.id}: ${violation.help}: ${where.join(', ')}`);
          }
      end(finished.status);
    };
    channel.on('storyMissing', listeners.storyMissing);
    channel.on('storyFinished', listeners.storyFinished);
    channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
    if (new URL(location.href).searchParams.get('id') === id) channel.emit('forceRemount', { storyId: id });
  });
  for (const [event, listener] of Object.entries(listeners)) channel.off(event, listener);
  return { status, errors };
}

const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
let passed = 0;
let failed = 0;

async function worker() {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(base))
      problems.push(`asks another host: ${request.url()}`);
  });
  let fresh = true;
  for (let id; (id = ids.shift());) {
    problems.length = 0;
    try {
      if (fresh) await page.goto(`${base}/iframe.html?viewMode=story&id=${id}`);
      fresh = false;
      const { status, errors } = await page.evaluate(show, id);
      problems.push(...errors);
      if (status !== 'success' && problems.length === 0) problems.push(`status: ${status}`);
    } catch (error) {
      problems.push(String(error));
    }
    if (problems.length > 0) {
      fresh = true;
      failed++;
      console.log(`not ok ${id}\n  ${problems.join('\n  ')}`);
    } else {
      passed++;
      console.log(`ok ${id}`);
    }
  }
  await context.close();
}

await Promise.all([worker(), worker()]);
await browser.close();
close();
console.log(report('stories', { passed, failed }));
process.exit(failed > 0 ? 1 : 0);

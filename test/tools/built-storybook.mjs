// The Storybook that was built, on a server of its own.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { wanted } from './files.mjs';

const root = '.storybook-static';
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves it: where it is, the ids of the stories that are wanted, and how to end it. */
export async function serveStorybook() {
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url, 'http://x').pathname);
    try {
      const body = await readFile(join(root, path === '/' ? 'index.html' : path));
      const type = types[extname(path)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const index = JSON.parse(await readFile(join(root, 'index.json'), 'utf8'));
  const ids = Object.values(index.entries)
    .filter((entry) => entry.type === 'story' && wanted(entry.id))
    .map((entry) => entry.id);
  return { base: `http://127.0.0.1:${server.address().port}`, ids, close: () => server.close() };
}

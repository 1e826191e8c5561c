import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** A page that is served from memory, compressed as servers do. */
export interface Served {
  readonly url: string;
  close(): void;
}

const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

/** Builds the page of one script for production, with what it is given as globals. `peers` is where its packages are. */
export async function serve(
  name: string,
  given: Readonly<Record<string, unknown>>,
  peers: string | undefined,
): Promise<Served> {
  const root = mkdtempSync(join(tmpdir(), 'billkit-start-'));
  const script = resolve('test/bench/start', `${name}.mjs`);
  // Before the script: what it is given, and when the browser came to its tag.
  const before = `Object.assign(globalThis, ${JSON.stringify(given)}, { since: performance.now() })`;
  writeFileSync(
    join(root, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>${name}</title>
<body><script>${before}</script><script type="module" src="/page.js"></script></body></html>`,
  );
  writeFileSync(join(root, 'page.js'), `import ${JSON.stringify(script)};`);
  const replacement = join(peers ?? '', 'node_modules', '$1');
  const alias =
    peers === undefined ? [] : [{ find: /^(react(?:-dom)?|@shoelace-style)(?=\/|$)/, replacement }];
  const built = await build({
    ...{ root, configFile: false, logLevel: 'error' },
    resolve: { alias },
    build: {
      ...{ write: false, target: 'es2022', modulePreload: { polyfill: false } },
      // What several files share in one, as the guide to embedding says.
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] } } },
    },
  });
  rmSync(root, { recursive: true });
  if (!('output' in built)) throw new Error('One page is built.');
  const files = new Map(
    built.output.map((file) => [
      `/${file.fileName}`,
      gzipSync(file.type === 'chunk' ? file.code : file.source),
    ]),
  );
  const server = createServer(({ url = '/' }, response) => {
    const path = url === '/' ? '/index.html' : url;
    const file = files.get(path);
    if (!file) return void response.writeHead(404).end();
    const type = types[path.slice(path.lastIndexOf('.') + 1)];
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(file);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => void server.close() };
}

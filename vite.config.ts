import { defineConfig, type Plugin } from 'vite';

/** What the built page may load: its own files and nothing else. The dev server needs more, so it goes without. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const contentSecurityPolicy = (): Plugin => ({
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
      injectTo: 'head-prepend',
    },
  ],
});

/** The demo, straight from the TypeScript sources of all packages. */
export default defineConfig({
  root: 'packages/demo',
  // Setting `conditions` replaces vite's own, so they are repeated here.
  resolve: { conditions: ['@billkit/source', 'module', 'browser', 'development|production'] },
  plugins: [contentSecurityPolicy()],
  server: { host: '127.0.0.1', port: 5173, strictPort: true },
  preview: { host: '127.0.0.1', port: 4173, strictPort: true },
  build: {
    ...{ target: 'es2022', outDir: 'dist', sourcemap: true, modulePreload: { polyfill: false } },
    // What several files share in one: docs/how-to/load-only-what-is-needed.md.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] } } },
  },
});

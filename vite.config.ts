import { defineConfig } from 'vite';

/** The demo, straight from the TypeScript sources of all packages. */
export default defineConfig({
  root: 'packages/demo',
  // Setting `conditions` replaces vite's own, so they are repeated here.
  resolve: { conditions: ['@billkit/source', 'module', 'browser', 'development|production'] },
  server: { host: '127.0.0.1', port: 5173, strictPort: true },
  preview: { host: '127.0.0.1', port: 4173, strictPort: true },
  build: { target: 'es2022', outDir: 'dist', sourcemap: true },
});

import { defineConfig } from 'vite';

/** The packages straight from their TypeScript sources. */
export default defineConfig({
  // Setting `conditions` replaces vite's own, so they are repeated here.
  resolve: { conditions: ['@billkit/source', 'module', 'browser', 'development|production'] },
  build: { chunkSizeWarningLimit: 2000 },
});

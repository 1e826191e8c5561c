// Loaded by itself: see `later-directory.ts`.
export { directoryOf } from '@billkit/billing';

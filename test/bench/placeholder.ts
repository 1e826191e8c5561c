import { countRecords } from '@billkit/storage-memory';

const since = performance.now();
for (let i = 0; i < 1e6; i++) countRecords(new Map());
console.log(`${(performance.now() - since).toFixed(0)} ms for a million counts`);

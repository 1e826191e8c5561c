// Runs a part of the random sequences or races of the model, and tells what they came to.
import process from 'node:process';
import { randomRaces, randomSequences } from '../dist/model/agreement.js';

process.once('message', async ({ what, runs, seed }) => {
  try {
    process.send({ count: await { sequences: randomSequences, races: randomRaces }[what](runs, seed) });
  } catch (error) {
    process.send({ failure: error.message });
  }
  process.disconnect();
});

// Runs a part of the random sequences or races of the model, or every sequence from an opening, and tells what came of it.
import process from 'node:process';
import { everySequence, positionAfter, randomRaces, randomSequences } from '../dist/model/agreement.js';
import * as openings from '../dist/model/openings.js';

const works = {
  sequences: ({ runs, seed }) => randomSequences(runs, seed),
  races: ({ runs, seed }) => randomRaces(runs, seed),
  every: async ({ opening, depth }) => everySequence(await positionAfter(openings[opening]), depth),
};

process.once('message', async (task) => {
  try {
    process.send({ done: await works[task.what](task) });
  } catch (error) {
    process.send({ failure: error.message });
  }
  process.disconnect();
});

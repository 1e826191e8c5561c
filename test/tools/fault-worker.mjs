// Tells whether the engine, with the mistake that is sent, is seen to disagree with the books on paper.
import fc from 'fast-check';
import { register } from 'node:module';
import process from 'node:process';

// That there is a disagreement is enough; the smallest one is not looked for.
fc.configureGlobal({ endOnFailure: true });

process.once('message', async ({ fault, sequences, races }) => {
  register('./fault-hooks.mjs', import.meta.url, { data: fault });
  try {
    const { everySequence, positionAfter, randomRaces, randomSequences, replay } =
      await import('../dist/model/agreement.js');
    const { twoOpen } = await import('../dist/model/openings.js');
    const { regressions } = await import('../dist/model/regressions.js');
    const runs = [
      ...regressions.map((one) => () => replay(one)),
      () => randomSequences(sequences, 1),
      () => randomRaces(races, 1),
      async () => everySequence(await positionAfter(twoOpen), 3),
    ];
    let caught = null;
    for (const run of runs)
      caught ??= await run().then(
        () => null,
        ({ message }) => String(message),
      );
    process.send({ caught });
  } catch (error) {
    process.send({ broken: String(error) });
  }
  process.disconnect();
});

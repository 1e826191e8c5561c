// What is changed in the engine, one at a time, to see a test fail: the guards of the commands, or all that could be otherwise.
import process from 'node:process';

const isAboutGuards = process.env.CHANGES !== 'mutants';

/** The changes that can be made to a file, and its text with a switch at each. */
export const { mutate } = await import(isAboutGuards ? './guards-mutate.mjs' : './mutants.mjs');

/** The compiled files that are changed, by name; and the compiled tests that are asked. */
export const { changedFiles, askedTests } = await import(
  isAboutGuards ? './guards-files.mjs' : './mutants-files.mjs'
);

/** The name of a file that is changed, by its URL. */
export function changedFile(url) {
  for (const [name, file] of changedFiles) if (url.endsWith(`/${file}`)) return name;
  return undefined;
}

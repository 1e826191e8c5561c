/** The sources of the host as they are written, each loaded when it is looked at. */
const sources = import.meta.glob<string>(['../pages/*.ts', '../calendar/*.ts', '../follow.ts'], {
  query: '?raw',
  import: 'default',
});

/** A file of the host from its first export on: what it imports says little. */
export async function sourceOf(file: string): Promise<string> {
  const load = sources[`../${file}`];
  if (!load) throw new Error(`There is no ${file}.`);
  return (await load()).replace(/^import [^;]*;\n/gm, '').trim();
}

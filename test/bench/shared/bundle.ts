import { build } from 'vite';

/** One script of all a page needs, as a host would ship it. */
export async function bundle(input: string): Promise<string> {
  const built = await build({
    ...{ configFile: false, logLevel: 'error', mode: 'production' },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      ...{ write: false, target: 'esnext', modulePreload: false },
      rolldownOptions: { input, output: { codeSplitting: false, format: 'es' } },
    },
  });
  const [first] = [built].flat();
  const entry = first && 'output' in first ? first.output.find((one) => one.type === 'chunk') : undefined;
  if (entry?.type !== 'chunk') throw new Error(`${input} was not built`);
  return entry.code;
}

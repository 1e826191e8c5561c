import { expect } from '@open-wc/testing';
import { BulkRun } from './bulk-run.js';

/** A run over three that waits with each until it is told to go on. */
async function opened(problems: Readonly<Record<string, string>> = {}) {
  const begun: string[] = [];
  let finish: () => void = () => undefined;
  const act = async (item: string) => {
    begun.push(item);
    await new Promise<void>((resolve) => (finish = resolve));
    return problems[item] ?? '';
  };
  const run = new BulkRun(['a', 'b', 'c'], act, () => undefined);
  const ended = run.run();
  const settle = async () => {
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  };
  const next = () => {
    finish();
    return settle();
  };
  await settle();
  return { run, ended, begun, next };
}

describe('doing the same to many', () => {
  it('takes one after the other, and keeps why one could not be done', async () => {
    const { run, ended, begun, next } = await opened({ b: 'It is void.' });
    await next();
    expect(begun).to.deep.equal(['a', 'b']);
    await next();
    await next();
    await ended;
    expect(run.state).to.equal('ended');
    expect(run.results).to.deep.equal([
      { item: 'a', problem: '' },
      { item: 'b', problem: 'It is void.' },
      { item: 'c', problem: '' },
    ]);
    expect(run.refused.map(({ item }) => item)).to.deep.equal(['b']);
  });

  it('is paused between two, and goes on where it was', async () => {
    const { run, ended, begun, next } = await opened();
    run.pause();
    await next();
    expect([begun, run.state]).to.deep.equal([['a'], 'paused']);
    run.resume();
    await next();
    expect(begun).to.deep.equal(['a', 'b']);
    await next();
    await next();
    await ended;
    expect(run.done).to.equal(3);
  });

  it('is stopped, also while it is paused: what is under way is finished, the rest is not begun', async () => {
    const { run, ended, begun, next } = await opened();
    run.pause();
    await next();
    run.stop();
    await ended;
    expect([begun, run.done, run.state]).to.deep.equal([['a'], 1, 'ended']);
    run.pause();
    run.resume();
    expect(run.state).to.equal('ended');
  });
});

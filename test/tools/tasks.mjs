// Runs commands, some at a time. What a command prints appears when it has ended, so that two at once
// stay readable; a single command prints as it goes.
import { spawn } from 'node:child_process';
import process from 'node:process';

/** Starts one command; answers with its exit code and, unless `live`, what it printed. */
export function run([command, ...args], { live = false, env = {}, cwd } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1', ...env },
      stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => done({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

/** A command of a package in node_modules. */
export const bin = (name) => `node_modules/.bin/${name}`;

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Runs tasks `{ name, commands }`, at most two at once; a task's commands run one after another and
 * stop at the first that fails. Answers with the names of those that failed.
 */
export async function runTasks(tasks, { env = {}, quiet = false } = {}) {
  const waiting = [...tasks];
  const failed = [];
  const live = tasks.length === 1;
  async function worker() {
    for (let task; (task = waiting.shift());) {
      const since = performance.now();
      let code = 0;
      let output = '';
      for (const command of task.commands) {
        const result = await run(command, { live, env: { ...env, ...task.env }, cwd: task.cwd });
        output += result.output;
        code = result.code;
        if (code !== 0) break;
      }
      if (code !== 0) failed.push(task.name);
      if (code !== 0 || !quiet) process.stdout.write(output);
      console.log(`${code === 0 ? 'ok' : 'FAILED'} ${task.name} (${seconds(since)})${quiet ? '' : '\n'}`);
    }
  }
  await Promise.all([worker(), worker()]);
  return failed;
}

/* What stops the set-up, and the commands that it runs: stopped with it, and bounded in time where one may hang. */
import { spawn } from 'node:child_process';

const windows = process.platform === 'win32';

/** What stands in the way of the set-up, in one line for who can remove it. */
export class Obstacle extends Error {}

/** @throws Obstacle */
export function stop(complaint) {
  throw new Obstacle(complaint);
}

/**
 * Runs a command to its end and gives its exit code; 1 where it cannot be started or takes too long. Whoever stops the
 * set-up stops the command first: it may be in the middle of writing something, and only it can leave that in order.
 * @param limit milliseconds after which a command that may hang is ended
 */
export function run(command, args, { limit, shell = false, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options, shell: shell && windows });
    let stopped;
    const pass = (signal) => {
      stopped = signal;
      child.kill(signal);
    };
    const signals = ['SIGINT', 'SIGTERM'];
    for (const signal of signals) process.on(signal, pass);
    const timer = limit && setTimeout(() => child.kill('SIGTERM'), limit);
    const end = (code) => {
      clearTimeout(timer);
      for (const signal of signals) process.off(signal, pass);
      if (stopped) process.exit(stopped === 'SIGINT' ? 130 : 143);
      resolve(code ?? 1);
    };
    child.on('error', () => end(1));
    child.on('close', end);
  });
}

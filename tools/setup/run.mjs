/* What stops the set-up, and the commands that it runs: stopped with it, and ended where they hang. */
import { spawn } from 'node:child_process';

const windows = process.platform === 'win32';

/** What stands in the way of the set-up, in one line for who can remove it. */
export class Obstacle extends Error {}

/** @throws Obstacle */
export function stop(complaint) {
  throw new Obstacle(complaint);
}

/**
 * Runs a command to its end and gives its exit code, 1 where it cannot be started. Whoever stops the set-up stops the
 * command first: it may be in the middle of writing something, and only it can leave that in order.
 * @param moves asked every `every` milliseconds whether the command still gets on; it is ended when not
 * @param tidy what to do when the command has ended, however it did
 */
export function run(command, args, { moves, every = 1000, tidy, shell = false, ...options } = {}) {
  return new Promise((resolve) => {
    let child;
    let stopped;
    // A command that leads a group of its own is ended with all that it started.
    const end = (signal) => {
      try {
        if (options.detached && !windows) process.kill(-child.pid, signal);
        else child.kill(signal);
      } catch {
        // It ended by itself a moment before.
      }
    };
    const pass = (signal) => {
      stopped = signal;
      end(signal);
    };
    const signals = ['SIGINT', 'SIGTERM'];
    // Before the command starts: from then on there is something to leave in order.
    for (const signal of signals) process.on(signal, pass);
    child = spawn(command, args, { stdio: 'inherit', ...options, shell: shell && windows });
    const watch = moves && setInterval(() => moves() || end('SIGKILL'), every);
    const finish = (code) => {
      clearInterval(watch);
      for (const signal of signals) process.off(signal, pass);
      tidy?.();
      if (stopped) process.exit(stopped === 'SIGINT' ? 130 : 143);
      resolve(code ?? 1);
    };
    child.on('error', () => finish(1));
    child.on('close', finish);
  });
}

import { spawn } from 'node:child_process';
import { Trouble, say } from './trouble.mjs';

const BEAT_MS = 10_000;

/**
 * Runs one program to its end and says how it goes. Throws a Trouble with `otherwise` when it fails.
 * @param {{ title: string, command: string, args: readonly string[], cwd: string, otherwise: string,
 *   environment?: NodeJS.ProcessEnv }} step
 */
export async function runStep({ title, command, args, cwd, otherwise, environment = process.env }) {
  const startedAt = performance.now();
  const seconds = () => Math.round((performance.now() - startedAt) / 1000);
  say(`Stragan: ${title} ...`);
  const beat = setInterval(() => {
    say(`Stragan:   ${seconds()} s`);
  }, BEAT_MS);
  try {
    const code = await exitCode(spawn(command, args, { cwd, env: environment, stdio: ['ignore', 2, 2] }));
    if (code !== 0) throw new Trouble(otherwise);
  } finally {
    clearInterval(beat);
  }
  say(`Stragan:   done in ${seconds()} s`);
}

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<number | null>} */
function exitCode(child) {
  return new Promise((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', (code) => resolve(code));
  });
}

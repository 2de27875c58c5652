import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const [REGISTER, START] = ['./register.ts', './start.ts'].map((name) =>
  fileURLToPath(new URL(name, import.meta.url)),
) as [string, string];

type Surroundings = Readonly<Record<string, string>>;

/** Starts an app's entry as Electron would: MAIN is its file, the words follow it. */
export function forkStandIn(
  main: string,
  words: readonly string[] = [],
  surroundings: Surroundings = {},
): ChildProcess {
  return fork(START, [main, ...words], {
    execArgv: ['--import', REGISTER],
    env: { ...process.env, ...surroundings },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
}

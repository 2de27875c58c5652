import { spawn } from 'node:child_process';

export type CliAnswer = {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
};

export type StartedCli = {
  readonly ended: Promise<CliAnswer>;
  readonly hasEnded: () => boolean;
  readonly kill: () => void;
};

/** The built command line over one data folder, a process for each command. */
export type Cli = {
  readonly start: (...words: readonly string[]) => StartedCli;
  /** Lines for people. */
  readonly say: (...words: readonly string[]) => Promise<CliAnswer>;
  /** With --json; throws where the exit code is none of those expected. */
  readonly ask: <T>(codes: readonly number[], ...words: readonly string[]) => Promise<T & { code: number }>;
};

export function cliOver(program: string, dataFolder: string, environment: NodeJS.ProcessEnv = {}): Cli {
  const start = (...words: readonly string[]) =>
    startProcess([program, '--data', dataFolder, ...words], environment);
  return {
    start,
    say: (...words) => start(...words).ended,
    async ask<T>(codes: readonly number[], ...words: readonly string[]) {
      const { code, stdout, stderr } = await start('--json', ...words).ended;
      if (code === null || !codes.includes(code)) {
        throw new Error(
          `${words.slice(0, 6).join(' ')} ended with ${code}: ${stderr}${stdout.slice(0, 2000)}`,
        );
      }
      return { ...(JSON.parse(stdout) as T), code };
    },
  };
}

function startProcess(words: readonly string[], environment: NodeJS.ProcessEnv): StartedCli {
  const env = { ...process.env, ...environment };
  const child = spawn(process.execPath, [...words], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
  let hasEnded = false;
  const ended = new Promise<CliAnswer>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      hasEnded = true;
      resolve({ code, ...said });
    });
  });
  return { ended, hasEnded: () => hasEnded, kill: () => void child.kill('SIGKILL') };
}

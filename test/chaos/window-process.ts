import { spawn } from 'node:child_process';
import { Agent, request } from 'node:http';
import { createInterface } from 'node:readline';
import type { CommandName, Commands } from '../../src/shared/contract.ts';
import type { AddedFiles } from '../../src/shared/contract-files.ts';
import type { Result } from '../../src/shared/errors.ts';
import { must } from '../../src/shared/errors.ts';

/** The program that was asked is gone: nobody knows whether it heard the question. */
export class Gone extends Error {}

/** The program as a window has it, without the window: commands go through the same door. */
export type WindowProcess = {
  /** Throws `Gone` where the program ends before it answers, and an Error where it refuses. */
  ask<K extends CommandName>(name: K, input: Commands[K]['in']): Promise<Commands[K]['out']>;
  /** The same for who can bear a refusal. */
  tryTo<K extends CommandName>(name: K, input: Commands[K]['in']): Promise<Result<Commands[K]['out']>>;
  /** Gives a file to the program, as one that is dropped on its window. Null: it takes no such file. */
  hand(name: string, content: Uint8Array): Promise<number | null>;
  readonly pid: number;
  /** By which signal it ended; null: by itself. */
  readonly ended: Promise<NodeJS.Signals | null>;
  hasEnded(): boolean;
  kill(): void;
};

type Door = { readonly port: number; readonly cookie: string };

/** `environment`: STRAGAN_STOP_AT, for one. Null where it ended before it could be asked. */
export async function startWindow(
  program: string,
  dataFolder: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<WindowProcess | null> {
  const words = [program, '--data', dataFolder, '--no-open'];
  const env = { ...process.env, ...environment };
  const child = spawn(process.execPath, words, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  let hasEnded = false;
  const ended = new Promise<NodeJS.Signals | null>((resolve) => {
    child.once('exit', (_code, signal) => {
      hasEnded = true;
      resolve(signal);
    });
  });
  const agent = new Agent({ keepAlive: true });
  void ended.then(() => agent.destroy());
  const door = await doorOf(child.stdout).catch(() => null);
  if (door === null) return null;
  const post = (path: string, type: string, body: string | Uint8Array) =>
    answerOf({ agent, door, method: 'POST', path, headers: { 'content-type': type }, body });
  const tryTo = async <K extends CommandName>(name: K, input: Commands[K]['in']) => {
    const { text } = await post('/api/call', 'application/json', JSON.stringify({ name, input }));
    return JSON.parse(text) as Result<Commands[K]['out']>;
  };
  return {
    tryTo,
    async ask(name, input) {
      let result = await tryTo(name, input);
      // Who died between new tokens and their place on the disk has to sign in again, and goes on.
      if (!result.ok && result.error.kind === 'auth') {
        await tryTo('accounts.sign-in', { write: true });
        result = await tryTo(name, input);
      }
      if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.error)}`);
      return result.value;
    },
    async hand(name, content) {
      const path = `/api/files?name=${encodeURIComponent(name)}`;
      const { text } = await post(path, 'application/octet-stream', content);
      const handed = JSON.parse(text) as Result<AddedFiles>;
      return handed.ok ? (handed.value.fileIds[0] ?? null) : null;
    },
    pid: must(child.pid),
    ended,
    hasEnded: () => hasEnded,
    kill: () => void child.kill('SIGKILL'),
  };
}

/** What it prints lets one tab in. */
async function doorOf(stdout: NodeJS.ReadableStream): Promise<Door | null> {
  for await (const line of createInterface({ input: stdout })) {
    const address = /http:\/\/\S+/.exec(line)?.[0];
    if (address === undefined) continue;
    const { port, pathname, search } = new URL(address);
    const door = { port: Number(port), cookie: '' };
    const { cookie } = await answerOf({ door, method: 'GET', path: `${pathname}${search}` });
    return { ...door, cookie: must(cookie, 'the cookie of a tab') };
  }
  return null;
}

type Asked = {
  readonly door: Door;
  readonly agent?: Agent;
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
};

function answerOf({ door, agent, method, path, headers, body }: Asked) {
  const { port, cookie } = door;
  const own = { origin: `http://127.0.0.1:${port}`, ...(cookie === '' ? {} : { cookie }), ...headers };
  return new Promise<{ readonly text: string; readonly cookie: string | undefined }>((resolve, reject) => {
    const gone = () => reject(new Gone(`Nobody answers ${path}`));
    const asked = request({ host: '127.0.0.1', port, agent, method, path, headers: own }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => (text += part));
      answer.once('error', gone).once('aborted', gone);
      answer.once('end', () => resolve({ text, cookie: answer.headers['set-cookie']?.[0]?.split(';')[0] }));
    });
    asked.once('error', gone);
    asked.end(body);
  });
}

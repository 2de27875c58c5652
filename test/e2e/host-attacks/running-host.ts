import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { must } from '../../../src/shared/errors.ts';
import { requestText, say } from './raw-request.ts';

export type RunningHost = {
  readonly origin: string;
  readonly port: number;
  /** What the host printed: lets one tab in. */
  readonly launchPath: string;
  readonly said: () => string;
  stop(): Promise<number | null>;
};

/** The built program for the system's browser, as `--no-open` starts it. */
export async function startHost(program: string, dataFolder: string): Promise<RunningHost> {
  const words = [program, '--data', dataFolder, '--no-open'];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const address = new URL(await addressOf(child));
  return {
    origin: address.origin,
    port: Number(address.port),
    launchPath: `${address.pathname}${address.search}`,
    said: () => said,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      const [code] = (await ended) as [number | null];
      return code;
    },
  };
}

/** The cookie of a tab that was let in. */
export async function enter({ port, launchPath }: RunningHost): Promise<string> {
  const headers = { host: `127.0.0.1:${port}` };
  const [answer] = await say(port, requestText({ path: launchPath, headers }));
  return must(answer?.headers.get('set-cookie')?.split(';')[0], 'cookie');
}

async function addressOf({ stdout }: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: must(stdout) })) {
    const address = /http:\/\/\S+/.exec(line)?.[0];
    if (address) return address;
  }
  throw new Error('The host ended without an address');
}

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { findChromium } from '../../../scripts/setup/find-chromium.mjs';
import { CdpPipe } from './cdp-pipe.ts';

const SWITCHES = [
  '--headless=new',
  '--no-sandbox',
  '--no-first-run',
  '--no-startup-window',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-popup-blocking',
  '--disable-sync',
  '--disable-gpu',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  '--remote-debugging-pipe',
  '--remote-debugging-port=0',
];

let started: CdpPipe | null = null;

/**
 * This app's own Chromium. It ends with the app, however that ends, and tells on stderr where a test may
 * look at it.
 */
export function chromium(userData: string): CdpPipe {
  started ??= start(userData);
  return started;
}

function start(userData: string): CdpPipe {
  const program = findChromium();
  if (program === null) throw new Error('There is no Chromium to show a window in');
  const words = [...SWITCHES, `--user-data-dir=${join(userData, 'chromium')}`];
  const child = spawn(program, words, { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] });
  const [, , told, into, out] = child.stdio;
  createInterface({ input: told as Readable }).on('line', (line) => {
    if (line.startsWith('DevTools listening')) process.stderr.write(`${line}\n`);
  });
  child.once('exit', () => process.exit(1));
  process.once('exit', () => child.kill('SIGKILL'));
  const pipe = new CdpPipe(into as Writable, out as Readable);
  holdPopups(pipe).catch(() => {});
  return pipe;
}

/**
 * Every page waits before it loads anything. Who opened a popup decides about it; the app's own pages go
 * on.
 */
async function holdPopups(pipe: CdpPipe): Promise<void> {
  const browser = pipe.session();
  browser.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.openerId !== undefined) return;
    pipe
      .session(sessionId)
      .send('Runtime.runIfWaitingForDebugger')
      .catch(() => {});
  });
  const filter = [{ type: 'page', exclude: false }, { exclude: true }];
  await browser.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
    filter,
  });
}

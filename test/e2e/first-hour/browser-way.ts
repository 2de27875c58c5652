import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { must } from '../../../src/shared/errors.ts';
import { copyFromSheet } from '../../support/copy-from-sheet.ts';
import { builtWindow } from '../../support/desktop/built-window.ts';
import { watchPage } from '../../support/desktop/watch-page.ts';
import { outsidePages } from './outside-pages.ts';
import type { Seat, SeatInput, Way } from './seat.ts';

const VIEWPORT = { width: 1280, height: 800 };

/** The built program in the system's browser, which here is Chromium. */
export function browserWay(program: string): Way {
  const built = builtWindow();
  return {
    demoProgram: join(dirname(built.browser), 'demo.js'),
    sit: (input) => sit(program, built.browser, input),
    remove: () => built.remove(),
  };
}

async function sit(program: string, entry: string, { folder, demoAt }: SeatInput): Promise<Seat> {
  const chromiumOfSystem = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
  const context = await chromiumOfSystem.newContext({
    locale: 'en-GB',
    viewport: VIEWPORT,
    reducedMotion: 'reduce',
  });
  const complaints: string[] = [];
  const opener = systemOpener(folder);
  const outside = outsidePages(opener.asked, () => watched(context, complaints));
  let host: ChildProcess | null = null;
  let tab: Page | null = null;

  async function kill(): Promise<void> {
    const ended = host && once(host, 'exit');
    await tab?.close();
    host?.kill('SIGKILL');
    await ended;
    [host, tab] = [null, null];
  }

  return {
    complaints,
    async start() {
      const words = [entry, '--data', join(folder, 'data'), '--no-open', '--demo-at', demoAt];
      host = spawn(process.execPath, words, { env: opener.env, stdio: ['ignore', 'pipe', 'inherit'] });
      const address = await addressOf(host);
      tab = await watched(context, complaints);
      await tab.goto(address);
      return tab;
    },
    kill,
    shownOutside: () => outside.next(),
    copy: (text) => copyFromSheet(context, text),
    async choose(paths, press) {
      const [chooser] = await Promise.all([must(tab).waitForEvent('filechooser'), press()]);
      await chooser.setFiles([...paths]);
    },
    async leave() {
      await chromiumOfSystem.close();
      if (host) await kill();
    },
  };
}

async function watched(context: BrowserContext, complaints: string[]): Promise<Page> {
  const page = await context.newPage();
  await watchPage(page, complaints);
  return page;
}

/** The program that a system opens addresses with: this one notes them. */
function systemOpener(folder: string) {
  const programs = join(folder, 'programs');
  const notes = join(folder, 'addresses');
  mkdirSync(programs, { recursive: true });
  appendFileSync(notes, '');
  const script = `#!/bin/sh\nprintf '%s\\n' "$1" >> '${notes}'\n`;
  for (const name of ['xdg-open', 'open']) writeFileSync(join(programs, name), script, { mode: 0o755 });
  const { PATH = '' } = process.env;
  return {
    env: { ...process.env, PATH: programs + delimiter + PATH },
    asked: async () => readFileSync(notes, 'utf8').split('\n').filter(Boolean),
  };
}

async function addressOf({ stdout }: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: must(stdout) })) {
    const address = /http:\/\/\S+/.exec(line)?.[0];
    if (address) return address;
  }
  throw new Error('The host ended without an address');
}

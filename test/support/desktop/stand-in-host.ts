import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { chromium, type Browser, type Page } from 'playwright-core';
import { forkStandIn } from '../electron-stand-in/fork-stand-in.ts';
import { builtWindow } from './built-window.ts';
import { must } from '../../../src/shared/errors.ts';
import { copyFromSheet } from '../copy-from-sheet.ts';
import type { DesktopApp, DesktopHost, ElectronModule } from './desktop-app.ts';
import { readyLine } from './ready-line.ts';
import { watchPage } from './watch-page.ts';

type Answer = { readonly id: number; readonly value?: unknown; readonly error?: string };

/** The built program under plain Node, with a page of Chromium as its window. */
export function standInHost(): DesktopHost {
  const built = builtWindow();
  return {
    main: built.main,
    start: (dataFolder, words = []) => openApp(forkStandIn(built.main, ['--data', dataFolder, ...words])),
    startAgain: (dataFolder) => endOf(forkStandIn(built.main, ['--data', dataFolder])),
    remove: built.remove,
  };
}

async function openApp(child: ChildProcess): Promise<DesktopApp> {
  const address = await debuggingAddress(child);
  const ready = readyLine(child);
  const complaints: string[] = [];
  const exited = endOf(child);
  const look = async () => {
    const browser = await chromium.connectOverCDP(address);
    const page = await firstPage(browser);
    await watchPage(page, complaints);
    return page;
  };
  const browser = await chromium.connectOverCDP(address);
  const chromiumEnded = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  const ended = Promise.all([exited, chromiumEnded]).then(([code]) => code);
  const evaluate = asker(child) as DesktopApp['evaluate'];
  return {
    look,
    complaints,
    ready,
    evaluate,
    copy: (text) => copyFromSheet(must(browser.contexts()[0]), text),
    announce: (paths) => evaluate(announceFiles, paths),
    ended,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Its `getPathForFile` answers at once, so it must know beforehand. */
function announceFiles({ BrowserWindow }: ElectronModule, paths: readonly string[]): void {
  const contents: unknown = BrowserWindow.getAllWindows()[0]?.webContents;
  (contents as { announceFiles(paths: readonly string[]): void }).announceFiles(paths);
}

async function firstPage(browser: Browser): Promise<Page> {
  const [context] = browser.contexts();
  if (!context) throw new Error('Chromium has no context');
  return context.pages()[0] ?? context.waitForEvent('page');
}

async function debuggingAddress({ stderr }: ChildProcess): Promise<string> {
  if (!stderr) throw new Error('The app says nothing');
  const said: string[] = [];
  for await (const line of createInterface({ input: stderr })) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address) {
      stderr.resume();
      return address;
    }
    said.push(line);
  }
  throw new Error(`The app ended without a window: ${said.join('\n')}`);
}

function asker(child: ChildProcess) {
  let lastId = 0;
  return async (run: (...input: never[]) => unknown, input: unknown): Promise<unknown> => {
    lastId += 1;
    const id = lastId;
    child.send({ id, source: String(run), input });
    const gone = endOf(child).then((code) => ({ id, error: `The app ended with ${code}` }));
    const { value, error }: Answer = await Promise.race([answerTo(child, id), gone]);
    if (error !== undefined) throw new Error(error);
    return value;
  };
}

function answerTo(child: ChildProcess, id: number): Promise<Answer> {
  return new Promise((resolve) => {
    const heard = (answer: unknown) => {
      if ((answer as Answer).id !== id) return;
      child.off('message', heard);
      resolve(answer as Answer);
    };
    child.on('message', heard);
  });
}

async function endOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
}

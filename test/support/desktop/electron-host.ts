import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { _electron } from 'playwright-core';
import { builtWindow } from './built-window.ts';
import type { DesktopApp, DesktopHost } from './desktop-app.ts';
import { readyLine } from './ready-line.ts';
import { watchPage } from './watch-page.ts';

/** The built program in Electron itself. */
export function electronHost(program: string): DesktopHost {
  const built = builtWindow();
  // Chromium has no sandbox for root.
  const unboxed = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const wordsFor = (dataFolder: string, words: readonly string[] = []) => [
    ...unboxed,
    built.main,
    '--data',
    dataFolder,
    ...words,
  ];
  return {
    main: built.main,
    async start(dataFolder, words) {
      const app = await _electron.launch({ executablePath: program, args: wordsFor(dataFolder, words) });
      const child = app.process();
      const ended = once(child, 'exit').then(([code]) => code as number | null);
      const ready = readyLine(child);
      const complaints: string[] = [];
      return {
        async look() {
          const page = await app.firstWindow();
          await watchPage(page, complaints);
          return page;
        },
        complaints,
        ready,
        evaluate: ((run: never, input: unknown) => app.evaluate(run, input)) as DesktopApp['evaluate'],
        copy: (text) => app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text),
        announce: async () => {},
        ended,
        async kill() {
          child.kill('SIGKILL');
          await ended;
        },
      };
    },
    async startAgain(dataFolder) {
      const child = spawn(program, wordsFor(dataFolder), { stdio: 'ignore' });
      const [code] = (await once(child, 'exit')) as [number | null];
      return code;
    },
    remove: built.remove,
  };
}

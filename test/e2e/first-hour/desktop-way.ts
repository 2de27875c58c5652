import { dirname, join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { must } from '../../../src/shared/errors.ts';
import type { DesktopApp, DesktopHost } from '../../support/desktop/desktop-app.ts';
import { watchPage } from '../../support/desktop/watch-page.ts';
import { outsidePages } from './outside-pages.ts';
import type { Seat, SeatInput, Way } from './seat.ts';

/** The built program on the desktop; `program` is the browser that the system opens addresses with. */
export function desktopWay(host: DesktopHost, program: string): Way {
  return {
    demoProgram: join(dirname(host.main), 'demo.js'),
    sit: (input) => Promise.resolve(sit(host, program, input)),
    remove: () => host.remove(),
  };
}

function sit(host: DesktopHost, program: string, { folder, demoAt }: SeatInput): Seat {
  const complaints: string[] = [];
  let app: DesktopApp | null = null;
  let browser: Browser | null = null;
  const outside = outsidePages(
    () => must(app).evaluate(() => (globalThis as unknown as Shown).shown, null),
    async () => {
      browser ??= await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
      return watched(browser, complaints);
    },
  );

  async function kill(): Promise<void> {
    complaints.push(...must(app).complaints);
    await must(app).kill();
    app = null;
  }

  return {
    get complaints() {
      return [...complaints, ...(app?.complaints ?? [])];
    },
    async start() {
      app = await host.start(join(folder, 'data'), ['--demo-at', demoAt]);
      outside.forget();
      await app.evaluate(({ shell }) => {
        const shown: string[] = [];
        Object.assign(globalThis, { shown });
        shell.openExternal = async (url) => void shown.push(url);
      }, null);
      return app.look();
    },
    kill,
    shownOutside: () => outside.next(),
    copy: (text) => must(app).copy(text),
    async choose(paths, press) {
      await must(app).evaluate(({ dialog }, filePaths) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [...filePaths] });
      }, paths);
      await press();
    },
    async leave() {
      await browser?.close();
      if (app) await kill();
    },
  };
}

type Shown = { readonly shown: readonly string[] };

async function watched(browser: Browser, complaints: string[]): Promise<Page> {
  const page = await browser.newPage({ locale: 'en-GB' });
  await watchPage(page, complaints);
  return page;
}

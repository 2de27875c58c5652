import { join } from 'node:path';
import type { Page } from 'playwright';
import type { OfferRow } from '../../src/shared/domain/offer.ts';
import { type BrowserWindow, openWindow } from '../support/browser-window.ts';
import { launchDemo } from '../support/demo-process.ts';

/** What the scenes play on: the program as a seller starts it, and the marketplace behind it. */
export type Stage = {
  readonly folder: string;
  readonly demo: Awaited<ReturnType<typeof launchDemo>>;
  readonly page: () => Page;
  readonly window: () => BrowserWindow;
  /** Ordinary offers in the order of the grid; known once the shop is there. */
  offers: readonly OfferRow[];
  /** Closes the window, lets something happen to its data folder, and opens it again. */
  readonly reopen: (meanwhile?: () => void) => Promise<void>;
  readonly close: () => Promise<void>;
};

export type Scene = {
  readonly name: string;
  /** Leads there, from wherever the scene before it was, in English, light and small. */
  readonly arrive: (page: Page, stage: Stage) => Promise<void>;
  /** Puts away what would be in the way of the next scene. */
  readonly leave?: (page: Page, stage: Stage) => Promise<void>;
};

export async function openStage(program: string, folder: string): Promise<Stage> {
  const dataFolder = join(folder, 'data');
  const demo = await launchDemo({ offers: 2000, seed: 7 });
  await demo.admin('settings', {
    purchasesPerHour: 0,
    commandDelayMs: 40,
    operationDelayMs: 40,
    listDelayMs: 0,
    eventDelayMs: 0,
  });
  let opened = await openReady(program, dataFolder);
  return {
    folder,
    demo,
    offers: [],
    page: () => opened.page,
    window: () => opened,
    async reopen(meanwhile) {
      await opened.close();
      meanwhile?.();
      opened = await openReady(program, dataFolder);
    },
    async close() {
      await opened.close();
      await demo.stop();
    },
  };
}

async function openReady(program: string, dataFolder: string): Promise<BrowserWindow> {
  const opened = await openWindow(program, dataFolder);
  await opened.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  return opened;
}

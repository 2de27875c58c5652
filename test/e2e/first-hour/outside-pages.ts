import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The pages that a program asks its system to show, one after the other. */
export type OutsidePages = {
  next(): Promise<Page>;
  /** After a start of the program, which forgets what it asked. */
  forget(): void;
};

export function outsidePages(
  asked: () => Promise<readonly string[]>,
  newPage: () => Promise<Page>,
): OutsidePages {
  let opened = 0;
  return {
    async next() {
      const at = opened;
      opened += 1;
      await untilMore(asked, at);
      const page = await newPage();
      await page.goto((await asked())[at] ?? '');
      return page;
    },
    forget() {
      opened = 0;
    },
  };
}

async function untilMore(asked: () => Promise<readonly string[]>, than: number): Promise<void> {
  await expect.poll(async () => (await asked()).length, { timeout: 30_000 }).toBeGreaterThan(than);
}

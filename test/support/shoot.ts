import { join } from 'node:path';
import type { Page } from 'playwright';
import { call } from './window-call.ts';

/** For whoever wants to look at it: STRAGAN_SHOTS names where the pictures go. */
export async function shoot(page: Page, name: string): Promise<void> {
  const { STRAGAN_SHOTS: place } = process.env;
  if (!place) return;
  for (const [width, height] of [
    [1280, 800],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const [language, theme] of [
      ['en', 'light'],
      ['pl', 'dark'],
    ] as const) {
      await call(page, 'app.preferences', { language, theme });
      await page.waitForTimeout(300);
      await page.screenshot({ path: join(place, `${name}-${width}-${language}-${theme}.png`) });
    }
  }
  await call(page, 'app.preferences', { language: 'en', theme: 'light' });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.waitForTimeout(300);
}

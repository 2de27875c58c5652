import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { Preferences } from '../../src/shared/contract-app.ts';
import { atRest } from '../support/at-rest.ts';
import { call } from '../support/window-call.ts';
import { ALL_COMBINATIONS, type Combination, combinationWords } from './combinations.ts';
import type { Stage } from './stage.ts';

/** What one picture showed: the rules of accessibility it breaks, with where. */
export type Shot = {
  readonly scene: string;
  readonly combination: Combination;
  readonly path: string;
  readonly barriers: readonly string[];
};

export type CameraSettings = {
  readonly out: string;
  readonly combinations: readonly Combination[];
  readonly axe: boolean;
};

/** One scene in every combination: the window is led there once, then shown in each. */
export async function photograph(
  stage: Stage,
  scene: string,
  { out, combinations, axe }: CameraSettings,
): Promise<readonly Shot[]> {
  const shots: Shot[] = [];
  const page = stage.page();
  for (const combination of combinations) {
    await showIn(page, combination);
    const folder = join(out, combinationWords(combination));
    mkdirSync(folder, { recursive: true });
    const path = join(folder, `${scene}.png`);
    await page.screenshot({ path });
    const barriers = axe ? await stage.window().barriers() : [];
    shots.push({ scene, combination, path, barriers });
  }
  return shots;
}

/** As the scenes are written for: English, light, small. */
export async function showPlain(page: Page): Promise<void> {
  const [plain] = ALL_COMBINATIONS;
  if (plain) await showIn(page, plain);
}

async function showIn(page: Page, { language, theme, width, height }: Combination): Promise<void> {
  const viewport = page.viewportSize();
  if (viewport?.width !== width || viewport.height !== height) await page.setViewportSize({ width, height });
  const wanted: Partial<Preferences> = { language, theme };
  await call(page, 'app.preferences', wanted);
  const isShown = ([lang, scheme]: readonly string[]) => {
    const { lang: now, dataset } = document.documentElement;
    return now === lang && dataset['mantineColorScheme'] === scheme;
  };
  await page.waitForFunction(isShown, [language, theme] as const);
  await page.waitForFunction(() => [...document.images].every((image) => image.complete));
  await atRest(page);
}

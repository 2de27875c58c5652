import type { Page } from 'playwright';
import { expect } from 'vitest';

const MOST_TABS = 150;

export type Keyboard = {
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly type: (text: string, ...then: readonly string[]) => Promise<void>;
  /** By Tab as far as what is called so; everything on the way must be seen to have the keyboard. */
  readonly tabTo: (name: string | RegExp, start?: { readonly from: 'main' }) => Promise<void>;
  /** An action, a place or an offer by its name in the palette. */
  readonly run: (name: string) => Promise<void>;
  /** What has the keyboard: its kind, its role and its id. */
  readonly where: () => Promise<string>;
};

export function keyboardOf(page: Page): Keyboard {
  const { keyboard } = page;
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await keyboard.press(key);
  };
  return {
    press,
    async type(text, ...then) {
      await keyboard.type(text);
      await press(...then);
    },
    async tabTo(name, start) {
      if (start) await page.evaluate(() => document.querySelector<HTMLElement>('main button')?.focus());
      for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
        const reached = await page.evaluate(nameOfActive);
        if (typeof name === 'string' ? reached === name : name.test(reached)) return;
        await press('Tab');
        expect(await page.evaluate(isSeen), `the keyboard is to be seen at “${reached}”`).toBe(true);
      }
      throw new Error(`Tab does not lead to ${String(name)}`);
    },
    async run(name) {
      await press('Control+k');
      await page.locator('[aria-controls=palette-entries]').waitFor();
      await keyboard.type(name);
      await page.getByRole('option', { name }).first().waitFor();
      await press('Enter');
    },
    where: () => page.evaluate(wordsOfActive),
  };
}

function nameOfActive(): string {
  const element = document.activeElement;
  if (!element || element === document.body) return '';
  const label = element.getAttribute('aria-label') ?? element.textContent ?? '';
  return label.trim();
}

function wordsOfActive(): string {
  const element = document.activeElement ?? document.body;
  const role = element.getAttribute('role') ?? element.getAttribute('type') ?? '';
  return [element.localName, role, element.id ? `#${element.id}` : ''].filter(Boolean).join(' ');
}

/** A ring, a shadow, or the caret of a text field. */
function isSeen(): boolean {
  const element = document.activeElement;
  if (!element || element === document.body) return true;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const hasRing = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
  return hasRing || boxShadow !== 'none' || element.matches('input, textarea, select, [role=grid]');
}

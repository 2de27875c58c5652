import type { Page } from 'playwright';
import type { CommandName, Commands } from '../../src/shared/contract.ts';

/**
 * What the program really answers, but for what this computer cannot bring about: a key built in, a fault.
 */
export async function answerOtherwise<K extends CommandName>(
  page: Page,
  name: K,
  change: (answer: Commands[K]['out']) => unknown,
): Promise<void> {
  await page.route('**/api/call', async (route) => {
    const asked = route.request().postDataJSON() as { readonly name: string };
    if (asked.name !== name) return route.continue();
    const response = await route.fetch();
    const told = (await response.json()) as { readonly ok: boolean; readonly value: Commands[K]['out'] };
    return route.fulfill({ response, json: told.ok ? { ...told, value: change(told.value) } : told });
  });
}

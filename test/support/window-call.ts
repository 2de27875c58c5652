import type { Page } from 'playwright';
import type { Api, CommandName, Commands } from '../../src/shared/contract.ts';

/** Asks the engine through the window's own door; throws what it refuses. */
export async function call<K extends CommandName>(
  page: Page,
  name: K,
  input: Commands[K]['in'],
): Promise<Commands[K]['out']> {
  const result = await page.evaluate(
    (asked) => (globalThis as unknown as { stragan: Api }).stragan.call(asked.name, asked.input as never),
    { name, input },
  );
  if (!result.ok) throw new Error(result.error.message);
  return result.value as Commands[K]['out'];
}

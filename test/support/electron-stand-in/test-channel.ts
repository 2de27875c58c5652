import { runInThisContext } from 'node:vm';
import * as electron from './electron.ts';

type Question = { readonly id: number; readonly source: string; readonly input: unknown };

/**
 * Runs functions that a test sends over Node's own channel, as Playwright does with Electron's `evaluate`.
 */
export function listenToTest(): void {
  process.on('message', (question: Question) => void answer(question));
  process.on('disconnect', () => {});
}

async function answer({ id, source, input }: Question): Promise<void> {
  try {
    // The text of a function that the test wrote.
    const run = runInThisContext(`(${source})`) as (standIn: object, input: unknown) => unknown;
    process.send?.({ id, value: await run(electron, input) });
  } catch (error) {
    process.send?.({ id, error: error instanceof Error ? error.message : String(error) });
  }
}

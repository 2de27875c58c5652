import type { CommandName, Commands } from '../../shared/contract.ts';
import type { App } from '../app/create-app.ts';
import { Failure } from './exit-codes.ts';
import type { Output } from './output.ts';

/** What a verb works with: the app, its place to speak, and the signal of Ctrl+C. */
export type Session = {
  readonly app: App;
  readonly out: Output;
  readonly dataFolder: string;
  readonly interrupted: AbortSignal;
};

/** The value of a command; its error ends the verb. */
export async function ask<K extends CommandName>(
  { app }: Session,
  name: K,
  input: Commands[K]['in'],
): Promise<Commands[K]['out']> {
  const result = await app.call(name, input);
  if (!result.ok) throw new Failure(result.error);
  return result.value;
}

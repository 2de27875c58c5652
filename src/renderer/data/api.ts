import type { WindowApi, CommandName, Commands, EventName, Events } from '../../shared/contract.ts';
import type { AddedFiles, PickedFiles, PickKind } from '../../shared/contract-files.ts';
import type { AppError } from '../../shared/errors.ts';

declare global {
  interface Window {
    readonly stragan: WindowApi;
  }
}

/** Carries an AppError through promises; everything else reads it with errorOf. */
class Refusal extends Error {
  readonly error: AppError;

  constructor(error: AppError) {
    super(error.message);
    this.error = error;
  }
}

/** The renderer's one door to Stragan. */
export async function ask<K extends CommandName>(
  name: K,
  input: Commands[K]['in'],
): Promise<Commands[K]['out']> {
  const result = await window.stragan.call(name, input);
  if (result.ok) return result.value;
  throw new Refusal(result.error);
}

export async function addFiles(files: readonly File[]): Promise<AddedFiles> {
  const result = await window.stragan.addFiles(files);
  if (result.ok) return result.value;
  throw new Refusal(result.error);
}

/** Whether the host has a dialog of the system; the page's own input serves where it has none. */
export function canPick(): boolean {
  return window.stragan.pickFiles !== undefined;
}

export async function pickFiles(kind: PickKind): Promise<PickedFiles> {
  const result = await window.stragan.pickFiles?.(kind);
  if (result === undefined) throw new Error('This host has no dialog of its own');
  if (result.ok) return result.value;
  throw new Refusal(result.error);
}

export function listen<K extends EventName>(name: K, listener: (payload: Events[K]) => void): () => void {
  return window.stragan.on(name, listener);
}

export function errorOf(thrown: unknown): AppError {
  if (thrown instanceof Refusal) return thrown.error;
  return { kind: 'bug', message: thrown instanceof Error ? thrown.message : String(thrown) };
}

import type { z } from 'zod';
import { err, type AppError, type Result } from '../../shared/errors.ts';
import type { EngineSide } from './engine.ts';
import { Stopped } from './long-run.ts';
import type { Log } from './ports.ts';
import { storageErrorOf } from './store/storage-error.ts';

export type SideParts = {
  readonly handlers: Readonly<Record<string, (input: never) => unknown>>;
  readonly parsers: Readonly<Record<string, z.ZodType>>;
  readonly log: Log;
  readonly close: () => Promise<void>;
};

/**
 * The door of one side: unknown names are refused, every input is parsed, whatever is thrown becomes data.
 */
export function makeSide({ handlers, parsers, log, close }: SideParts): EngineSide {
  const call = async (name: string, input: unknown): Promise<Result<unknown, AppError>> => {
    const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined;
    const parser = Object.hasOwn(parsers, name) ? parsers[name] : undefined;
    if (handler === undefined || parser === undefined) {
      return err({ kind: 'bad-input', message: `Stragan has no command ${name}.`, path: null });
    }
    const parsed = parser.safeParse(input);
    if (!parsed.success) return err(badInput(name, parsed.error));
    try {
      return (await handler(parsed.data as never)) as Result<unknown, AppError>;
    } catch (thrown) {
      if (thrown instanceof Stopped) return err({ kind: 'cancelled', message: thrown.message });
      log('error', 'a command failed', { name, message: messageOf(thrown) });
      return err(storageErrorOf(thrown) ?? { kind: 'bug', message: `${name}: ${messageOf(thrown)}` });
    }
  };
  return { call, close };
}

/** Throws a foreseen failure of opening so that its AppError travels as the cause. */
export function openingFailure(error: AppError): Error {
  return new Error(error.message, { cause: error });
}

function badInput(name: string, error: z.ZodError): AppError {
  const issue = error.issues[0];
  const path = issue === undefined ? '' : issue.path.map(String).join('.');
  const where = path === '' ? name : `${name}, ${path}`;
  return {
    kind: 'bad-input',
    message: `${where}: ${issue?.message ?? 'not understood'}`,
    path: path === '' ? null : path,
  };
}

function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

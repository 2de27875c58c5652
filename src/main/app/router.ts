import { READER_COMMANDS, WRITER_COMMANDS, type Handlers } from '../engine/engine.ts';
import type { CommandName } from '../../shared/contract.ts';
import { err, type AppError, type Result } from '../../shared/errors.ts';
import { APP_COMMANDS, appParsers, type AppCommand } from './parsers.ts';

export type Target = 'app' | 'reader' | 'writer';

export type RawCall = (name: string, input: unknown) => Promise<Result<unknown, AppError>>;

const TARGETS: ReadonlyMap<string, Target> = new Map<string, Target>([
  ...APP_COMMANDS.map((name) => [name, 'app'] as const),
  ...READER_COMMANDS.map((name) => [name, 'reader'] as const),
  ...WRITER_COMMANDS.map((name) => [name, 'writer'] as const),
]);

/** Who answers a command; null for a name that is none. */
export function targetOf(name: string): Target | null {
  return TARGETS.get(name) ?? null;
}

type Answering = {
  readonly app: Handlers<AppCommand>;
  readonly shop: (
    side: 'reader' | 'writer',
    name: string,
    input: unknown,
  ) => Promise<Result<unknown, AppError>>;
};

/** The one way in for every host. A thrown error is a bug and is told as one. */
export function createRouter({ app, shop }: Answering): RawCall {
  return async (name, input) => {
    const target = targetOf(name);
    if (target === null) return badInput(`There is no command ${JSON.stringify(name)}`, null);
    try {
      return target === 'app'
        ? await callApp(app, name as AppCommand, input)
        : await shop(target, name, input);
    } catch (error) {
      return err({ kind: 'bug', message: error instanceof Error ? error.message : String(error) });
    }
  };
}

/**
 * The same for a window: it names no paths of this computer; its host opens the files that are handed to it.
 */
export function forWindows(call: RawCall): RawCall {
  return async (name, input) => {
    if (OF_HOSTS.includes(name)) return badInput(`A window may not ask for ${name}`, null);
    const named =
      typeof input === 'object' && input !== null ? PATHS.find((path) => path in input) : undefined;
    const isPath = named === 'saveAs' || name.startsWith('archive.');
    return named !== undefined && isPath
      ? badInput('A window may not name a place of this computer', named)
      : call(name, input);
  };
}

const PATHS = ['saveAs', 'folder'] as const;

const OF_HOSTS: readonly string[] = ['files.open'] satisfies CommandName[];

async function callApp(
  app: Handlers<AppCommand>,
  name: AppCommand,
  input: unknown,
): Promise<Result<unknown, AppError>> {
  const parsed = appParsers[name].safeParse(input);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return badInput(issue?.message ?? 'Not understood', issue?.path.join('.') ?? null);
  }
  const handler = app[name] as (
    value: unknown,
  ) => Promise<Result<unknown, AppError>> | Result<unknown, AppError>;
  return handler(parsed.data);
}

function badInput(message: string, path: string | null): Result<never, AppError> {
  return err({ kind: 'bad-input', message, path });
}

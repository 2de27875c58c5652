import type { Words } from '../../../shared/contract-collections.ts';
import { err, ok, type AppError, type Result } from '../../../shared/errors.ts';
import type { Reply } from '../allegro/reply.ts';

/** How a command of ours stands: Allegro takes it first and works on it afterwards. */
export type CommandState = { readonly command: string | null; readonly complaint: string | null };

type Report = {
  readonly status?: string | null | undefined;
  readonly errors?:
    | readonly {
        readonly userMessage?: string | null | undefined;
        readonly message?: string | null | undefined;
      }[]
    | null
    | undefined;
};

/** Before it was sent there is none. */
export function commandState(read: Result<Reply<Report>, AppError>): Result<CommandState, AppError> {
  if (!read.ok) return read.error.kind === 'not-found' ? ok({ command: null, complaint: null }) : read;
  const { status, errors } = read.value.value;
  const [first] = errors ?? [];
  return ok({ command: status ?? null, complaint: first?.userMessage ?? first?.message ?? null });
}

/** A command id serves once: what failed under it is prepared anew. */
export function failedWords({ command, complaint }: CommandState): Words | null {
  if (command !== 'ERROR') return null;
  return {
    en: `Allegro could not do it: ${complaint ?? '?'} Prepare it anew.`,
    pl: `Allegro nie mogło tego wykonać: ${complaint ?? '?'} Przygotuj to od nowa.`,
  };
}

export function commandWasDone({ command }: CommandState): boolean | null {
  if (command === 'SUCCESS') return true;
  return command === 'IN_PROGRESS' ? null : false;
}

/** Taken is not yet done: what became of it is read afterwards. */
export function taken(sent: Result<unknown, AppError>): Result<never, AppError> {
  if (!sent.ok) return sent;
  return err({ kind: 'unsure', message: 'Allegro has taken it and is at work on it.', traceId: null });
}

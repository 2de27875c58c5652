import { ok, type AppError, type Result } from '../../../shared/errors.ts';
import type { Reply } from '../allegro/reply.ts';
import type { CommandState } from './command-state.ts';

/** Words that other commands have for the same ends. */
const ENDS: Readonly<Record<string, string>> = {
  SUCCESS: 'SUCCESS',
  SUCCESSFUL: 'SUCCESS',
  ERROR: 'ERROR',
  FAILED: 'ERROR',
  PARTIAL_SUCCESS: 'ERROR',
};

/** How a command of ours stands, where its report has a form of its own. */
export function reportedState<Report>(
  read: Result<Reply<Report>, AppError>,
  tell: (report: Report) => { readonly status: string; readonly complaint: string | null | undefined },
): Result<CommandState, AppError> {
  if (!read.ok) return read.error.kind === 'not-found' ? ok({ command: null, complaint: null }) : read;
  const { status, complaint } = tell(read.value.value);
  return ok({ command: ENDS[status] ?? 'IN_PROGRESS', complaint: complaint ?? null });
}

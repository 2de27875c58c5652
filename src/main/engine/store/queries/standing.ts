import type { EditState, Standing } from '../../../../shared/domain/edit.ts';
import type { AppError } from '../../../../shared/errors.ts';

/** The columns of a row of an outbox that tell how it stands. */
export type StandingRecord = {
  state: EditState;
  state_at: number;
  created_at: number;
  released_at: number | null;
  attempts: number;
  retry_at: number | null;
  error: string | null;
};

export function standingOf(row: StandingRecord): Standing {
  return {
    state: row.state,
    stateAt: row.state_at,
    createdAt: row.created_at,
    releasedAt: row.released_at,
    attempts: row.attempts,
    retryAt: row.retry_at,
    error: row.error === null ? null : (JSON.parse(row.error) as AppError),
  };
}

import type { AppError } from '../../shared/errors.ts';
import { Failure } from './exit-codes.ts';
import { ask, type Session } from './session.ts';

/**
 * Permission to write, and what Allegro has changed meanwhile. False: offline, and the seller said
 * --when-online.
 */
export async function reachAllegro(
  session: Session,
  { whenOnline }: { readonly whenOnline?: boolean },
): Promise<boolean> {
  const { canWrite } = await ask(session, 'app.status', {});
  const permitted = canWrite ? null : await session.app.call('accounts.sign-in', { write: true });
  if (permitted?.ok === false) return offlineOrFailure(session, permitted.error, whenOnline ?? false);
  const pulled = await session.app.call('sync.start', {});
  if (pulled.ok) return true;
  const { error } = pulled;
  if (error.kind === 'offline' || error.kind === 'auth') {
    return offlineOrFailure(session, error, whenOnline ?? false);
  }
  session.out.note(`The changes of Allegro could not be got first: ${error.message}`);
  return true;
}

function offlineOrFailure(session: Session, error: AppError, whenOnline: boolean): false {
  if (error.kind !== 'offline') throw new Failure(error);
  if (!whenOnline)
    throw new Failure({ ...error, message: `Offline: nothing was released. ${error.message}` });
  session.out.note('Offline: the changes are kept released and go with the next send.');
  return false;
}

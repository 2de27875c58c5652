import type { ActLook } from '../../shared/contract-collections.ts';
import { EXIT, Failure, type ExitCode } from './exit-codes.ts';
import { ask, type Session } from './session.ts';

export type DeleteDraftOptions = { readonly yes?: boolean };

const ACT = { name: 'offers', act: 'offers.delete-draft', input: {} } as const;

/** The draft is read from Allegro and shown; only with --yes it is deleted. Without it nothing is kept. */
export async function deleteDraft(
  session: Session,
  offerId: string,
  { yes }: DeleteDraftOptions,
): Promise<ExitCode> {
  const { canWrite } = await ask(session, 'app.status', {});
  if (yes && !canWrite) await ask(session, 'accounts.sign-in', { write: true });
  const { changeId } = await ask(session, 'acts.prepare', { ...ACT, key: offerId });
  const look = await session.app.call('acts.look', { changeId });
  if (!look.ok || look.value.stop !== null || !yes) {
    await ask(session, 'collections.drop', { changeIds: [changeId] });
    if (!look.ok) throw new Failure(look.error);
    return tellLook(session, look.value);
  }
  const { change } = await ask(session, 'acts.confirm', { changeId, seen: look.value.seen });
  const isDeleted = change.state === 'confirmed';
  session.out.answer({ deleted: isDeleted, change }, () => [
    isDeleted
      ? `Draft ${offerId} is deleted.`
      : `It was not deleted (${change.state}): ${change.error?.message ?? ''}`,
  ]);
  return isDeleted ? EXIT.done : EXIT.refused;
}

function tellLook({ out }: Session, { stop, says }: ActLook): ExitCode {
  const words = stop === null ? says.map(({ en }) => en) : [stop.en];
  out.answer({ deleted: false, says: words }, () => [
    ...words,
    ...(stop === null ? ['Nothing was deleted. Say --yes to delete it.'] : []),
  ]);
  return EXIT.refused;
}

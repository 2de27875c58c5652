import type { CopyInside, ShopCopy } from '../../shared/contract-recovery.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { ask, type Session } from './session.ts';

export const COPY_KIND_WORDS: Readonly<Record<ShopCopy['kind'], string>> = {
  whole: 'everything',
  unsent: 'your changes only',
  'set-aside': 'set aside',
  damaged: 'damaged',
};

/** The file is named with what is in it; only with yes it goes. */
export async function deleteBackup(session: Session, name: string, yes: boolean): Promise<ExitCode> {
  const inside = await ask(session, 'backups.look', { name });
  if (yes) await ask(session, 'backups.delete', { name });
  session.out.answer({ deleted: yes, ...inside }, () => [
    ...linesOf(inside),
    yes ? 'It is deleted.' : 'Nothing was deleted. Say --yes to delete it for good.',
  ]);
  return yes ? EXIT.done : EXIT.refused;
}

function linesOf({ copy: { name, kind, madeAt, sizeBytes }, unsent }: CopyInside): string[] {
  const size = `${(sizeBytes / 1_000_000).toFixed(1)} MB`;
  return [
    `${name}: of ${new Date(madeAt).toLocaleString()}, ${COPY_KIND_WORDS[kind]}, ${size}`,
    unsent === null
      ? 'How many unsent changes are in it cannot be read any more.'
      : `Changes in it that were not sent then: ${unsent}`,
  ];
}

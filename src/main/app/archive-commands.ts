import { z } from 'zod';
import { ok } from '../../shared/errors.ts';
import type { Handlers } from '../engine/engine.ts';
import type { ArchiveDesk } from './archive-desk.ts';

export const ARCHIVE_COMMANDS = ['archive.export', 'archive.found', 'archive.import'] as const;

const folder = z.string().min(1).max(4000).optional();

export const archiveParsers = {
  'archive.export': z.strictObject({ folder }),
  'archive.found': z.strictObject({}),
  'archive.import': z
    .strictObject({ folder, name: z.string().min(1).max(200).optional() })
    .refine((input) => (input.folder === undefined) !== (input.name === undefined), 'a folder or a name'),
};

export function archiveCommands(
  desk: ArchiveDesk,
  changed: () => void,
): Handlers<(typeof ARCHIVE_COMMANDS)[number]> {
  return {
    'archive.export': (input) => desk.export(input.folder ?? null),
    'archive.found': async () => ok({ exports: await desk.found() }),
    'archive.import': async (input) => {
      const imported = await desk.import(input);
      changed();
      return imported;
    },
  };
}

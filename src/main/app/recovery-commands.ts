import { z } from 'zod';
import { ok } from '../../shared/errors.ts';
import type { Handlers } from '../engine/engine.ts';
import type { RecoveryDesk } from './recovery-desk.ts';

export const RECOVERY_COMMANDS = [
  'recovery.try-again',
  'recovery.repair',
  'backups.list',
  'backups.make',
  'backups.restore',
  'backups.look',
  'backups.delete',
] as const;

const nothing = z.strictObject({});
const named = z.strictObject({ name: z.string().min(1).max(300) });

export const recoveryParsers = {
  'recovery.try-again': nothing,
  'recovery.repair': nothing,
  'backups.list': nothing,
  'backups.make': nothing,
  'backups.restore': named,
  'backups.look': named,
  'backups.delete': named,
};

export function recoveryCommands(
  desk: RecoveryDesk,
  changed: () => void,
): Handlers<(typeof RECOVERY_COMMANDS)[number]> {
  const told = async <T>(work: Promise<T>): Promise<T> => {
    const done = await work;
    changed();
    return done;
  };
  const listed = async (copies: ReturnType<RecoveryDesk['copies']>) => {
    const found = await copies;
    return found.ok ? ok({ copies: found.value }) : found;
  };
  return {
    'recovery.try-again': () => told(desk.tryAgain()),
    'recovery.repair': () => told(desk.repair()),
    'backups.list': () => listed(desk.copies()),
    'backups.make': () => told(listed(desk.make(true))),
    'backups.restore': ({ name }) => told(desk.restore(name)),
    'backups.look': ({ name }) => desk.lookInto(name),
    'backups.delete': ({ name }) => told(listed(desk.remove(name))),
  };
}

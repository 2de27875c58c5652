import { z } from 'zod';
import { ok } from '../../../shared/errors.ts';
import type { EngineSide } from '../engine.ts';
import { makeSide } from '../side.ts';
import { countWaiting } from '../store/copy-database.ts';
import { type KeeperParts, listCopies } from './copies.ts';
import { exportShop } from './export-shop.ts';
import { importShop } from './import-shop.ts';
import { sweepFiles } from './sweep-files.ts';
import { repairShop, restoreCopy } from './go-back.ts';
import { makeCopies } from './make-copies.ts';
import { lookIntoCopy, removeCopy } from './remove-copy.ts';

const nothing = z.strictObject({});

const parsers = {
  'keeper.copies': nothing,
  'keeper.waiting': nothing,
  'keeper.make': z.strictObject({ whole: z.boolean() }),
  'keeper.restore': z.strictObject({ name: z.string() }),
  'keeper.repair': nothing,
  'keeper.look': z.strictObject({ name: z.string() }),
  'keeper.remove': z.strictObject({ name: z.string() }),
  'keeper.sweep': nothing,
  'keeper.export': z.strictObject({ database: z.string(), files: z.string() }),
  'keeper.import': z.strictObject({ from: z.string() }),
};

/**
 * The file of a shop as a file: its dated copies, going back to one, and mending it. In a thread of its own,
 * beside the shop while that is open, or in its place while it cannot be.
 */
export function openKeeper(parts: KeeperParts): EngineSide {
  return makeSide({
    handlers: {
      'keeper.copies': async () => ok(await listCopies(parts)),
      'keeper.waiting': () => countWaiting(parts.databasePath),
      'keeper.make': async ({ whole }: { whole: boolean }) => {
        const made = await makeCopies(parts, whole);
        return made.ok ? ok(await listCopies(parts)) : made;
      },
      'keeper.restore': ({ name }: { name: string }) => restoreCopy(parts, name),
      'keeper.repair': () => repairShop(parts),
      'keeper.look': ({ name }: { name: string }) => lookIntoCopy(parts, name),
      'keeper.remove': ({ name }: { name: string }) => removeCopy(parts, name),
      'keeper.sweep': () => sweepFiles(parts),
      'keeper.export': (to: { database: string; files: string }) => exportShop(parts, to),
      'keeper.import': ({ from }: { from: string }) => importShop(parts, from),
    },
    parsers,
    log: parts.log,
    close: async () => {},
  });
}

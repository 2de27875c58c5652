import { join } from 'node:path';
import { makeSide } from '../../src/main/engine/side.ts';
import { methodParsers } from '../../src/main/engine/commands/method-input.ts';
import { methodHandlers } from '../../src/main/engine/commands/methods.ts';
import { keepFile } from '../../src/main/engine/store/queries/seller-files.ts';
import { createSellerDisk } from '../../src/main/ports/seller-disk.ts';
import type { MethodAnswer, MethodPreview } from '../../src/shared/contract-methods.ts';
import type { Commands } from '../../src/shared/contract.ts';
import type { AppError, Result } from '../../src/shared/errors.ts';
import { ADDRESSES, createAllegroWorld, type WorldInput } from './allegro-world.ts';
import type { Turn } from './scripted-transport.ts';
import { NOW, storedShop } from './stored-shop.ts';

/** The commands that call any method, over a scripted network, a real database and the real disk. */
export function openMethodDesk(turns: readonly Turn[], input: WorldInput = {}) {
  const world = createAllegroWorld(turns, input);
  const db = storedShop([]);
  const disk = createSellerDisk();
  const side = makeSide({
    handlers: methodHandlers({
      db,
      http: world.http,
      account: { edition: input.edition ?? '2026' },
      addresses: ADDRESSES,
      files: { disk },
    }),
    parsers: methodParsers,
    log: () => undefined,
    close: async () => undefined,
  });
  return {
    ...world,
    call: (asked: Commands['allegro.call']['in']) =>
      side.call('allegro.call', asked) as Promise<Result<MethodAnswer, AppError>>,
    preview: (asked: Commands['allegro.preview']['in']) =>
      side.call('allegro.preview', asked) as Promise<Result<MethodPreview, AppError>>,
    openFile: async (folder: string, name: string) => {
      const { files } = await disk.find([join(folder, name)]);
      return keepFile(db, files[0]!, NOW).fileId;
    },
  };
}

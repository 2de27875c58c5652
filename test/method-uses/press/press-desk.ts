import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { Failure } from '../../../src/main/cli/exit-codes.ts';
import { ALL_COLLECTIONS } from '../../../src/main/engine/collections/all-collections.ts';
import type { CollectionInfo, ItemRow } from '../../../src/shared/contract-collections.ts';
import type { Edition } from '../../../src/shared/domain/account.ts';
import { must } from '../../../src/shared/errors.ts';
import { terminalOf } from '../../support/terminal.ts';
import { ItemsWorld } from '../../support/world-items.ts';
import { memoryFiles, SIDE_PIXELS } from '../../support/memory-files.ts';
import { methodFinder } from './asked-methods.ts';

const OFFERS = 200;
const DAYS = 3;

/** By method: the verbs that had it asked, and those of them that work without a network. */
export type Pressed = Map<string, { readonly by: Set<string>; readonly offline: Set<string> }>;

export type PressDesk = Awaited<ReturnType<typeof openPressDesk>>;

/**
 * A seller at the terminal over a demo marketplace in the same process. The program does nothing by itself:
 * what the demo is asked, it is asked because of the verb.
 */
export async function openPressDesk(edition: Edition) {
  const grey = { width: SIDE_PIXELS, height: SIDE_PIXELS, channels: 3, background: '#888' } as const;
  const photo = await sharp({ create: grey }).jpeg().toBuffer();
  const items = new ItemsWorld({
    offers: OFFERS,
    edition,
    collections: ALL_COLLECTIONS,
    switches: { purchasesPerHour: 0, limitScale: 100, messageDelayMs: 0 },
    runsByItself: false,
    files: memoryFiles(photo),
  });
  for (let day = 0; day < DAYS; day += 1) items.passDay();
  await items.world.start();
  const methodOf = await methodFinder(edition);
  const say = terminalOf(items);
  const folder = mkdtempSync(join(tmpdir(), 'stragan-press-'));
  const pressed: Pressed = new Map();
  let seen = 0;

  /** What Allegro answered since the last time, by its methods. */
  function answered(): ReadonlySet<string> {
    const entries = items.world.shop.log.after(seen, Number.MAX_SAFE_INTEGER);
    seen = entries.at(-1)?.seq ?? seen;
    const done = entries.filter(({ status, delivered }) => delivered && status !== null && status < 400);
    return new Set(done.flatMap((entry) => methodOf(entry) ?? []));
  }

  /** Does it, and notes under its name what was asked because of it; whether that was anything. */
  async function press(name: string, work: () => Promise<boolean>): Promise<void> {
    answered();
    const isOffline = await work();
    for (const id of answered()) {
      const known = pressed.get(id) ?? { by: new Set(), offline: new Set() };
      known.by.add(name);
      if (isOffline) known.offline.add(name);
      pressed.set(id, known);
    }
  }

  const told = async <T>(...words: readonly string[]) =>
    JSON.parse((await say('--json', ...words)).text) as T;

  return {
    edition,
    items,
    pressed,
    press,
    told,
    infos: (await told<{ collections: readonly CollectionInfo[] }>('collections')).collections,
    /** The same where Allegro or the program may refuse; null then. */
    async tryTo<T>(...words: readonly string[]): Promise<T | null> {
      try {
        return await told<T>(...words);
      } catch (thrown) {
        if (thrown instanceof Failure) return null;
        throw thrown;
      }
    },
    rows: async (name: string, within?: string) => {
      const place = within === undefined ? [] : ['--within', within];
      return (await told<{ items: readonly ItemRow[] }>('list', name, ...place)).items;
    },
    /** A file that holds it as JSON. */
    file(content: unknown): string {
      const path = join(folder, 'input.json');
      writeFileSync(path, JSON.stringify(content));
      return path;
    },
    /** Whether it works with Allegro out of reach. */
    async withoutNetwork<T>(work: () => Promise<T>): Promise<T> {
      items.offline(true);
      const result = await work();
      items.offline(false);
      // Until the program would try again by itself.
      await items.run(30);
      return result;
    },
    close(): void {
      items.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function infoOf({ infos }: PressDesk, name: string): CollectionInfo {
  return must(
    infos.find((info) => info.name === name),
    name,
  );
}

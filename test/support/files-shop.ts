import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { onTestFinished } from 'vitest';
import { READER_COMMANDS } from '../../src/main/engine/engine.ts';
import type { DurableStep } from '../../src/main/engine/ports.ts';
import { openReader } from '../../src/main/engine/reader.ts';
import { openWriter, type Writer } from '../../src/main/engine/writer.ts';
import { createBlobFolder } from '../../src/main/ports/blob-folder.ts';
import { createImageTools } from '../../src/main/ports/image-tools.ts';
import { createSellerDisk } from '../../src/main/ports/seller-disk.ts';
import type { ChangeRow } from '../../src/shared/contract-changes.ts';
import type { CommandName, Commands } from '../../src/shared/contract.ts';
import type { Account } from '../../src/shared/domain/account.ts';
import type { OfferRow } from '../../src/shared/domain/offer.ts';
import type { AppError, Result } from '../../src/shared/errors.ts';
import { connectDemo, valueOf } from './demo-client.ts';
import { temporaryFolder } from './temporary-folder.ts';

const SETTINGS = { askAbovePercent: 30 };
const UNDER_WAY = ['queued', 'sending', 'unsure'] as const;

/** The shop's own document of an offer. */
export type TrueOffer = {
  readonly images: readonly string[];
  readonly attachments: readonly { readonly id: string }[];
  readonly description?: { readonly sections: readonly { readonly items: readonly { url?: string }[] }[] };
  readonly productSet: readonly {
    readonly product: { readonly id: string | null };
    readonly safetyInformation?: unknown;
  }[];
};

export type FilesShop = Awaited<ReturnType<typeof openFilesShop>>;

/** A whole engine with real files over a demo marketplace on loopback, pulled once. */
export async function openFilesShop(offers: number) {
  const client = await connectDemo(offers);
  const folder = temporaryFolder();
  let writer = await start(client, folder, () => {});
  onTestFinished(async () => {
    await writer.close();
    await client.close();
  });
  const reader = await openReader({
    databasePath: join(folder, 'shop.sqlite'),
    clock: client.ports.clock,
    settings: () => SETTINGS,
  });
  onTestFinished(() => reader.close());
  const answer = async <K extends CommandName>(name: K, input: Commands[K]['in']) => {
    const side = (READER_COMMANDS as readonly string[]).includes(name) ? reader : writer;
    return (await side.call(name, input)) as Result<Commands[K]['out'], AppError>;
  };
  const call = async <K extends CommandName>(name: K, input: Commands[K]['in']) =>
    valueOf(await answer(name, input));
  await call('sync.start', {});
  const changes = async () => {
    const { changes: rows } = await call('changes.list', { after: null, limit: 200 });
    return rows as readonly ChangeRow[];
  };
  return {
    ...client,
    folder,
    /** As it comes, an error too. */
    answer,
    call,
    changes,
    offers: async () =>
      (await call('offers.list', { after: null, limit: 200 })).offers as readonly OfferRow[],
    truth: async (offerId: string) => (await client.admin('GET', `/demo/offers/${offerId}`)) as TrueOffer,
    /** Releases everything and waits until nothing is under way any more. */
    send: async () => {
      await call('changes.send', { answered: 'all' });
      for (;;) {
        const counts = await call('changes.counts', {});
        if (UNDER_WAY.every((state) => counts[state] === 0)) return changes();
        await client.ports.clock.sleep(20);
      }
    },
    /** How often a request of this kind reached the demo. */
    requests: async (method: string, path: RegExp) => {
      const { requests } = (await client.admin('GET', '/demo/log')) as { requests: readonly Logged[] };
      return requests.filter((each) => each.method === method && path.test(each.path)).length;
    },
    restart: async (durableStep: DurableStep = () => {}) => {
      await writer.close();
      writer = await start(client, folder, durableStep);
    },
  };
}

type Logged = { readonly method: string; readonly path: string };

function start(
  client: Awaited<ReturnType<typeof connectDemo>>,
  folder: string,
  durableStep: DurableStep,
): Promise<Writer> {
  const { accountId, demo } = client;
  const account: Account = {
    accountId,
    environment: 'demo',
    userId: accountId.replace('demo-', ''),
    login: 'seller',
    clientId: '3f6a0c1e9b7d45d2a8e4517c60b29d83',
    appName: 'Stragan',
    edition: '2026',
    addresses: demo,
    demo: null,
    secretsIn: 'file',
  };
  return openWriter({
    account,
    databasePath: join(folder, 'shop.sqlite'),
    ports: { ...client.ports, durableStep },
    addresses: demo,
    clientSecret: null,
    emit: () => {},
    runsByItself: false,
    settings: () => SETTINGS,
    files: {
      disk: createSellerDisk(),
      blobs: createBlobFolder(join(folder, 'blobs')),
      images: createImageTools(async () => {}),
    },
  });
}

/** A photo of its own colour and size: no two are alike. */
export async function writePhoto(path: string, number: number): Promise<void> {
  const background = { r: (number * 37) % 256, g: (number * 91) % 256, b: 120 };
  const width = 600 + number;
  await sharp({ create: { width, height: 500, channels: 3, background } })
    .jpeg()
    .toFile(path);
}

export function writePdf(path: string, words: string): void {
  writeFileSync(path, `%PDF-1.4\n% ${words}\n%%EOF\n`);
}

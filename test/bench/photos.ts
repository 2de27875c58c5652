import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import sharp from 'sharp';
import { type App, createApp } from '../../src/main/app/create-app.ts';
import type { CommandName, Commands } from '../../src/shared/contract.ts';
import { bareHost } from '../support/app-host.ts';
import { writePhotos } from './parts/camera-photos.ts';
import { rounded } from './parts/figures.ts';
import { numberOptions } from './parts/number-options.ts';
import { startDemo } from './parts/programs.ts';
import { printOutcome, printTable, say } from './parts/report.ts';
import { uploadsReached, uploadsSeen } from './parts/uploads-seen.ts';

// How fast photos of a camera are made ready and given to the demo, against sharp alone doing as much to the
// same files, as many at a time. Portions take turns. Then the same files, moved and called after other
// offers: none of them goes up again.

const PORTION = 10;

const options = numberOptions('photos', { photos: 100, seed: 1 });
const folder = mkdtempSync(join(tmpdir(), 'stragan-bench-'));
const demo = await startDemo(options.photos * 4 + 50, options.seed);
const opened = await createApp({ dataFolder: join(folder, 'data'), host: bareHost() });
if (!opened.ok) throw new Error(opened.error.message);
const app: App = opened.value;

try {
  await ask('accounts.connect', { environment: 'demo', ...demo.addresses });
  await ask('accounts.sign-in', { write: true });
  await ask('sync.start', {});
  const skus = await uniqueSkus();
  const mine = skus.slice(0, options.photos);
  if (skus.length < 2 * options.photos) throw new Error('Too few offers have a SKU of their own');
  const shelf = join(folder, 'photos');
  mkdirSync(shelf);
  say(`Taking ${options.photos} photos of 12 Mpx ...`);
  const paths = await writePhotos(
    shelf,
    mine.map((sku) => `${sku}.jpg`),
    options.seed,
  );
  say('Preparing and uploading them ...');
  const first = await firstRun(paths);
  const again = await secondRun(paths, skus.slice(options.photos, 2 * options.photos));
  report(first, again);
} finally {
  await app.close();
  await demo.stop();
  rmSync(folder, { recursive: true, force: true });
}

type FirstRun = { readonly prepareMs: number; readonly uploadMs: number; readonly sharpMs: number };

async function firstRun(paths: readonly string[]): Promise<FirstRun> {
  const { files } = await ask('files.open', { paths });
  const fileIds = files.map(({ fileId }) => fileId);
  await alone(paths.slice(0, 1));
  let [prepareMs, sharpMs] = [0, 0];
  for (let start = 0; start < fileIds.length; start += PORTION) {
    const input = { fileIds: fileIds.slice(start, start + PORTION) };
    const engine = async () => void (await ask('images.prepare', input));
    const bare = () => alone(paths.slice(start, start + PORTION));
    const isEngineFirst = (start / PORTION) % 2 === 0;
    if (isEngineFirst) prepareMs += await timed(engine);
    sharpMs += await timed(bare);
    if (!isEngineFirst) prepareMs += await timed(engine);
  }
  await place(paths);
  const uploadMs = await timed(async () => {
    await ask('changes.send', { answered: 'all' });
    await uploadsReached(demo.addresses, paths.length);
  });
  await settled();
  return { prepareMs, uploadMs, sharpMs };
}

/** How many go up although the demo has them. */
async function secondRun(paths: readonly string[], skus: readonly string[]): Promise<number> {
  const before = await uploadsSeen(demo.addresses);
  const elsewhere = join(folder, 'elsewhere');
  mkdirSync(elsewhere);
  const moved = paths.map((path, index) => {
    const place = join(elsewhere, `${skus[index]}_2.jpeg`);
    renameSync(path, place);
    return place;
  });
  await place(moved);
  await ask('changes.send', { answered: 'all' });
  const ended = await settled();
  if (ended !== 2 * paths.length) throw new Error(`Only ${ended} changes of photos came to an end`);
  return (await uploadsSeen(demo.addresses)) - before;
}

/** What is asked of sharp for a photo, and nothing else. */
async function alone(paths: readonly string[]): Promise<void> {
  const queue = paths.values();
  const lane = async () => {
    for (const path of queue)
      await sharp(readFileSync(path), { sequentialRead: true })
        .autoOrient()
        .resize({ width: 2560, height: 2560, fit: 'inside', withoutEnlargement: true })
        .jpeg({ quality: 90 })
        .toBuffer();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
}

/** Each photo onto the offer that its name tells. */
async function place(paths: readonly string[]): Promise<void> {
  const { files } = await ask('files.open', { paths });
  const fileIds = files.map(({ fileId }) => fileId);
  const { matched } = await ask('images.match', { fileIds, key: 'sku' });
  const { images } = await ask('images.prepare', { fileIds });
  const blobOf = new Map(images.map(({ fileId, blobId }) => [fileId, blobId]));
  const placements = matched.map(({ offer, files: own }) => ({
    offerId: offer.offerId,
    blobIds: own.flatMap(({ fileId }) => blobOf.get(fileId) ?? []),
  }));
  const { edited } = await ask('images.place', { title: 'Photos', as: 'append', placements });
  if (edited !== paths.length) throw new Error(`${edited} of ${paths.length} photos found their offers`);
}

/**
 * Waits until nothing is under way; how many changes are confirmed or refused by then. The demo refuses new
 * photos of offers that lack what has become compulsory.
 */
async function settled(): Promise<number> {
  for (;;) {
    const counts = await ask('changes.counts', {});
    if (counts.queued + counts.sending + counts.unsure === 0) return counts.confirmed + counts.refused;
    await wait(100);
  }
}

/** Of living offers that can take one more photo, as far as the list tells. */
async function uniqueSkus(): Promise<readonly string[]> {
  const skus: string[] = [];
  let after: string | null = null;
  do {
    const page: Commands['offers.list']['out'] = await ask('offers.list', {
      statuses: ['ACTIVE'],
      after,
      limit: 200,
    });
    skus.push(...page.offers.flatMap(({ externalId }) => externalId ?? []));
    after = page.next;
  } while (after !== null);
  // "LAMP-2.jpg" may be a second photo.
  const isPlain = (sku: string) => /^[\w-]+$/.test(sku) && !/[_-]\d{1,3}$/.test(sku);
  return [...new Set(skus)].filter((sku) => isPlain(sku) && skus.indexOf(sku) === skus.lastIndexOf(sku));
}

async function ask<K extends CommandName>(name: K, input: Commands[K]['in']): Promise<Commands[K]['out']> {
  const answer = await app.call(name, input);
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
  return answer.value;
}

async function timed(work: () => Promise<void>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

function report({ prepareMs, uploadMs, sharpMs }: FirstRun, secondRunUploads: number): void {
  const row = (name: string, tookMs: number) => [
    name,
    (tookMs / 1000).toFixed(1),
    ((options.photos / tookMs) * 1000).toFixed(2),
  ];
  printTable([
    [`${options.photos} photos of 12 Mpx, ${availableParallelism()} at a time`, 's', 'photos/s'],
    row('prepared: read, turned, fitted, kept', prepareMs),
    row('uploaded to the demo', uploadMs),
    row('both', prepareMs + uploadMs),
    row('sharp alone', sharpMs),
  ]);
  const ratio = sharpMs / (prepareMs + uploadMs);
  process.stdout.write(`Of the speed of sharp alone: ${ratio.toFixed(2)}\n`);
  printOutcome({ bench: 'photos', ratio: rounded(ratio, 2), second_run_uploads: secondRunUploads });
}

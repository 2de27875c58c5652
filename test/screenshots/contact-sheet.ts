import { join } from 'node:path';
import sharp from 'sharp';
import { combinationWords } from './combinations.ts';
import type { Shot } from './camera.ts';

const SMALL = { width: 640, height: 400 };
const COLUMNS = 3;
const ROWS = 4;

/** Many pictures of one combination at a glance, a dozen to a sheet. */
export async function writeSheets(shots: readonly Shot[], out: string): Promise<void> {
  const byCombination = Map.groupBy(shots, ({ combination }) => combinationWords(combination));
  for (const [name, group] of byCombination) {
    for (let first = 0; first < group.length; first += COLUMNS * ROWS) {
      const number = first / (COLUMNS * ROWS) + 1;
      await writeSheet(group.slice(first, first + COLUMNS * ROWS), join(out, `${name}-${number}.png`));
    }
  }
}

async function writeSheet(shots: readonly Shot[], path: string): Promise<void> {
  const tiles = await Promise.all(
    shots.map(async (shot, index) => ({
      input: await sharp(shot.path)
        .resize({ ...SMALL, fit: 'inside' })
        .toBuffer(),
      left: (index % COLUMNS) * (SMALL.width + 8),
      top: Math.floor(index / COLUMNS) * (SMALL.height + 8),
    })),
  );
  const width = COLUMNS * (SMALL.width + 8);
  const height = Math.ceil(shots.length / COLUMNS) * (SMALL.height + 8);
  await sharp({ create: { width, height, channels: 3, background: '#808080' } })
    .composite(tiles)
    .png()
    .toFile(path);
}

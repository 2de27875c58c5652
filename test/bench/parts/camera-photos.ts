import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

const WIDTH = 4000;
const HEIGHT = 3000;

/** JPEG photos of 12 Mpx, no two alike, each under its name. */
export async function writePhotos(
  folder: string,
  names: readonly string[],
  seed: number,
): Promise<readonly string[]> {
  const scene = await noisyScene();
  const paths: string[] = [];
  for (const [index, name] of names.entries()) {
    const tag = `<svg width="600" height="200"><rect width="600" height="200" fill="#fff"/>
      <text x="40" y="130" font-size="100">${seed} / ${index + 1}</text></svg>`;
    const photo = await sharp(scene, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
      .composite([{ input: Buffer.from(tag), left: (index * 37) % 3000, top: (index * 53) % 2500 }])
      .withMetadata({ orientation: index % 4 === 0 ? 6 : 1 })
      .jpeg({ quality: 92 })
      .toBuffer();
    const path = join(folder, name);
    writeFileSync(path, photo);
    paths.push(path);
  }
  return paths;
}

/** Soft shapes under a camera's noise: what a photo costs depends on both. */
async function noisyScene(): Promise<Buffer> {
  const size = { width: WIDTH, height: HEIGHT };
  const noise = await sharp({
    create: {
      ...size,
      channels: 3,
      background: '#808080',
      noise: { type: 'gaussian', mean: 128, sigma: 12 },
    },
  })
    .png({ compressionLevel: 0 })
    .toBuffer();
  const shapes = `<svg width="${WIDTH}" height="${HEIGHT}"><defs><radialGradient id="lamp">
    <stop offset="0" stop-color="#ffe9b0"/><stop offset="1" stop-color="#30343c"/></radialGradient></defs>
    <rect width="100%" height="100%" fill="url(#lamp)"/><circle cx="1400" cy="1600" r="700" fill="#8a5a2b"/>
    <rect x="2300" y="900" width="1100" height="1500" fill="#2b6a8a"/></svg>`;
  return sharp(noise)
    .composite([{ input: Buffer.from(shapes), blend: 'soft-light' }])
    .removeAlpha()
    .raw()
    .toBuffer();
}

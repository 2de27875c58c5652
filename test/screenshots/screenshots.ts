import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../../scripts/setup/find-chromium.mjs';
import { photograph, type Shot, showPlain } from './camera.ts';
import { writeSheets } from './contact-sheet.ts';
import { type Options, readOptions, USAGE } from './options.ts';
import { type Missed, reportLines } from './report.ts';
import { SCENES } from './scenes.ts';
import { openStage, type Scene, type Stage } from './stage.ts';

// Every screen and dialog of the running program, in both languages, light and dark, small and large, and
// what axe says of each. Ends with 1 when a rule of accessibility is broken or a scene is not reached.

/** Where so many scenes in a row are not reached, the rest would only wait in vain. */
const MOST_IN_A_ROW = 3;

const options = readOptions(process.argv.slice(2));
const program = findChromium();
if (options === null) {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
} else if (options.list) {
  process.stdout.write(`${SCENES.map(({ name }) => name).join('\n')}\n`);
} else if (program === null) {
  process.stderr.write('screenshots: no Chromium on this computer; npm test fetches one.\n');
  process.exitCode = 2;
} else {
  process.exitCode = await run(options, program);
}

async function run(wanted: Options, browser: string): Promise<number> {
  const startedAt = performance.now();
  mkdirSync(wanted.out, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'stragan-stage-'));
  const stage = await openStage(browser, folder);
  try {
    const { shots, missed } = await visit(stage, wanted);
    if (wanted.sheets) await writeSheets(shots, wanted.out);
    const seconds = Math.round((performance.now() - startedAt) / 1000);
    const lines = [...reportLines(shots, missed), `${wanted.out}, ${seconds} s`];
    process.stdout.write(`${lines.join('\n')}\n`);
    return missed.length > 0 || shots.some(({ barriers }) => barriers.length > 0) ? 1 : 0;
  } finally {
    await stage.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** All scenes are passed through, since each builds on those before it; the wanted ones are photographed. */
async function visit(stage: Stage, wanted: Options): Promise<{ shots: Shot[]; missed: Missed[] }> {
  const shots: Shot[] = [];
  const missed: Missed[] = [];
  const isWanted = ({ name }: Scene) =>
    wanted.only.length === 0 || wanted.only.some((start) => name.startsWith(start));
  const last = SCENES.findLastIndex(isWanted);
  let inARow = 0;
  for (const scene of SCENES.slice(0, last + 1)) {
    if (inARow === MOST_IN_A_ROW) break;
    try {
      await showPlain(stage.page());
      await scene.arrive(stage.page(), stage);
      if (isWanted(scene)) {
        process.stderr.write(`${scene.name}\n`);
        shots.push(...(await photograph(stage, scene.name, wanted)));
        await showPlain(stage.page());
      }
      await scene.leave?.(stage.page(), stage);
      inARow = 0;
    } catch (error) {
      inARow += 1;
      missed.push({ scene: scene.name, why: error instanceof Error ? error.message : String(error) });
      await stage
        .page()
        .screenshot({ path: join(wanted.out, `${scene.name}-not-reached.png`) })
        .catch(() => undefined);
    }
  }
  return { shots, missed };
}

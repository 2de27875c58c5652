import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { methodsPage } from './methods-page.ts';
import { methodUses } from './used-by.ts';
import { figuresOf } from './figures.ts';

const uses = await methodUses();
const figures = figuresOf(uses);
if (process.argv.includes('--write')) {
  writeFileSync(join(import.meta.dirname, '..', '..', 'docs', 'methods.md'), methodsPage(uses));
}
for (const { group, methods, used, readOffline, preparedOffline } of figures.groups) {
  const counts = `${used}/${methods} used, ${readOffline} read offline, ${preparedOffline} prepared offline`;
  process.stdout.write(`${group.padEnd(34)} ${counts}\n`);
}
for (const id of figures.unusedIds) process.stdout.write(`unused: ${id}\n`);
const { unusedIds: _, ...told } = figures;
if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(told)}\n`);

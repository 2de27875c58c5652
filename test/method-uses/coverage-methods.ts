import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { methodsPage } from './methods-page.ts';
import { pressAll } from './press/press-all.ts';
import { readRecord, recordOf, writeRecord } from './pressed-record.ts';
import { methodUses } from './used-by.ts';
import { figuresOf } from './figures.ts';

if (process.argv.includes('--write'))
  writeRecord({ 2022: recordOf(await pressAll('2022')), 2026: recordOf(await pressAll('2026')) });
const uses = await methodUses();
const record = readRecord();
const figures = figuresOf(uses, record);
if (process.argv.includes('--write')) {
  writeFileSync(join(import.meta.dirname, '..', '..', 'docs', 'methods.md'), methodsPage(uses, record));
}
for (const { group, methods, pressed, readOffline, preparedOffline } of figures.groups) {
  const offline = `${readOffline} read offline, ${preparedOffline} prepared offline`;
  process.stdout.write(`${group.padEnd(34)} ${pressed}/${methods} pressed, ${offline}\n`);
}
const added = figures.additions.filter(({ pressedBy }) => pressedBy.length > 0).length;
process.stdout.write(`${'additions of 2026'.padEnd(34)} ${added}/${figures.additions.length} pressed\n`);
for (const id of figures.unusedIds) process.stdout.write(`unused: ${id}\n`);
const { unusedIds: _, ...told } = figures;
if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(told)}\n`);

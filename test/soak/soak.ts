import { parseArgs } from 'node:util';
import { liveThrough } from './week.ts';

// npm run soak -- [--days 7] [--hours 24] [--offers 300] [--seed 1] [--json]

const { values } = parseArgs({
  options: {
    days: { type: 'string', default: '7' },
    hours: { type: 'string', default: '24' },
    offers: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
});

const startedAt = performance.now();
const soak = await liveThrough({
  seed: Number(values.seed),
  offers: Number(values.offers),
  days: Number(values.days),
  hours: Number(values.hours),
  say: (line) => process.stderr.write(`${line}\n`),
});
const seconds = Math.round((performance.now() - startedAt) / 1000);
process.stdout.write(values.json ? `${JSON.stringify({ ...soak, seconds })}\n` : text());
const isWithin = soak.bytes_per_edit <= 1024 && soak.memory_ratio <= 1.2 && soak.integrity === 'ok';
process.exitCode = isWithin ? 0 : 1;

function text(): string {
  const grown = soak.grown.map(([name, bytes]) => `  ${name.padEnd(24)} ${bytes}`);
  return [
    `${soak.days} days in ${seconds} s: ${soak.confirmed} edits confirmed, ${soak.orders} orders`,
    `${soak.bytes_per_edit} bytes an edit, memory ${soak.memory_ratio} of the first day, ${soak.integrity}`,
    `${soak.copies} copies, ${soak.copies_bytes} bytes. By how much the tables grew:`,
    ...grown,
    '',
  ].join('\n');
}

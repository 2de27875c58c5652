import { parseArgs } from 'node:util';
import { runWriters } from './run-writers.ts';

// npm run writers -- [--edits N] [--seed S] [--json]
// A seller here and a rival on Allegro edit the same offers, also between our look and our write.

const { values } = parseArgs({
  options: {
    edits: { type: 'string' },
    seed: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const seed = numberOf(values.seed, 1);
const { figures, troubles } = await runWriters(numberOf(values.edits, 500), seed, (done) =>
  process.stderr.write(`${done} edits\n`),
);
for (const trouble of troubles) process.stderr.write(`${trouble}\n`);
const lines = Object.entries(figures).map(([name, figure]) => `${name.padEnd(20)} ${figure}`);
process.stdout.write(`${values.json ? JSON.stringify({ ...figures, seed }) : lines.join('\n')}\n`);
process.exitCode = troubles.length > 0 ? 1 : 0;

function numberOf(text: string | undefined, usual: number): number {
  const number = Number(text ?? usual);
  if (Number.isInteger(number) && number > 0) return number;
  process.stderr.write(`Not a whole number above 0: ${text}\n`);
  process.exit(2);
}

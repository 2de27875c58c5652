import { simulateSeed } from '../simulate/simulate-seed.ts';

/**
 * Run in a process of its own, in a copy of the program: lives through seeds one after the other until one
 * breaks a promise, and says a line of JSON for each. FIRST LAST [LEFT_OUT,...]
 */
const [first = '1', last = '1', without = ''] = process.argv.slice(2);
const leftOut = new Set(without.split(',').filter(Boolean).map(Number));

for (let seed = Number(first); seed <= Number(last); seed += 1) {
  if (leftOut.has(seed)) continue;
  const broken = await simulateSeed(seed);
  process.stdout.write(`${JSON.stringify({ seed, broken })}\n`);
  if (broken.length > 0) break;
}

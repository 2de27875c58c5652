import { simulateSeed } from '../simulate/simulate-seed.ts';
import { brokenIn } from '../support/world-run.ts';

/**
 * Run in a process of its own, in a copy of the program: lives through seeds one after the other until one
 * breaks a promise, and says a line of JSON for each. Of each seed the morning of test/sync/world, which is
 * judged by what is on Allegro in the end, and the day of the simulation. FIRST LAST [LEFT_OUT,...]
 */
const [first = '1', last = '1', without = ''] = process.argv.slice(2);
const leftOut = new Set(without.split(',').filter(Boolean).map(Number));

for (let seed = Number(first); seed <= Number(last); seed += 1) {
  if (leftOut.has(seed)) continue;
  const morning = await brokenIn([seed], seed % 4 === 0 ? '2022' : '2026');
  const broken = morning.length > 0 ? morning.map((line) => `morning, ${line}`) : await simulateSeed(seed);
  process.stdout.write(`${JSON.stringify({ seed, broken })}\n`);
  if (broken.length > 0) break;
}

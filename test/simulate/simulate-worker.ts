import { outcomeOf } from './simulate-seed.ts';

// Arguments: the first seed, the one after the last, and how far apart they are.
const [first = 1, end = 2, step = 1] = process.argv.slice(2).map(Number);
for (let seed = first; seed < end; seed += step) {
  const outcome = await outcomeOf(seed);
  await new Promise((resolve) => {
    process.send?.(outcome, resolve);
  });
}
process.disconnect();

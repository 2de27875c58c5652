import { outcomeOf } from './simulate-seed.ts';

// Arguments: the first seed and the one after the last.
const [first = 1, end = 2] = process.argv.slice(2).map(Number);
for (let seed = first; seed < end; seed += 1) {
  const outcome = await outcomeOf(seed);
  await new Promise((resolve) => {
    process.send?.(outcome, resolve);
  });
}
process.disconnect();

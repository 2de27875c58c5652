import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { serialise } from '../../src/main/demo/state.ts';
import type { World } from '../support/world.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/**
 * The JavaScript heap of engine and world without what Allegro remembers: that lives in the same process
 * here, and a copy of it tells how much it is.
 */
export function heapOf(world: World): number {
  const whole = usedAfterCollecting();
  const tables = Object.values(serialise(world.shop.state).tables).map((rows) => new Map(rows));
  const log = structuredClone(world.shop.log.after(0, Infinity));
  const withCopies = usedAfterCollecting();
  // Named once more, so that they are there while the heap is looked at.
  if (tables.length === 0 || log.length === 0) throw new Error('Allegro remembers nothing');
  return whole - (withCopies - whole);
}

function usedAfterCollecting(): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

import type { Random } from '../ports.ts';

/** As much of a UUID as tells apart what was made in one millisecond. */
const DRAWN = 5;

/**
 * Short, and in the order in which sets are made: each edit and each index of it names its set, and an index
 * whose keys come in their order is filled to the brim.
 */
export function newChangeSetId(random: Pick<Random, 'uuid'>, now: number): string {
  return `${now.toString(36)}${random.uuid().slice(0, DRAWN)}`;
}

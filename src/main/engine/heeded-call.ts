import type { Conductor } from './conductor.ts';
import type { EngineSide } from './engine.ts';

/** What a question of the seller's own says of the connection is known to all that runs by itself, too. */
export function heededCall(side: EngineSide, conductor: Pick<Conductor, 'failed'>): EngineSide['call'] {
  return async (name, input) => {
    const result = await side.call(name, input);
    if (!result.ok) conductor.failed(result.error);
    return result;
  };
}

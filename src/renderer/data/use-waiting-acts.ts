import type { ItemChangeRow } from '../../shared/contract-collections.ts';
import { useAsk } from './use-ask.ts';

const WAITING = { states: ['draft', 'refused', 'conflicted', 'unsure'], after: null, limit: 200 } as const;

/** Acts that were prepared, offline or not confirmed then. */
export function useWaitingActs(collection: string): readonly ItemChangeRow[] {
  const changes = useAsk('collections.changes', WAITING).data?.changes ?? [];
  return changes.filter((change) => change.kind === 'act' && change.collection === collection);
}

import type { Edit } from '../../../shared/domain/edit.ts';
import type { Decision } from './conflicts.ts';
import type { Settling } from './settle.ts';

/** An edit that does not go: Allegro already has it, or the seller is asked. */
export function settleDecision(edit: Edit, decision: Exclude<Decision, { do: 'send' }>): Settling {
  if (decision.do === 'ask') {
    const { theirs, mark } = decision;
    const change = { state: 'conflicted', theirs, mark, callId: null, retryAt: null } as const;
    return { edit, change, event: 'conflicted', detail: { seen: theirs, base: edit.base } };
  }
  const change = { state: 'confirmed', error: null, retryAt: null, mark: null, callId: null } as const;
  return { edit, change, event: 'already-so', detail: { seen: decision.theirs } };
}

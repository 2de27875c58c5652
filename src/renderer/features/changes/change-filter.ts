import { type EditState, PENDING_STATES } from '../../../shared/domain/edit.ts';
import type { ChangeCounts } from '../../../shared/contract-changes.ts';

export type ChangeFilter = 'waiting' | 'ready' | 'on-the-way' | 'conflicts' | 'refused' | 'done';

export const CHANGE_FILTERS: readonly ChangeFilter[] = [
  'waiting',
  'ready',
  'on-the-way',
  'conflicts',
  'refused',
  'done',
];

const STATES: Record<ChangeFilter, readonly EditState[]> = {
  waiting: PENDING_STATES,
  ready: ['draft'],
  'on-the-way': ['queued', 'sending', 'unsure'],
  conflicts: ['conflicted'],
  refused: ['refused'],
  done: ['confirmed'],
};

export function statesOf(filter: ChangeFilter): readonly EditState[] {
  return STATES[filter];
}

export function countOf(filter: ChangeFilter, counts: Readonly<Partial<ChangeCounts>>): number {
  return STATES[filter].reduce((sum, state) => sum + (counts[state] ?? 0), 0);
}

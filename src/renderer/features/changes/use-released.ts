import { useMutation } from '@tanstack/react-query';
import type { Commands } from '../../../shared/contract.ts';
import { ask } from '../../data/api.ts';
import { say } from '../../state/notice.ts';
import { useShownChanges } from './shown-changes.ts';

/** Says that changes are going, and keeps an eye on how this Send ends. */
export function tellReleased(count: number, sentAt: number | null): void {
  if (sentAt === null) return;
  say('changes:released', { count });
  useShownChanges.getState().follow(sentAt);
}

/** Refused changes go again; told even where their rows are gone from sight by then. */
export function useRetry() {
  return useMutation({
    mutationFn: (scope: Commands['changes.retry']['in']) => ask('changes.retry', scope),
    onSuccess: ({ retried, sentAt }) => tellReleased(retried, sentAt),
  });
}

/** The seller's value goes, or Allegro's stands. */
export function useResolve() {
  return useMutation({
    mutationFn: (what: Commands['changes.resolve']['in']) => ask('changes.resolve', what),
    onSuccess: ({ resolved, sentAt }) =>
      sentAt === null
        ? say('changes:conflict.took-theirs', { count: resolved })
        : tellReleased(resolved, sentAt),
  });
}

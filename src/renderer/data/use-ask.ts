import { type UseMutationResult, useMutation, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { CommandName, Commands } from '../../shared/contract.ts';
import { ask } from './api.ts';

type AskOptions = { readonly enabled?: boolean };

export function useAsk<K extends CommandName>(
  name: K,
  input: Commands[K]['in'],
  options: AskOptions = {},
): UseQueryResult<Commands[K]['out']> {
  return useQuery<Commands[K]['out']>({
    queryKey: [name, input],
    queryFn: () => ask(name, input),
    ...options,
  });
}

/** For what changes something; its error stays with the button that asked. */
export function useTell<K extends CommandName>(
  name: K,
  turn: Turn = {},
): UseMutationResult<Commands[K]['out'], Error, Commands[K]['in']> {
  return useMutation<Commands[K]['out'], Error, Commands[K]['in']>({
    mutationFn: (input) => ask(name, input),
    ...turn,
  });
}

type Turn = { readonly scope?: { readonly id: string } };

/** One after the other, as the keys came: an undo never overtakes the paste before it. */
export const IN_TURN: Turn = { scope: { id: 'edits' } };

import { useQueryClient } from '@tanstack/react-query';
import type { Preferences } from '../../shared/contract-app.ts';
import { ask } from './api.ts';
import { useAsk } from './use-ask.ts';

export function usePreferences(): Preferences | undefined {
  return useAsk('app.preferences', {}).data;
}

export function useSetPreferences(): (change: Partial<Preferences>) => Promise<void> {
  const client = useQueryClient();
  return async (change) => {
    client.setQueryData(['app.preferences', {}], await ask('app.preferences', change));
  };
}

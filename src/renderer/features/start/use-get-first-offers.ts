import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTell } from '../../data/use-ask.ts';

/** After a shop was opened its first offers are asked for at once; an error shows in the window's status. */
export function useGetFirstOffers(): () => void {
  const client = useQueryClient();
  const { mutate } = useTell('sync.start');
  return useCallback(() => {
    void client.invalidateQueries();
    mutate({});
  }, [client, mutate]);
}

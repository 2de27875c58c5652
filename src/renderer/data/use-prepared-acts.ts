import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { say, sayError } from '../state/notice.ts';
import { type ActToPrepare, prepareActs } from './act-batch.ts';
import { errorOf } from './api.ts';
import { useStatus } from './status.ts';

/** Prepared acts are confirmed at once where Allegro can be asked; offline they wait. */
export function usePreparedActs(confirm: (changeIds: readonly number[]) => void) {
  const client = useQueryClient();
  const isOnline = useStatus()?.connection !== 'offline';
  const askFor = useCallback(
    (changeIds: readonly number[]) => {
      void client.invalidateQueries({ queryKey: ['collections.changes'] });
      if (isOnline) confirm(changeIds);
      else say('orders:prepared', { count: changeIds.length });
    },
    [client, isOnline, confirm],
  );
  const prepare = async (acts: readonly ActToPrepare[]) => {
    try {
      askFor(await prepareActs(acts));
    } catch (thrown) {
      sayError(errorOf(thrown));
    }
  };
  return { isOnline, askFor, prepare };
}

import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useStatus } from './status.ts';
import { say } from '../state/notice.ts';
import { pickNone, useOrders } from '../state/orders.ts';

/** Prepared acts are confirmed at once where Allegro can be asked; offline they wait. */
export function usePreparedActs() {
  const client = useQueryClient();
  const isOnline = useStatus()?.connection !== 'offline';
  const openFor = useCallback(
    (changeIds: readonly number[]) => {
      void client.invalidateQueries({ queryKey: ['collections.changes'] });
      pickNone();
      if (isOnline) useOrders.setState({ confirming: changeIds });
      else say('orders:prepared', { count: changeIds.length });
    },
    [client, isOnline],
  );
  return { isOnline, openFor };
}

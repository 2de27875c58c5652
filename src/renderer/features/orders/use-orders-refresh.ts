import { useEffect, useRef } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import { errorOf } from '../../data/api.ts';
import { useCollection } from '../../data/collections.ts';
import { useStatus } from '../../data/status.ts';
import { useTell } from '../../data/use-ask.ts';

const STALE_MS = 60_000;

export type OrdersRefresh = {
  readonly run: () => void;
  readonly isRunning: boolean;
  readonly isOnline: boolean;
  readonly readAt: number | null;
  readonly error: AppError | null;
};

/** Reads the orders when their place is opened and they are no longer fresh, and when the seller asks. */
export function useOrdersRefresh(): OrdersRefresh {
  const orders = useCollection('orders');
  const { mutate, isPending, error } = useTell('collections.refresh');
  const isOnline = useStatus()?.connection !== 'offline';
  const readAt = orders?.readAt ?? null;
  const wasOpened = useRef(false);
  useEffect(() => {
    if (orders === undefined || wasOpened.current) return;
    wasOpened.current = true;
    if (isOnline && (readAt === null || Date.now() - readAt > STALE_MS)) mutate({ name: 'orders' });
  }, [orders, isOnline, readAt, mutate]);
  return {
    run: () => mutate({ name: 'orders' }),
    isRunning: isPending,
    isOnline,
    readAt,
    error: error && isOnline ? errorOf(error) : (orders?.error ?? null),
  };
}

import { useEffect, useRef } from 'react';
import type { AppError } from '../../shared/errors.ts';
import { errorOf } from './api.ts';
import { useCollection } from './collections.ts';
import { useStatus } from './status.ts';
import { useTell } from './use-ask.ts';

const STALE_MS = 60_000;

export type OpenedRefresh = {
  readonly run: () => void;
  readonly isRunning: boolean;
  readonly isOnline: boolean;
  readonly readAt: number | null;
  /** Null while there is no connection: the status bar tells of that. */
  readonly error: AppError | null;
};

/** Reads a collection when its place is opened and it is no longer fresh, and when the seller asks. */
export function useOpenedRefresh(name: string): OpenedRefresh {
  const collection = useCollection(name);
  const { mutate, isPending, error } = useTell('collections.refresh');
  const isOnline = useStatus()?.connection !== 'offline';
  const readAt = collection?.readAt ?? null;
  const wasOpened = useRef(false);
  useEffect(() => {
    if (collection === undefined || wasOpened.current) return;
    wasOpened.current = true;
    if (isOnline && (readAt === null || Date.now() - readAt > STALE_MS)) mutate({ name });
  }, [collection, isOnline, readAt, mutate, name]);
  const failure = error ? errorOf(error) : (collection?.error ?? null);
  return {
    run: () => mutate({ name }),
    isRunning: isPending,
    isOnline,
    readAt,
    error: failure?.kind === 'offline' ? null : failure,
  };
}

import { useEffect, useRef } from 'react';
import type { CollectionInfo } from '../../../shared/contract-collections.ts';
import { errorOf } from '../../data/api.ts';
import { useStatus } from '../../data/status.ts';
import { useTell } from '../../data/use-ask.ts';
import type { AppError } from '../../../shared/errors.ts';

/** What was read longer ago is read again when somebody opens it. */
const STALE_MS = 5 * 60_000;

export type Refresh = {
  readonly run: () => void;
  readonly isRunning: boolean;
  /** It was read while this list was open. */
  readonly isDone: boolean;
  readonly isOnline: boolean;
  readonly error: AppError | null;
};

/** Reads a list from Allegro: when it is opened and no longer fresh, and when the seller asks. */
export function useRefresh(collection: CollectionInfo, within: string | null, typed = ''): Refresh {
  const { name, readAt, gone, search } = collection;
  // Only what Allegro has to look for is asked for by its words.
  const text = search === true ? typed : '';
  const refresh = useTell('collections.refresh');
  const { mutate } = refresh;
  const connection = useStatus()?.connection;
  const isOnline = connection === 'online' || connection === 'unknown';
  const mayRead = isOnline && gone === null;
  // What was tried and failed is not tried in a circle.
  const opening = `${name} ${within} ${isOnline} ${text}`;
  const tried = useRef('');
  useEffect(() => {
    if (tried.current === opening) return;
    tried.current = opening;
    const isStale = within !== null || text !== '' || readAt === null || Date.now() - readAt > STALE_MS;
    if (mayRead && isStale) mutate(scopeOf(name, within, text));
  }, [opening, mayRead, readAt, mutate, name, within, text]);
  return {
    run: () => mutate(scopeOf(name, within, text)),
    isRunning: refresh.isPending,
    isDone: refresh.isSuccess,
    isOnline,
    error: refresh.error ? errorOf(refresh.error) : collection.error,
  };
}

function scopeOf(name: string, within: string | null, text: string) {
  return { name, ...(within === null ? {} : { within }), ...(text === '' ? {} : { text }) };
}

import { useEffect, useRef } from 'react';
import type { CollectionInfo, ItemDetails } from '../../../shared/contract-collections.ts';
import { useStatus } from '../../data/status.ts';
import { useTell } from '../../data/use-ask.ts';

const STALE_MS = 5 * 60_000;

/** An item that is looked at is read by itself: lists say less than the item does. */
export function useFreshItem({ name, gone }: CollectionInfo, details: ItemDetails): void {
  const { mutate } = useTell('collections.refresh');
  const isOnline = useStatus()?.connection === 'online';
  const { readAt } = details;
  const mayRead = isOnline && gone === null && !details.isLocal && !details.isGone;
  const tried = useRef('');
  useEffect(() => {
    if (!mayRead || tried.current === details.key) return;
    tried.current = details.key;
    const isStale = readAt === null || Date.now() - readAt > STALE_MS;
    if (isStale) mutate({ name, key: details.key });
  }, [mayRead, readAt, mutate, name, details.key]);
}

/** Somebody was led to an item that no list has brought yet: it is asked for by itself, once. */
export function useUnknownItem({ name, gone }: CollectionInfo, key: string, isUnknown: boolean) {
  const { mutate, isPending, isIdle } = useTell('collections.refresh');
  const isOnline = useStatus()?.connection === 'online';
  const mayAsk = isUnknown && isOnline && gone === null;
  const tried = useRef('');
  useEffect(() => {
    if (!mayAsk || tried.current === key) return;
    tried.current = key;
    mutate({ name, key });
  }, [mayAsk, mutate, name, key]);
  return { isComing: mayAsk && (isIdle || isPending) };
}

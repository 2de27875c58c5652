import { useEffect, useRef } from 'react';
import { useCollection } from './collections.ts';
import { useStatus } from './status.ts';
import { useTell } from './use-ask.ts';

/** A list that was never read is read when somebody means to choose from it. Returns whether it is coming. */
export function useReadOnce(name: string, isWanted: boolean): boolean {
  const collection = useCollection(name);
  const { mutate, isPending } = useTell('collections.refresh');
  const isOnline = useStatus()?.connection === 'online';
  const mayRead = isWanted && isOnline && collection?.readAt === null && collection.isListed;
  const tried = useRef('');
  useEffect(() => {
    if (!mayRead || tried.current === name) return;
    tried.current = name;
    mutate({ name });
  }, [mayRead, mutate, name]);
  return isPending;
}

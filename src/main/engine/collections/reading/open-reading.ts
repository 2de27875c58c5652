import type { Emit } from '../../engine.ts';
import type { Collection } from '../collection.ts';
import { createKeepFresh, type KeepFresh } from './keep-fresh.ts';
import type { ReadingParts } from './reading-parts.ts';
import { createRefresh, type Refresh } from './refresh.ts';

export type Reading = { readonly refresh: Refresh; readonly keepFresh: KeepFresh };

export type OpenReadingParts = Omit<ReadingParts, 'emit'> & {
  readonly emit: Emit;
  readonly collections: readonly Collection[];
};

export function openReading({ emit, collections, ...rest }: OpenReadingParts): Reading {
  const parts: ReadingParts = { ...rest, emit: (tables) => emit('store.changed', { tables }) };
  const refresh = createRefresh(parts);
  return { refresh, keepFresh: createKeepFresh(parts, collections, refresh) };
}

import type { CollectionInfo } from '../../shared/contract-collections.ts';
import { useAsk } from './use-ask.ts';

/** All that the shop consists of, as far as Stragan knows it. */
export function useCollections(): readonly CollectionInfo[] {
  return useAsk('collections.describe', {}).data?.collections ?? NONE;
}

export function useCollection(name: string | null): CollectionInfo | undefined {
  return useCollections().find((one) => one.name === name);
}

const NONE: readonly CollectionInfo[] = [];

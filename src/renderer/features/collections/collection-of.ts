import type { CollectionInfo } from '../../../shared/contract-collections.ts';

/** What is part of its items: the messages of a thread, the attachments of a warranty. */
export function partsOfItems(
  collections: readonly CollectionInfo[],
  name: string,
): readonly CollectionInfo[] {
  return collections.filter(({ within, gone }) => within === name && gone === null);
}

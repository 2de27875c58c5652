import { type CollectionInfo, type Shelf, SHELVES } from '../../../shared/contract-collections.ts';

export type DirectoryShelf = { readonly shelf: Shelf; readonly collections: readonly CollectionInfo[] };

export type Directory = {
  readonly shelves: readonly DirectoryShelf[];
  readonly gone: readonly CollectionInfo[];
};

/**
 * Shelves in their order, without empty ones. Parts of other items are come to from those items; a tree is
 * one list.
 */
export function directoryOf(collections: readonly CollectionInfo[]): Directory {
  const names = new Set(collections.map(({ name }) => name));
  const alone = collections.filter(
    ({ name, within }) => within === null || within === name || (within !== 'offers' && !names.has(within)),
  );
  const here = alone.filter(({ gone }) => gone === null);
  const shelves = SHELVES.map((shelf) => ({
    shelf,
    collections: here.filter((one) => one.shelf === shelf),
  }));
  return {
    shelves: shelves.filter((one) => one.collections.length > 0),
    gone: collections.filter(({ gone }) => gone !== null),
  };
}

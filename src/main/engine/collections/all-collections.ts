import type { Collection } from './collection.ts';

/** Every collection Stragan knows, in the order in which a shelf shows them. */
export const ALL_COLLECTIONS: readonly Collection[] = [];

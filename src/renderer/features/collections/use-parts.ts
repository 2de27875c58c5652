import { useMemo } from 'react';
import type { CollectionInfo, ItemDetails } from '../../../shared/contract-collections.ts';
import { type Part, partsOf } from '../../ui/document-parts.ts';
import { useReading } from '../../ui/use-reading.ts';

/** What an item is called by stands above it already. */
const TITLES: ReadonlySet<string> = new Set(['name', 'title', 'subject']);

/** The document of an item, ready to be drawn. */
export function useParts(collection: CollectionInfo, details: ItemDetails): readonly Part[] {
  const reading = useReading(collection, details.titles);
  return useMemo(
    () =>
      partsOf(details.document, reading).filter(
        (part) => !(part.kind === 'fact' && TITLES.has(part.path) && part.words === details.title),
      ),
    [details, reading],
  );
}

import { err } from '../../../shared/errors.ts';
import type { Collection } from '../collections/collection.ts';
import type { Refresh } from '../collections/reading/refresh.ts';
import type { Handlers } from '../engine.ts';

export type RefreshParts = { readonly collections: readonly Collection[]; readonly refresh: Refresh };

/** The seller waits for it. */
const AT_ONCE = { priority: 'pull' } as const;

export function collectionsRefreshHandlers({
  collections,
  refresh,
}: RefreshParts): Handlers<'collections.refresh'> {
  return {
    'collections.refresh': async ({ name, ...place }) => {
      const definition = collections.find((known) => known.name === name);
      if (definition === undefined)
        return err({ kind: 'not-found', message: `Stragan has no collection ${name}.` });
      return refresh(definition, place, AT_ONCE);
    },
  };
}

import { useAsk } from '../../data/use-ask.ts';
import { useCollection } from '../../data/collections.ts';
import { useWindowState } from '../../state/window-state.ts';
import { useSay } from '../../ui/use-terms.ts';

/** What the offers in the list name: "Contact: Biuro". Empty where they are not chosen by that. */
export function useUsesWords(): string {
  const uses = useWindowState((state) => state.filters.uses);
  const say = useSay();
  const collection = useCollection(uses?.collection ?? null);
  const asked = { name: uses?.collection ?? '', key: uses?.key ?? '' };
  const title = useAsk('collections.show', asked, { enabled: uses !== undefined }).data?.title;
  if (uses === undefined) return '';
  const kind = collection ? say(collection.words.one) : '';
  return title ? `${kind} “${title}”` : kind;
}

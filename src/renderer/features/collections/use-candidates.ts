import { useDebouncedValue } from '@mantine/hooks';
import { useCollection } from '../../data/collections.ts';
import { useAsk } from '../../data/use-ask.ts';
import { useSpeech } from '../../ui/use-speech.ts';
import { useSay } from '../../ui/use-terms.ts';
import { nameOf } from './item-title.ts';

/** What a reference may lead to, by the name a seller knows it by. */
export type Candidate = { readonly key: string; readonly words: string; readonly isLocal: boolean };

type Candidates = { readonly found: readonly Candidate[]; readonly chosenWords: string };
type Wanted = {
  /** Whose keys they are; "offers" are no collection, and are picked all the same. */
  readonly collection: string;
  /** The key that is chosen. */
  readonly value: string;
  /** What is typed; null while nobody picks. */
  readonly text: string | null;
};

const OFFERS = 'offers';
const TYPING_MS = 120;
const SHOWN = 30;

/** Items, or offers, that match what is typed, and what the chosen one is called. */
export function useCandidates(wanted: Wanted): Candidates {
  const items = useItems(wanted);
  const offers = useOffers(wanted);
  return wanted.collection === OFFERS ? offers : items;
}

function useItems({ collection: name, value, text }: Wanted): Candidates {
  const say = useSay();
  const speech = useSpeech();
  const isOurs = name !== OFFERS;
  const collection = useCollection(name);
  const asked = { name, ...useTyped(text) };
  const found = useAsk('collections.list', asked, { enabled: isOurs && text !== null }).data?.items ?? [];
  const chosen = useAsk('collections.show', { name, key: value }, { enabled: isOurs && value !== '' }).data;
  if (!collection) return { found: [], chosenWords: '' };
  const one = value === '' ? '' : say(collection.words.one);
  return {
    found: found.map((item) => ({
      key: item.key,
      words: nameOf(collection, item, speech),
      isLocal: item.isLocal,
    })),
    chosenWords: chosen ? nameOf(collection, chosen, speech) : one,
  };
}

function useOffers({ collection, value, text }: Wanted): Candidates {
  const isOurs = collection === OFFERS;
  const found =
    useAsk('offers.list', useTyped(text), { enabled: isOurs && text !== null }).data?.offers ?? [];
  const chosen = useAsk('offers.show', { offerId: value }, { enabled: isOurs && value !== '' }).data;
  return {
    found: found.map(({ offerId, title }) => ({ key: offerId, words: title, isLocal: false })),
    chosenWords: chosen?.row.title ?? value,
  };
}

function useTyped(text: string | null) {
  const [rested] = useDebouncedValue((text ?? '').trim(), TYPING_MS);
  return { ...(rested === '' ? {} : { text: rested }), after: null, limit: SHOWN };
}

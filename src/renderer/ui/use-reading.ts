import { useMemo } from 'react';
import type { CollectionInfo } from '../../shared/contract-collections.ts';
import { useCollections } from '../data/collections.ts';
import type { Reading } from './document-parts.ts';
import { useFormat } from './use-format.ts';
import { useSpeech } from './use-speech.ts';

type Titles = Readonly<Record<string, string>>;

/** How documents of a collection are read in the seller's language. */
export function useReading(collection: CollectionInfo | undefined, titles: Titles = NO_TITLES): Reading {
  const speech = useSpeech();
  const { language } = useFormat();
  const collections = useCollections();
  return useMemo(() => {
    const nameOf = (name: string) => collections.find((one) => one.name === name)?.words.one[language] ?? '–';
    const { name = '', references = {} } = collection ?? {};
    return { speech, collection: name, titles, nameOf, references };
  }, [collection, titles, speech, collections, language]);
}

const NO_TITLES: Titles = {};

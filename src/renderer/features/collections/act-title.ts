import type { CollectionInfo, ItemDetails } from '../../../shared/contract-collections.ts';
import type { Voice } from '../../ui/in-each-language.ts';
import { titleOf } from './item-title.ts';

type Named = Pick<CollectionInfo, 'words'> & {
  readonly acts: readonly Pick<CollectionInfo['acts'][number], 'name' | 'words'>[];
};

/** What an act is called in the question before it: what is done, and to what. */
export function actTitle(
  { acts, words: { one } }: Named,
  act: string,
  details: Pick<ItemDetails, 'title'>,
  { t, speech }: Voice,
): string {
  const { language } = speech.format;
  const words = acts.find(({ name }) => name === act)?.words;
  const of = titleOf(details, speech) ?? one[language];
  return `${words?.[language] ?? t('shop:kind.act')}: ${of}`;
}

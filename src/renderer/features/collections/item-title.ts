import { shownValue, type Speech } from '../../ui/shown-value.ts';

/** What an item is called by, where that says anything to the seller; a number that only programs use does not. */
export function titleOf({ title }: { readonly title: string | null }, speech: Speech): string | null {
  if (title === null || title.trim() === '') return null;
  return shownValue(title, 'title', speech)?.split('\n')[0] ?? null;
}

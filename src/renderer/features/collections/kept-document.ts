import { keepForm, useKeptForm } from '../../data/kept-forms.ts';

type Kept = { readonly of: string; readonly document: unknown } | null;

/** What is typed into the form of one item, kept under a name of its own until it is saved or given up. */
export function useKeptDocument(of: string, initial: unknown) {
  const key = `shop-${digestOf(of)}`;
  const [kept, keep] = useKeptForm<Kept>(key, null);
  return {
    document: kept?.of === of ? kept.document : initial,
    setDocument: (document: unknown) => keep({ of, document }),
    forget: () => keepForm(key, null),
  };
}

/** Names of kept forms are short and plain; keys of items are neither. */
function digestOf(text: string): string {
  let digest = 0;
  for (const character of text) digest = (digest * 31 + (character.codePointAt(0) ?? 0)) % 2 ** 40;
  return digest.toString(36);
}

import { type Part, partsOf, type Reading } from './document-parts.ts';

/** One value that differs: where it stands, in words, and what it was and becomes. */
export type ChangedFact = {
  readonly place: string;
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
};

type Fact = { readonly name: string; readonly words: string; readonly same: string };

/** What differs between two values of a property, value by value. */
export function changedFacts(
  path: string,
  before: unknown,
  after: unknown,
  reading: Reading,
): readonly ChangedFact[] {
  const was = factsAt(path, before, reading);
  const becomes = factsAt(path, after, reading);
  const places = new Set([...was.keys(), ...becomes.keys()]);
  return [...places]
    .filter((place) => was.get(place)?.same !== becomes.get(place)?.same)
    .map((place) => ({
      place,
      name: (becomes.get(place) ?? was.get(place))?.name ?? '',
      before: was.get(place)?.words ?? null,
      after: becomes.get(place)?.words ?? null,
    }));
}

function factsAt(path: string, value: unknown, reading: Reading): ReadonlyMap<string, Fact> {
  return new Map(flat(partsOf({ [path]: value }, reading), '', ''));
}

function flat(parts: readonly Part[], place: string, above: string): readonly (readonly [string, Fact])[] {
  return parts.flatMap((part): readonly (readonly [string, Fact])[] => {
    const name = above === '' ? part.name : `${above} · ${part.name}`;
    const here = `${place}/${part.path}`;
    if (part.kind === 'fact') return [[here, { name, words: part.words, same: part.to?.key ?? part.words }]];
    if (part.kind === 'group') return flat(part.parts, here, name);
    return part.entries.flatMap((entry, at) => flat(entry, `${here}/${at}`, `${name} ${at + 1}`));
  });
}

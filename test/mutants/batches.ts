import type { Mutant } from './mutant.ts';

/** Mutants that can stand in one copy of the program side by side: no two touch the same file. */
export function batchesOf(mutants: readonly Mutant[]): readonly (readonly Mutant[])[] {
  const batches: { readonly taken: Set<string>; readonly mutants: Mutant[] }[] = [];
  for (const mutant of mutants) {
    const paths = mutant.files.map(({ path }) => path);
    const free = batches.find(({ taken }) => !paths.some((path) => taken.has(path)));
    const batch = free ?? { taken: new Set<string>(), mutants: [] };
    if (free === undefined) batches.push(batch);
    for (const path of paths) batch.taken.add(path);
    batch.mutants.push(mutant);
  }
  return batches.map((batch) => batch.mutants);
}

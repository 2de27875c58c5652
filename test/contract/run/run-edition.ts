import type { Edition } from '../../../src/shared/domain/account.ts';
import { shapeOf, type Operation } from '../description/operations.ts';
import type { DescribedEdition } from './editions.ts';
import { kebab, playEdition, type Play } from './play-edition.ts';
import { readKnown } from './read-known.ts';
import { openStage, type Stage } from './stage.ts';

export type Choice = { readonly group: string | null; readonly only: string | null };

/** Plays an edition, or what was chosen of it, in a shop of its own. */
export async function runEdition(
  edition: Edition,
  described: DescribedEdition,
  choice: Choice,
): Promise<Play> {
  const stage = await openStage(edition, described.description);
  try {
    const chosen = described.operations.filter((operation) => isChosen(operation, stage, choice));
    return await playEdition(stage, chosen, await readKnown());
  } finally {
    await stage.close();
  }
}

function isChosen(operation: Operation, stage: Stage, { group, only }: Choice): boolean {
  if (only !== null) return shapeOf(operation.key) === shapeOf(only);
  if (group === null) return true;
  return (
    stage.catalogue.find(operation.key, stage.edition)?.group === group || kebab(operation.tag) === group
  );
}

import type { PlaceFiles } from '../../../shared/domain/edit.ts';
import { typeIn } from '../../../shared/domain/offer-files.ts';

/**
 * A file among the attachments that are there: of its type an offer has one, so another makes room for it.
 * Safety documents stand side by side, but not beside safety information that is text.
 */
export function placeAttachment(
  field: 'attachments' | 'safety',
  name: string,
  there: readonly string[],
): PlaceFiles {
  const makesRoom = (other: string) =>
    field === 'safety' ? other.startsWith('text:') : typeIn(other) === typeIn(name);
  const without = there.filter((other) => other !== name && makesRoom(other));
  return { kind: 'place', first: [], last: [name], without };
}

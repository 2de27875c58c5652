import type { ChangeScope } from '../../shared/contract-changes.ts';
import { usageFailure } from './exit-codes.ts';

/** Edits are counted from 1; an offer number has ten digits and more. */
const LONGEST_EDIT_NUMBER = 9;

/** As the engine names them: the moment to the millisecond, and five drawn digits. */
const CHANGE_SET = /^[a-z][0-9a-z]{7}[0-9a-f]{5}$/;

/**
 * Reads words as edits (12), offers (12345678901) or change sets (mr1sk5vi357f0); each scope is asked for by
 * itself.
 */
export function scopesOf(words: readonly string[]): ChangeScope[] {
  const editIds: number[] = [];
  const scopes: ChangeScope[] = [];
  for (const word of words) {
    if (CHANGE_SET.test(word)) scopes.push({ changeSetId: word });
    else if (!/^\d+$/.test(word))
      throw usageFailure(`${word} is neither a change, nor an offer, nor a change set.`);
    else if (word.length > LONGEST_EDIT_NUMBER) scopes.push({ offerId: word });
    else editIds.push(Number(word));
  }
  return editIds.length > 0 ? [{ editIds }, ...scopes] : scopes;
}

/** For verbs that mean everything when nothing is named. */
export function scopesOrAll(words: readonly string[]): ChangeScope[] {
  return words.length === 0 ? [{}] : scopesOf(words);
}

/** For verbs that must not hit everything by an empty line. */
export function scopesOrRefusal(words: readonly string[], all: boolean): ChangeScope[] {
  if (words.length > 0) return scopesOf(words);
  if (all) return [{}];
  throw usageFailure('Name changes, offers or a change set, or say --all.');
}

export function isInScope(
  row: { readonly editId: number; readonly objectId: string; readonly changeSetId: string },
  { editIds, offerId, changeSetId }: ChangeScope,
): boolean {
  return (
    (editIds === undefined || editIds.includes(row.editId)) &&
    (offerId === undefined || row.objectId === offerId) &&
    (changeSetId === undefined || row.changeSetId === changeSetId)
  );
}

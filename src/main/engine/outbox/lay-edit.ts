import { type Edit, type EditState, type Intent, REPLACEABLE_STATES } from '../../../shared/domain/edit.ts';
import { type OfferField, isSameValue } from '../../../shared/domain/offer-fields.ts';
import { applyIntent } from '../../../shared/domain/overlay.ts';
import {
  mergeFills,
  withFormer,
  withoutIdle,
  type WireParameter,
} from '../../../shared/domain/offer-parameters.ts';
import { mergePlaces } from '../../../shared/domain/place-files.ts';

/** What to do with a new intent for a field, given its pending edits, oldest first. */
export type Laying =
  | { readonly do: 'nothing' }
  /** The field is back at what Allegro has: the pending edit is dropped. */
  | { readonly do: 'drop'; readonly editId: number }
  | {
      readonly do: 'insert';
      readonly intent: Intent;
      readonly base: unknown;
      readonly replaces: number | null;
      readonly afterEditId: number | null;
    };

/**
 * A newer edit takes the place of one that has not left, and waits behind one that is under way. Two intents
 * to add pieces become one; a value typed back to Allegro's own takes the edit away.
 */
export function layEdit(field: OfferField, base: unknown, pending: readonly Edit[], intent: Intent): Laying {
  const newest = pending.at(-1);
  if (newest === undefined) return layOn(field, base, intent, null, null);
  if (!isReplaceable(newest.state)) {
    return layOn(field, applyIntent(base, newest.intent), intent, null, newest.editId);
  }
  const earlier = pending.find((edit) => edit.editId === newest.afterEditId) ?? null;
  const ground = earlier === null ? base : applyIntent(base, earlier.intent);
  if (isSameIntent(newest, intent) && (newest.state === 'draft' || newest.state === 'queued')) {
    return { do: 'nothing' };
  }
  // Pieces of which nobody knows whether they were added are not added once more with the next ones.
  const merged = newest.mark === 'ask-after-loss' ? intent : mergeIntents(newest.intent, intent);
  const before = beforeBoth(ground, newest, intent);
  const laid = layOn(field, before, merged, newest.editId, earlier?.editId ?? null);
  return laid.do === 'nothing' ? { do: 'drop', editId: newest.editId } : laid;
}

/** "25" then "+10" is 35; "+5" then "+10" is "+15"; a value puts any intent before it aside. */
export function mergeIntents(earlier: Intent, later: Intent): Intent {
  if (later.kind === 'set') return later;
  if (earlier.kind === 'add' && later.kind === 'add')
    return { kind: 'add', amount: earlier.amount + later.amount };
  if (earlier.kind === 'place' && later.kind === 'place') return mergePlaces(earlier, later);
  if (earlier.kind === 'fill' && later.kind === 'fill') return mergeFills(earlier, later);
  return earlier.kind !== 'set' ? later : { kind: 'set', value: applyIntent(earlier.value, later) };
}

/** Of parameters filled earlier, what was there then: what came since is still to be asked about. */
function beforeBoth(ground: unknown, { intent: earlier, base }: Edit, later: Intent): unknown {
  if (earlier.kind !== 'fill' || later.kind !== 'fill') return ground;
  const former = earlier.parameters.filter(({ id }) => !later.parameters.some((each) => each.id === id));
  type Parameters = readonly WireParameter[] | null;
  return withFormer({ kind: 'fill', parameters: former }, ground as Parameters, base as Parameters);
}

function layOn(
  field: OfferField,
  ground: unknown,
  intent: Intent,
  replaces: number | null,
  afterEditId: number | null,
): Laying {
  const meant = simplest(ground, intent);
  const idle =
    meant.kind === 'add' ? meant.amount === 0 : isSameValue(field, ground, applyIntent(ground, meant));
  return idle ? { do: 'nothing' } : { do: 'insert', intent: meant, base: ground, replaces, afterEditId };
}

function simplest(ground: unknown, intent: Intent): Intent {
  if (intent.kind === 'fill') return withoutIdle(intent, ground as readonly WireParameter[] | null);
  return endsByAdding(ground, intent) ? { kind: 'set', value: 0 } : intent;
}

/** Taking away the last piece ends the offer, so it is kept as the 0 that the seller is shown. */
function endsByAdding(ground: unknown, intent: Intent): boolean {
  return intent.kind === 'add' && intent.amount < 0 && applyIntent(ground, intent) === 0;
}

function isSameIntent(edit: Edit, intent: Intent): boolean {
  return intent.kind !== 'add' && JSON.stringify(edit.intent) === JSON.stringify(intent);
}

function isReplaceable(state: EditState): boolean {
  return (REPLACEABLE_STATES as readonly EditState[]).includes(state);
}

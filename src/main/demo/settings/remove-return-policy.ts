import { oneError } from '../errors.ts';
import type { Context, DemoAnswer } from '../kinds.ts';
import { listIndexOf, listedAt, newestFirst } from '../offers/list-index.ts';
import { findThing, removeThing, unknownThing } from '../resource.ts';
import { RETURN_POLICY } from './return-policies.ts';

const remove = removeThing(RETURN_POLICY, 200);

/** DELETE: the removed policy once more; refused while an offer names it. */
export function removeReturnPolicy(context: Context): DemoAnswer {
  const { state, params, now } = context;
  const policy = findThing(state, RETURN_POLICY, params['returnPolicyId'] ?? '');
  if (policy === null) return unknownThing();
  const index = listIndexOf(state);
  const isNamed = newestFirst(index, now, () => true).some(
    (slot) => listedAt(state, index, slot).afterSalesServices?.returnPolicy?.id === policy.id,
  );
  if (isNamed) return oneError(400, 'ReturnPolicyInUse', 'Offers name this return policy.');
  const { status, headers } = remove(context);
  return { status, headers, body: policy };
}

import { isUnfilled, parameterIn, type WireParameter } from '../../../src/shared/domain/offer-parameters.ts';
import { truthOf } from '../../support/world-story.ts';
import type { CarriedEdit } from '../exchange.ts';
import { changesByOthers, type Evidence } from './evidence.ts';

type Parameters = readonly WireParameter[];

/** The filled ones as they were meant, all others as they stood at the look, and nothing else. */
export function isFilledAsMeant({ intent, looked }: CarriedEdit, value: unknown): boolean {
  if (intent.kind !== 'fill' || !Array.isArray(value) || !Array.isArray(looked)) return false;
  const [sent, stood] = [value as Parameters, looked as Parameters];
  const meant = intent.parameters.filter((each) => !isUnfilled(each));
  const others = stood.filter(({ id }) => parameterIn(intent.parameters, id) === undefined);
  const expected = [...meant, ...others];
  return (
    sent.length === expected.length &&
    expected.every((each) => saidBy(parameterIn(sent, each.id)) === saidBy(each))
  );
}

/** At the end each parameter says what was meant last, by the seller or by somebody since. */
export function wrongParameters(evidence: Evidence): string[] {
  return evidence.day.seller.shop.flatMap(({ offerId }) => {
    const before = parametersIn(evidence.day.before.get(offerId));
    const now = parametersIn(truthOf(evidence.day.world, offerId));
    const ids = new Set([...before, ...now].map(({ id }) => id));
    return [...ids].flatMap((id) => wrongParameter(evidence, offerId, id));
  });
}

function wrongParameter(evidence: Evidence, offerId: string, id: string): string[] {
  const { day, rows } = evidence;
  const fills = rows.flatMap((row) =>
    row.offerId === offerId && row.state === 'confirmed' && row.intent.kind === 'fill'
      ? [{ ...row, parameter: parameterIn(row.intent.parameters, id) }]
      : [],
  );
  const last = fills.findLast(({ parameter }) => parameter !== undefined);
  // The seller is shown both values there: what he meant, and what Allegro has instead.
  if (last?.mark === 'differs-on-allegro') return [];
  const theirs = changesByOthers(evidence, offerId, 'parameters');
  const said = (parameters: unknown) => saidBy(parameterIn(parameters as Parameters, id));
  const since = theirs.filter(({ at }) => last === undefined || at > last.createdAt);
  const allowed = new Set(since.map(({ to }) => said(to)));
  if (last !== undefined) allowed.add(saidBy(last.parameter));
  else if (theirs.length === 0) allowed.add(said(parametersIn(day.before.get(offerId))));
  // What somebody filled between the look and the write is gone: nothing at Allegro hinders that.
  for (const { edits } of day.watcher.exchanges)
    for (const { field, looked, ...edit } of edits)
      if (field === 'parameters' && edit.offerId === offerId && Array.isArray(looked))
        allowed.add(said(looked));
  const truth = said(parametersIn(truthOf(day.world, offerId)));
  return allowed.has(truth)
    ? []
    : [`I3: parameter ${id} of ${offerId} says ${truth}, allowed: ${[...allowed].join(' | ')}`];
}

function saidBy(parameter: WireParameter | undefined): string {
  if (isUnfilled(parameter)) return 'nothing';
  const { valuesIds, values, rangeValue } = parameter ?? {};
  if (valuesIds && valuesIds.length > 0) return valuesIds.toSorted().join();
  return rangeValue ? `${rangeValue.from}-${rangeValue.to}` : (values ?? []).join();
}

function parametersIn(truth: object | undefined): Parameters {
  return (truth as { readonly parameters?: Parameters } | undefined)?.parameters ?? [];
}

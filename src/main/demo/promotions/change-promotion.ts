import type { DemoError, DemoState } from '../kinds.ts';
import { cycleEnd, type Promotion, type PromoOption } from './promo-options.ts';
import { packagesOn, type PromoPackage } from './promo-packages.ts';

/** One wish of POST /sale/offers/{offerId}/promo-options-modification. */
export type PromoChange = {
  readonly modificationType?: 'CHANGE' | 'REMOVE_WITH_END_OF_CYCLE' | 'REMOVE_NOW';
  readonly packageType?: PromoPackage['kind'];
  readonly packageId?: string;
};

/** What a command sets: a package left out stays, one without an id goes. */
export type PromoSetting = {
  readonly basePackage?: { readonly id?: string } | null;
  readonly extraPackages?: readonly { readonly id?: string }[] | null;
  readonly modificationTime?: 'NOW' | 'END_OF_CYCLE';
};

export type Place = { readonly state: DemoState; readonly marketplaceId: string; readonly now: number };

/** The offer's promotion with the change, or what is wrong with it. */
export function changed(place: Place, before: Promotion, change: PromoChange): Promotion | DemoError {
  const { modificationType, packageType, packageId } = change;
  if (packageType === undefined) return wrong('packageType', 'The type of package is missing.');
  if (modificationType === undefined) return wrong('modificationType', 'The type of change is missing.');
  if (modificationType === 'CHANGE') {
    if (!isKnown(place, packageType, packageId ?? ''))
      return wrong('packageId', `There is no package ${packageId}.`);
    return added(place, before, packageType, packageId ?? '');
  }
  const isOnIt = packageType === 'BASE' ? before.base : before.extras.find(({ id }) => id === packageId);
  if (isOnIt === null || isOnIt === undefined)
    return wrong('packageId', 'The offer does not have this package.');
  return left(place, before, isOnIt, modificationType === 'REMOVE_NOW');
}

/** The same for a command, which tells how things shall be. */
export function asSet(place: Place, before: Promotion, setting: PromoSetting): Promotion | DemoError {
  const { basePackage, extraPackages, modificationTime } = setting;
  const isNow = modificationTime === 'NOW';
  const unknown = unknownPackage(place, setting);
  if (unknown !== null) return wrong('modification', `There is no package ${unknown}.`);
  let after = before;
  if (basePackage !== undefined && basePackage !== null)
    after = withBase(place, after, basePackage.id, isNow);
  if (extraPackages === undefined || extraPackages === null) return after;
  const wanted = extraPackages.map(({ id = '' }) => id);
  for (const extra of after.extras.filter(({ id }) => !wanted.includes(id)))
    after = left(place, after, extra, isNow);
  for (const id of wanted) after = added(place, after, 'EXTRA', id);
  return after;
}

function unknownPackage(place: Place, { basePackage, extraPackages }: PromoSetting): string | null {
  const base = basePackage?.id;
  if (base !== undefined && !isKnown(place, 'BASE', base)) return base;
  return (extraPackages ?? []).map(({ id = '' }) => id).find((id) => !isKnown(place, 'EXTRA', id)) ?? null;
}

function isKnown({ state, marketplaceId }: Place, kind: PromoPackage['kind'], packageId: string): boolean {
  const packages = packagesOn(marketplaceId, state.settings.edition);
  return packages.some((one) => one.kind === kind && one.id === packageId);
}

function withBase(place: Place, before: Promotion, id: string | undefined, isNow: boolean): Promotion {
  const { base } = before;
  if (id === undefined) return base === null ? before : left(place, before, base, isNow);
  return isNow && base !== null && base.id !== id
    ? { ...before, base: { id, from: place.now, to: null }, next: null }
    : added(place, before, 'BASE', id);
}

/** A base package that runs gives way when its cycle ends. */
function added(place: Place, before: Promotion, kind: PromoPackage['kind'], id: string): Promotion {
  const option: PromoOption = { id, from: place.now, to: null };
  if (kind === 'EXTRA') {
    return {
      ...before,
      extras: [...before.extras.filter((one) => one.id !== id || one.to === null), option].filter(
        (one, at, all) => all.findIndex((other) => other.id === one.id) === at,
      ),
    };
  }
  const { base } = before;
  if (base === null) return { ...before, base: option, next: null };
  if (base.id === id) return { ...before, base: { ...base, to: null }, next: null };
  const from = cycleEnd(place.state, place.marketplaceId, base, place.now);
  return { ...before, base: { ...base, to: from }, next: { id, from } };
}

function left(place: Place, before: Promotion, option: PromoOption, isNow: boolean): Promotion {
  const to = isNow ? place.now : cycleEnd(place.state, place.marketplaceId, option, place.now);
  const ends = (one: PromoOption): PromoOption[] =>
    one.id !== option.id ? [one] : isNow ? [] : [{ ...one, to }];
  if (before.base?.id === option.id)
    return { ...before, base: before.base === null ? null : (ends(before.base)[0] ?? null), next: null };
  return { ...before, extras: before.extras.flatMap(ends) };
}

function wrong(path: string, message: string): DemoError {
  return { code: 'VALIDATION_ERROR', message, path };
}
